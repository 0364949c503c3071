"""A PDF gives its text, a paragraph a line."""

from __future__ import annotations

import io

import pytest
from matplotlib.figure import Figure
from pypdf import PdfWriter

from fupin import style
from fupin.drafting.pdf_pages import joined, pdf_text
from fupin.errors import FupinError


def pdf_of(*lines):
    """Return a PDF of one page with these lines."""
    with style.context():
        figure = Figure()
        for number, line in enumerate(lines):
            figure.text(0.1, 0.8 - 0.1 * number, line)
        out = io.BytesIO()
        figure.savefig(out, format="pdf")
    return out.getvalue()


def test_the_lines_of_a_paragraph_are_joined():
    """A full line goes on in the next, whatever it breaks; a short one and a full stop end it."""
    page = "全县共有建档立卡的贫\n困户，其中脱贫户310\n户。\n人均纯收入元。\n标题\n正文"
    assert joined(page) == "全县共有建档立卡的贫困户，其中脱贫户310户。\n人均纯收入元。\n标题\n正文"


def test_a_break_between_letters_is_a_space():
    """As a reader takes it."""
    assert (
        joined("households of Anning\nvillage are many") == "households of Anning village are many"
    )


def test_a_break_between_digits_stays():
    """319 or 3 and 19: nothing says which."""
    assert joined("全县共有贫困户3\n19户，脱贫户12") == "全县共有贫困户3\n19户，脱贫户12"


def test_chinese_text_is_read():
    """As matplotlib writes it, character by character."""
    text = pdf_text(pdf_of("全县有贫困户319户。", "人均4800元。"), "page.pdf")
    assert text.replace(" ", "") == "全县有贫困户319户。\n人均4800元。"


def test_a_pdf_of_pictures_is_refused():
    """It has pages and no text."""
    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    out = io.BytesIO()
    writer.write(out)
    with pytest.raises(FupinError, match="holds no text") as caught:
        pdf_text(out.getvalue(), "page.pdf")
    assert "1 page, with 0 characters" in caught.value.why
    assert "OCR" in caught.value.instead


def test_a_locked_pdf_is_refused():
    """We do not have its password."""
    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    writer.encrypt("secret", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    with pytest.raises(FupinError, match="cannot be read"):
        pdf_text(out.getvalue(), "page.pdf")


def test_a_damaged_pdf_is_refused_in_silence(capfd, caplog):
    """The error says it all; the library's own warnings are not printed."""
    with pytest.raises(FupinError, match="cannot be read"):
        pdf_text(b"%PDF-1.4\n" + bytes(range(200)), "page.pdf")
    assert capfd.readouterr() == ("", "")
    assert caplog.records == []
