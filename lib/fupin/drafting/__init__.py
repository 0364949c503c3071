"""A new page: drafted by machine into a source folder, then reviewed by people.

From the ground up:

- `encodings` tells bytes apart; `html_pages`, `pdf_pages` and `word_files` read what is no plain
  text; `source_text` reads any of them.
- `sentences` says where a place lies; `periods` and `places` what a text says of when and where.
- `counted_things` finds what a measure word counts; `measure_names` what is measured, or proposes
  a name for it, in Latin letters by `romanisation`; `decimals` writes values.
- `doubts` is the one table of what makes a reading doubtful, and by how much.
- `review_rows` are the numerals of a text as they are read; `figure_drafts` puts together what is
  known of each, `drafted_rows` of all of them; `source_tables` makes the tables of a source.
- `source_folder` writes a draft as a folder and reads it again; `page_drafts` goes the whole way.
- `row_changes` says what a person may change; `reviews` asks one row after the other and keeps each
  answer; `review_comparison` holds two people's reviews against each other.
"""

from fupin.drafting.page_drafts import Drafted, draft
from fupin.drafting.reviews import Review
from fupin.drafting.source_text import SourceText, read_text

__all__ = ["Drafted", "Review", "SourceText", "draft", "read_text"]
