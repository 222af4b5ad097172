"""Parse the part of XPath 2.0 that the official rules use.

The tree is made of plain tuples whose first item says what they are:
`("num", text)`, `("str", text)`, `("var", name)`, `("call", name, args)`, `("seq", items)`, `("neg", e)`,
`("bin", operator, left, right)`, `("if", test, then, else)`, `("quant", "every"|"some", var, seq, test)`,
`("for", [(var, seq), …], result)`,
`("cast", type, e)`, `("filter", e, predicates)` and `("path", start, steps)` where `start` is `"ctx"`, `"root"` or an
expression, and a step is `(axis, test, predicates)` or `("expr", e, predicates)`; the axis `deep` is `//`.
"""

import re
from typing import Any

Ast = tuple[Any, ...]

_TOKEN = re.compile(
    r"""\s*(?:
      (?P<num>\d+(?:\.\d+)?|\.\d+)
    | (?P<str>'(?:[^']|'')*'|"(?:[^"]|"")*")
    | (?P<var>\$[\w:.-]+)
    | (?P<op>//|::|!=|<=|>=|\.\.|[-+*/()\[\],@=<>|.])
    | (?P<name>[A-Za-z_][\w.-]*(?::(?:[A-Za-z_][\w.-]*|\*))?)
    )""",
    re.VERBOSE,
)
_COMPARISONS = {"=", "!=", "<", ">", "<=", ">=", "eq", "ne", "lt", "le", "gt", "ge"}
_AXES = {"self", "child", "ancestor", "preceding", "parent"}


def parse(source: str) -> Ast:
    """The tree of one expression; raises `ValueError` on anything unexpected."""
    parser = _Parser(_tokens(source))
    tree = parser.expression()
    if parser.peek() is not None:
        raise ValueError(f"unexpected {parser.peek()!r} in {source}")
    return tree


def _tokens(source: str) -> list[tuple[str, str]]:
    source, position, found = source.strip(), 0, []
    while position < len(source):
        match = _TOKEN.match(source, position)
        if match is None:
            raise ValueError(f"cannot read {source[position : position + 40]!r}")
        position = match.end()
        found.append((str(match.lastgroup), match.group(str(match.lastgroup))))
    return found


