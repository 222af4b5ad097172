"""Make the hot modules of `coryphee.formats` native at its installation; without a C compiler they run as Python.

`coryphee/formats/native.py` names them. Each is made beside its source, which it then stands before, and the hash
of that source is written down: only what has changed is made again, and a module of another source is never loaded.
"""

import os
import runpy
from hashlib import sha256
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

TOOL = "tools/native.py"


class Native(BuildHookInterface[Any]):
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        root = Path(self.root)
        native = runpy.run_path(str(root / "coryphee/formats/native.py"))
        try:
            made = make_native(root, native)
        except Exception as error:  # whatever stops a compiler, the sources do the same work
            forget(root, native, native["MODULES"])  # not with half of them, and none of an older source
            self.app.display_warning(f"Nothing is native, the rules will run slower: {error}")
            return
        build_data["pure_python"] = False
        build_data["infer_tag"] = True
        build_data["artifacts"] += made


def make_native(root: Path, native: dict[str, Any]) -> list[str]:
    """The paths of what was made and of the list of their sources, from the root."""
    modules = native["MODULES"]
    known, tool = native["sums"](root), sha256((root / TOOL).read_bytes()).hexdigest()
    sums = {module: native["sum_of"](module, root) for module in modules}
    wanted = [
        module
        for module in modules
        if known.get(TOOL) != tool or known.get(module) != sums[module] or not native["native_of"](module, root)
    ]
    forget(root, native, wanted)
    if wanted:
        _compile(root, {module: native["source_of"](module, root) for module in wanted})
    lines = [f"{name} {value}\n" for name, value in {**sums, TOOL: tool}.items()]
    (root / native["SUMS"]).write_text("".join(lines))
    return [native["SUMS"], *(str(native["native_of"](module, root).relative_to(root)) for module in modules)]


def forget(root: Path, native: dict[str, Any], modules: Any) -> None:
    """Remove what was made before, for whatever Python, and with it the list that would vouch for it."""
    (root / native["SUMS"]).unlink(missing_ok=True)
    for module in modules:
        for old in root.glob(f"{module.replace('.', '/')}.*.so"):
            old.unlink()


def _compile(root: Path, sources: dict[str, Path]) -> None:
    import lxml
    from Cython.Build import cythonize
    from setuptools import Distribution, Extension
    from setuptools.command.build_ext import build_ext

    work = root / "build" / "native"
    options: dict[str, Any] = {"include_dirs": lxml.get_include(), "extra_compile_args": ["-g0", "-O2"]}
    extensions = [Extension(module, [str(source)], **options) for module, source in sources.items()]
    directives = {"language_level": 3, "annotation_typing": False}
    made = cythonize(extensions, build_dir=str(work), compiler_directives=directives, quiet=True, force=True)
    command = build_ext(Distribution({"ext_modules": made}))
    command.build_temp, command.build_lib, command.parallel = str(work), str(root), os.cpu_count()
    command.force = True
    command.ensure_finalized()
    command.run()
