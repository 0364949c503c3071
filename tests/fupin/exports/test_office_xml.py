"""Elements of the XML of office files."""

from __future__ import annotations

from lxml import etree

from fupin.exports.office_xml import remove


def test_an_element_is_taken_out_of_the_one_that_holds_it():
    """What stands beside it stays."""
    root = etree.fromstring("<a><b/><c/></a>")
    remove(root[0])
    assert etree.tostring(root) == b"<a><c/></a>"


def test_a_root_is_left_as_it_is():
    """Nothing holds it, so nothing happens."""
    root = etree.fromstring("<a><b/></a>")
    remove(root)
    assert etree.tostring(root) == b"<a><b/></a>"