class _Parser:
    def __init__(self, tokens: list[tuple[str, str]]) -> None:
        self.tokens = tokens
        self.at = 0

    def peek(self, ahead: int = 0) -> str | None:
        index = self.at + ahead
        return self.tokens[index][1] if index < len(self.tokens) else None

    def kind(self, ahead: int = 0) -> str | None:
        index = self.at + ahead
        return self.tokens[index][0] if index < len(self.tokens) else None

    def take(self) -> str:
        self.at += 1
        return self.tokens[self.at - 1][1]

    def accept(self, *texts: str) -> str | None:
        return self.take() if self.peek() in texts and self.kind() != "str" else None

    def expect(self, text: str) -> None:
        if self.accept(text) is None:
            raise ValueError(f"expected {text}, found {self.peek()} after {self.tokens[max(0, self.at - 6) : self.at]}")

    def expression(self) -> Ast:
        first = self.single()
        if self.peek() != ",":
            return first
        items = [first]
        while self.accept(","):
            items.append(self.single())
        return ("seq", items)

    def single(self) -> Ast:
        if self.peek() in ("every", "some") and self.kind(1) == "var":
            kind, var = self.take(), self.take()[1:]
            self.expect("in")
            sequence = self.single()
            self.expect("satisfies")
            return ("quant", kind, var, sequence, self.single())
        if self.peek() == "for" and self.kind(1) == "var":
            return self._for()
        if self.peek() == "if" and self.peek(1) == "(":
            self.take()
            self.expect("(")
            test = self.expression()
            self.expect(")")
            self.expect("then")
            then = self.single()
            self.expect("else")
            return ("if", test, then, self.single())
        return self.disjunction()

    def _for(self) -> Ast:
        bindings = []
        while self.accept("for", ","):
            variable = self.take()[1:]
            self.expect("in")
            bindings.append((variable, self.single()))
        self.expect("return")
        return ("for", bindings, self.single())

    def disjunction(self) -> Ast:
        return self._left_associative(("or",), self.conjunction)

    def conjunction(self) -> Ast:
        return self._left_associative(("and",), self.comparison)

    def comparison(self) -> Ast:
        left = self.additive()
        if self.peek() in _COMPARISONS and self.kind() != "str":
            operator = self.take()
            return ("bin", operator, left, self.additive())
        return left

    def additive(self) -> Ast:
        return self._left_associative(("+", "-"), self.multiplicative)

    def multiplicative(self) -> Ast:
        return self._left_associative(("*", "div", "mod"), self.union)

    def union(self) -> Ast:
        return self._left_associative(("|",), self.cast)

    def _left_associative(self, operators: tuple[str, ...], operand: Any) -> Ast:
        left = operand()
        while (operator := self.accept(*operators)) is not None:
            left = ("bin", operator, left, operand())
        return left

    def cast(self) -> Ast:
        value = self.unary()
        if self.peek() == "cast" and self.peek(1) == "as":
            self.at += 2
            return ("cast", self.take(), value)
        return value

    def unary(self) -> Ast:
        if self.accept("-"):
            return ("neg", self.unary())
        self.accept("+")
        return self.path()

    def path(self) -> Ast:
        if self.accept("//"):
            return self._more("root", [self._deep(self.step())])
        if self.accept("/"):
            if self.kind() == "name" or self.peek() in ("*", "@", "("):
                return self._more("root", [self.step()])
            return ("path", "root", [])
        first = self.step()
        if self.peek() not in ("/", "//"):
            return self._alone(first)
        if first[0] == "expr":
            inner = ("filter", first[1], first[2]) if first[2] else first[1]
            return self._more(inner, [])
        return self._more("ctx", [first])

    @staticmethod
    def _alone(step: Ast) -> Ast:
        if step[0] == "expr":
            return ("filter", step[1], step[2]) if step[2] else step[1]
        return ("path", "ctx", [step])

    @staticmethod
    def _deep(step: Ast) -> Ast:
        if step[0] == "child":
            return ("deep", *step[1:])
        if step[0] == "attribute":
            return ("deepattribute", *step[1:])
        if step[0] == "expr" and step[1][:2] == ("bin", "|"):
            return ("deep", tuple(side[2][0][1] for side in step[1][2:]), step[2])
        raise ValueError(f"// before {step}")

    def _more(self, start: Any, steps: list[Ast]) -> Ast:
        while self.peek() in ("/", "//"):
            deep = self.take() == "//"
            step = self.step()
            steps.append(self._deep(step) if deep else step)
        return ("path", start, steps)

    def step(self) -> Ast:
        if self.accept("@"):
            return ("attribute", self.take(), self.predicates())
        if self.accept(".."):
            return ("parent", "*", self.predicates())
        if self.accept("."):
            return ("self", "*", self.predicates())
        if self.accept("*"):
            return ("child", "*", self.predicates())
        if self.kind() == "name":
            return self._named_step()
        return ("expr", self.primary(), self.predicates())

    def _named_step(self) -> Ast:
        if self.peek(1) == "(":
            return ("expr", self.primary(), self.predicates())
        name = self.take()
        if name in _AXES and self.accept("::"):
            return (name, self.take(), self.predicates())
        return ("child", name, self.predicates())

    def predicates(self) -> list[Ast]:
        found = []
        while self.accept("["):
            found.append(self.expression())
            self.expect("]")
        return found

    def primary(self) -> Ast:
        kind = self.kind()
        if kind == "num":
            return ("num", self.take())
        if kind == "str":
            text = self.take()
            return ("str", text[1:-1].replace(text[0] * 2, text[0]))
        if kind == "var":
            return ("var", self.take()[1:])
        if self.accept("("):
            inner: Ast = ("seq", []) if self.peek() == ")" else self.expression()
            self.expect(")")
            return inner
        name = self.take()
        self.expect("(")
        arguments = []
        while not self.accept(")"):
            arguments.append(self.single())
            self.accept(",")
        return ("call", name, arguments)


def variables_of(tree: Any) -> set[str]:
    """The names of the variables that an expression reads."""
    if isinstance(tree, tuple) and len(tree) == 2 and tree[0] == "var":
        return {tree[1]}
    if isinstance(tree, (tuple, list)):
        return set().union(*(variables_of(item) for item in tree)) if tree else set()
    return set()
