"""Compile the hot modules of `coryphee.formats` when Coryphée is installed; without a C compiler they run as Python.

`modules` of `[tool.hatch.build.targets.wheel.hooks.custom]` names them. Each is compiled beside its source, which it
then stands before: `make` does it again when a source changes, and pytest stops on a compiled module that is older.
"""

import os
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Compiled(BuildHookInterface[Any]):
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        root, modules = Path(self.root), self.config["modules"]
        try:
            compiled = compile_all(root, modules)
        except Exception as error:  # whatever stops a compiler, the sources do the same work
            for module in modules:  # not with half of them, and none of an older source
                for old in root.glob(f"{module.replace('.', '/')}.*.so"):
                    old.unlink()
            self.app.display_warning(f"Not compiled, the rules will run slower: {error}")
            return
        build_data["pure_python"] = False
        build_data["infer_tag"] = True
        build_data["artifacts"] += compiled


def compile_all(root: Path, modules: list[str]) -> list[str]:
    """The paths of what was compiled, from the root."""
    import lxml
    from Cython.Build import cythonize
    from setuptools import Distribution, Extension
    from setuptools.command.build_ext import build_ext

    work = root / "build" / "compiled"
    options: dict[str, Any] = {"include_dirs": lxml.get_include(), "extra_compile_args": ["-g0", "-O2"]}
    extensions = [Extension(module, [_source(root, module)], **options) for module in modules]
    directives = {"language_level": 3, "annotation_typing": False}
    made = cythonize(extensions, build_dir=str(work), compiler_directives=directives, quiet=True)
    command = build_ext(Distribution({"ext_modules": made}))
    command.build_temp, command.build_lib, command.parallel = str(work), str(root), os.cpu_count()
    command.ensure_finalized()
    command.run()
    return [command.get_ext_filename(module) for module in modules]


def _source(root: Path, module: str) -> str:
    path = root / module.replace(".", "/")
    return str(next(source for ending in (".pyx", ".py") if (source := path.with_suffix(ending)).exists()))
