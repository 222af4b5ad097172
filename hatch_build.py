"""Compile the walk of `coryphee.formats.records` when Coryphée is installed; without a C compiler it runs in Python."""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

MODULE = "coryphee.formats.records.quick"


class CompiledWalk(BuildHookInterface[Any]):
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        try:
            compiled = compile_walk(Path(self.root))
        except Exception as error:  # whatever stops a compiler, the walk in Python does the same work
            self.app.display_warning(f"{MODULE} could not be compiled, its slower twin in Python is used: {error}")
            return
        build_data["pure_python"] = False
        build_data["infer_tag"] = True
        build_data["artifacts"].append(compiled)


def compile_walk(root: Path) -> str:
    """Compile beside the source, for the editable install too; the path of what was made, from the root."""
    import lxml
    from Cython.Build import cythonize
    from setuptools import Distribution, Extension
    from setuptools.command.build_ext import build_ext

    source, work = root / f"{MODULE.replace('.', '/')}.pyx", root / "build" / "walk"
    extension = Extension(MODULE, [str(source)], include_dirs=lxml.get_include())
    distribution = Distribution({"ext_modules": cythonize([extension], build_dir=str(work), quiet=True)})
    command = build_ext(distribution)
    command.build_temp, command.build_lib = str(work), str(root)
    command.ensure_finalized()
    command.run()
    return command.get_ext_filename(MODULE)
