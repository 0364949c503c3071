"""What must agree with what: relations between printed figures, read and put to the test."""

from fupin.audit.audit_table import as_text, audit, uncovered, unexplained

__all__ = ["as_text", "audit", "uncovered", "unexplained"]
