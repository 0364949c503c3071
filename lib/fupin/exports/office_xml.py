"""Elements of the XML that office files are made of."""

from __future__ import annotations

from lxml import etree

Element = etree._Element  # noqa: SLF001  lxml has no public name for the type


def remove(element: Element) -> None:
    """Take an element out of the one that holds it; a root is left as it is."""
    holder = element.getparent()
    if holder is not None:
        holder.remove(element)
