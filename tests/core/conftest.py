from tests.core.papers import paper_tables, papers

__all__ = ["paper_tables", "papers"]
