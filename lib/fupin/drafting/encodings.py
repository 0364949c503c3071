"""Bytes to text: UTF-8, UTF-16 and GB18030 told apart, everything else refused.

UTF-8 is told by its own rules. For the others two things must agree: `charset_normalizer` finds
nothing that fits better, and the text that comes out is in characters of everyday Chinese. Bytes
of one encoding that are read in another give rare characters.
"""

from __future__ import annotations

import codecs
import re
from functools import cache

from fupin.errors import FupinError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_OURS = ("gb18030", "utf_16_le", "utf_16_be")
# What else a text may be, so that it is not taken for one of ours.
_OTHERS = ("big5", "shift_jis", "euc_jp", "euc_kr", "cp1252", "cp1251")
_EVERYDAY = 0.9  # share of the characters outside ASCII; misread text has about a third
_READ = 100_000  # bytes whose characters are counted
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_PUNCTUATION = range(0x2010, 0x2040), range(0x3000, 0x3020), range(0xFF00, 0xFFF0)


def decode(content: bytes, name: str) -> tuple[str, str]:
    """Return a text and its encoding.

    Parameters
    ----------
    content : bytes
        The whole file.
    name : str
        What to call it in an error.

    Raises
    ------
    FupinError
        If it is empty, binary, or in no encoding that we can tell.
    """
    if not content.strip():
        raise FupinError(
            f"{name} holds no text.",
            f"It has {len(content)} bytes, and none that is more than white space.",
            "Give a file with the text of a page.",
        )
    encoding = next((each for mark, each in _MARKS if content.startswith(mark)), "")
    if encoding:
        return _checked(_strictly(content, encoding, name), name), encoding
    try:
        return _checked(content.decode("utf-8"), name), "utf-8"
    except UnicodeDecodeError as error:
        at = error.start
    encoding = _told_apart(content, at, name)
    return _checked(_strictly(content, encoding, name), name), encoding


def _strictly(content: bytes, encoding: str, name: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise FupinError(
            f"{name} cannot be read.",
            f"It begins as {encoding.upper()}, but the byte at {error.start} of {len(content)} "
            "does not fit.",
            "The file is damaged or cut off: get it again, or save it as UTF-8.",
        ) from error


def _checked(text: str, name: str) -> str:
    """Return a text that has no control characters."""
    if found := _CONTROL.search(text):
        raise FupinError(
            f"{name} is not a text.",
            f"It has the control character U+{ord(found.group()):04X} at {found.start()}, "
            "as binary files do.",
            "Give a text, an HTML page, a PDF or a Word file (.docx).",
        )
    return text


def _told_apart(content: bytes, at: int, name: str) -> str:
    """Return the encoding of bytes that are not UTF-8."""
    from charset_normalizer import from_bytes

    found = from_bytes(content, cp_isolation=[*_OURS, *_OTHERS])
    best = found.best()
    equal = {each.encoding for each in found if best and each.chaos <= best.chaos}
    fits = [each for each in _OURS if each in equal and _share(content, each) >= _EVERYDAY]
    if len(fits) == 1:
        return fits[0]
    looks = f"looks like {best.encoding.upper()}" if best else "fits nothing that we know"
    if best and best.encoding in _OURS:
        looks = f"looks like {looks.rsplit(maxsplit=1)[-1]} with characters too rare to be sure"
    raise FupinError(
        f"We cannot tell the encoding of {name}.",
        f"The byte at {at} is not UTF-8, and the file {looks}; we read UTF-8, UTF-16, GB18030.",
        "Save it as UTF-8. If it is no text, give a text, an HTML page, a PDF or a .docx.",
    )


def _share(content: bytes, encoding: str) -> float:
    """Return the share of everyday Chinese among the characters outside ASCII."""
    decoder = codecs.getincrementaldecoder(encoding)("strict")
    text = decoder.decode(content[:_READ])  # a character that is cut off there is left out
    others = [each for each in text if not each.isascii()]
    known = sum(each in _everyday() for each in others)
    return known / len(others) if others else 0.0


@cache
def _everyday() -> frozenset[str]:
    """Return the characters that GB 2312 and Big5 put first, and Chinese punctuation."""
    two = [bytes((high, low)) for high in range(0xA4, 0xD8) for low in range(0x40, 0xFF)]
    first = {each.decode("gb2312", "ignore") for each in two if each >= b"\xb0\xa1"}
    first |= {each.decode("big5", "ignore") for each in two if each <= b"\xc6\x7e"}
    marks = {chr(code) for codes in _PUNCTUATION for code in codes}
    return frozenset(each for each in first | marks | {"·", "〇", "℃"} if len(each) == 1)
