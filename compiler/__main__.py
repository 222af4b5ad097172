"""python -m compiler generate | page: write the rule files again, or the page that explains the rules."""

import sys

from compiler import generate, page

COMMANDS = {"generate": generate.main, "page": page.main}


def main(arguments: list[str]) -> int:
    if len(arguments) != 1 or arguments[0] not in COMMANDS:
        print(__doc__, file=sys.stderr)
        return 2
    return COMMANDS[arguments[0]]()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
