"""The command line, `fupin`, and `python -m fupin` alike.

One module a command. `options` holds the options that several share and says errors as text;
`notebook_failures` prints the last lines of the commands that run notebooks, and `termination` lets
those clean up when they are told to end. The library is imported inside the commands, so that help
and completion answer at once.
"""

from __future__ import annotations

import click

from fupin.cli.audit import audit
from fupin.cli.check import check
from fupin.cli.checksums import checksums
from fupin.cli.corpus import corpus
from fupin.cli.draft import draft
from fupin.cli.explain import explain
from fupin.cli.export import export
from fupin.cli.notebooks import notebooks
from fupin.cli.options import ErrorsAsText
from fupin.cli.report import report
from fupin.cli.review import review
from fupin.cli.show import show


@click.group(cls=ErrorsAsText, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="fupin")
def main() -> None:
    """Official figures that remember where they were printed."""


for _command in (
    show,
    explain,
    audit,
    check,
    checksums,
    corpus,
    draft,
    review,
    export,
    notebooks,
    report,
):
    main.add_command(_command)
