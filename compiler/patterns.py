"""What the patterns and the tests of the official files say of paths, without a value being read."""

from compiler.xpath import Ast


def conjuncts(predicates: list[Ast]) -> list[Ast]:
    found = []
    for predicate in predicates:
        if predicate[:2] == ("bin", "and"):
            found += conjuncts([predicate[2], predicate[3]])
        else:
            found.append(predicate)
    return found


def wanted_code(tree: Ast) -> tuple[str, str] | None:
    """`[normalize-space(cbc:ID) = 'S']`, `[ram:CategoryCode = 'S']` and `[. = 'S']`, to choose by the code at once."""
    if tree[:2] != ("bin", "=") or tree[3][0] != "str":
        return None
    left = tree[2][2][0] if tree[2][:2] == ("call", "normalize-space") else tree[2]
    if left[:2] != ("path", "ctx") or len(left[2]) != 1 or left[2][0][2]:
        return None
    axis, test = left[2][0][:2]
    if axis == "self":
        return ".", tree[3][1]
    return (test, tree[3][1]) if axis == "child" else None


def only_below(conjuncts: list[Ast], dynamic: int) -> str:
    """`not(ancestor::cac:Price/cac:AllowanceCharge)` surely holds where no ancestor is a cac:Price."""
    for tree in conjuncts:
        if dynamic == 1 and not static_code(tree) and tree[:2] == ("call", "not") and tree[2][0][:2] == ("path", "ctx"):
            axis, test, predicates = tree[2][0][2][0]
            return test if axis == "ancestor" and not predicates else ""
    return ""


def static_code(tree: Ast) -> str:
    """Code on the place alone, empty when the predicate needs the record."""
    if tree[0] == "call" and tree[1] == "not":
        inner = static_code(tree[2][0])
        return f"not {inner}" if inner else ""
    if tree[0] == "call" and tree[1] == "ends-with" and tree[2][0] == ("call", "name", []):
        return f"p.name.endswith({tree[2][1][1]!r})"
    if tree[0] == "path" and tree[1] == "ctx" and len(tree[2]) == 1:
        axis, test, predicates = tree[2][0]
        if axis == "self" and not predicates and test != "*":
            return f"(p.name == {test!r})"
        if axis == "ancestor" and not predicates:
            return f"({test!r} in [above.name for above in p.above()[1:]])"
    return ""


def alternatives(tree: Ast) -> list[Ast]:
    """The unions of a pattern, at any depth, as plain paths."""
    if tree[:2] == ("bin", "|"):
        return alternatives(tree[2]) + alternatives(tree[3])
    if tree[0] == "filter":
        last = [("path", p[1], [*p[2][:-1], (*p[2][-1][:2], p[2][-1][2] + tree[2])]) for p in alternatives(tree[1])]
        return last
    if tree[0] != "path":
        raise ValueError(f"pattern {tree}")
    heads = [("path", tree[1], [])] if isinstance(tree[1], str) else alternatives(tree[1])
    for step in tree[2]:
        if step[0] != "expr":
            heads = [("path", head[1], [*head[2], step]) for head in heads]
            continue
        inner = alternatives(("filter", step[1], step[2]) if step[2] else step[1])
        heads = [("path", head[1], [*head[2], *path[2]]) for head in heads for path in inner]
    return heads


def absent(tree: Ast) -> tuple[tuple[str, ...], ...]:
    """The paths of `not(path)` when they are plain."""
    if tree[:2] != ("call", "not") or tree[2][0][0] not in ("path", "bin"):
        return ()
    try:
        paths = alternatives(tree[2][0])
    except (ValueError, IndexError):
        return ()
    found = [_plain_steps(path) for path in paths]
    return tuple(found) if all(found) else ()


def _plain_steps(path: Ast) -> tuple[str, ...]:
    if path[1] != "ctx":
        return ()
    names = []
    for position, (axis, test, predicates) in enumerate(path[2]):
        last = position == len(path[2]) - 1
        if predicates or "*" in test or not (axis == "child" or (axis == "attribute" and last)):
            return ()
        names.append(f"@{test}" if axis == "attribute" else test)
    return tuple(names)


def counted(tree: Ast) -> tuple[tuple[str, ...], int] | None:
    """`count(path) <= n`: it can only fail where an element of the path is repeated, whatever its predicates."""
    if tree[:2] != ("bin", "<=") or tree[2][:2] != ("call", "count") or tree[3][0] != "num":
        return None
    path = tree[2][2][0]
    if path[:2] != ("path", "ctx") or any(step[0] != "child" or "*" in step[1] for step in path[2]):
        return None
    names = tuple(step[1] for step in path[2])
    return (names, int(tree[3][1])) if names and int(tree[3][1]) >= 1 else None
