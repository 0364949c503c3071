"""Notebooks found, read, normalised so that every machine saves the same, and saved."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from fupin import paths
from fupin.errors import FupinError
from fupin.files import writing
from fupin.languages.unknown_names import unknown_name
from fupin.notebooks.slow_imports import without_iri_parser

if TYPE_CHECKING:
    from nbformat import NotebookNode

KERNEL = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
_LANGUAGE = {
    "codemirror_mode": {"name": "ipython", "version": 3},
    "file_extension": ".py",
    "mimetype": "text/x-python",
    "name": "python",
    "nbconvert_exporter": "python",
    "pygments_lexer": "ipython3",
}
_TRANSIENT_METADATA = ("execution", "ExecuteTime", "collapsed", "scrolled", "trusted", "papermill")
_ID = re.compile(r"[a-zA-Z0-9_-]{1,64}")


def find(only: Sequence[str] = (), folder: Path | None = None) -> list[Path]:
    """Return the notebooks in reading order.

    Parameters
    ----------
    only : sequence of str
        Those whose name contains one of these; all where empty.
    folder : Path, optional
        ``notebooks/`` of the checkout where None.

    Raises
    ------
    UnknownNameError
        If one of `only` is in no notebook's name.
    FupinError
        If there is no folder of notebooks.
    """
    root = paths.checkout()
    folder = folder or (root / "notebooks" if root else None)
    found = sorted(folder.glob("*.ipynb")) if folder and folder.is_dir() else []
    if not found:
        raise FupinError(
            "There are no notebooks to run.",
            f"We looked in {str(folder) if folder else 'the checkout, and there is none'}.",
            "Run this inside a checkout of the project, or name one: --folder PATH.",
        )
    for name in only:
        if not name or not any(name in path.stem for path in found):
            raise unknown_name("notebook", name, [path.stem for path in found])
    return [path for path in found if not only or any(name in path.stem for name in only)]


def read(path: Path) -> NotebookNode:
    """Return a notebook without its outputs, each cell with an id of its own.

    Raises
    ------
    FupinError
        If the file is no notebook of format 4.
    """
    with without_iri_parser():
        from nbformat import v4

    reads: Callable[[str], NotebookNode] = v4.reads
    try:
        notebook = reads(path.read_text("utf-8"))
        cells = notebook.cells
    except (ValueError, TypeError, AttributeError, KeyError, OSError) as error:
        raise FupinError(
            f"{path.name} cannot be read.",
            f"It is no notebook of format 4: {error}.",
            "Open it in JupyterLab and save it again, or take the file back from version control.",
        ) from error
    seen: set[str] = set()
    for number, cell in enumerate(cells, 1):
        if not _ID.fullmatch(cell.get("id", "")) or cell.id in seen:
            cell["id"] = f"cell-{number:02d}"
        seen.add(cell.id)
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
    return notebook


def normalise(notebook: NotebookNode) -> NotebookNode:
    """Remove from a run notebook, in place, what depends on the machine and the time.

    Execution counts run from 1; pieces of one stream are one output; times and the patch version of
    Python are removed. What drew the charts stands under ``fupin``, so that a test knows whether
    pixels may be compared, beside what authors wrote there, such as the title in Chinese.
    """
    from fupin import style

    ours = dict(notebook.metadata.get("fupin", {}))
    notebook.metadata = {
        "fupin": ours | {"drawn_with": style.renderer()},
        "kernelspec": dict(KERNEL),
        "language_info": dict(_LANGUAGE),
    }
    notebook.nbformat, notebook.nbformat_minor = 4, 5
    count = 0
    for cell in notebook.cells:
        for name in _TRANSIENT_METADATA:
            cell.metadata.pop(name, None)
        if cell.cell_type != "code":
            continue
        ran = bool(cell.source.strip())
        count += ran
        cell.execution_count = count if ran else None
        cell.outputs = _join_streams(cell.outputs)
        for output in cell.outputs:
            if output.output_type == "execute_result":
                output.execution_count = count
    return notebook


def _join_streams(outputs: list[NotebookNode]) -> list[NotebookNode]:
    """Join neighbouring pieces of one stream: where it is cut depends on timing."""
    out: list[NotebookNode] = []
    for output in outputs:
        before = out[-1] if out else None
        if before is not None and _are_one_stream(before, output):
            before.text += output.text
        else:
            out.append(output)
    return out


def _are_one_stream(before: NotebookNode, after: NotebookNode) -> bool:
    both = before.output_type == after.output_type == "stream"
    return both and bool(before.name == after.name)


def save(notebook: NotebookNode, path: Path) -> None:
    """Write a notebook whole or not at all: keys sorted, text as text, a newline at the end."""
    from nbformat import v4

    writes: Callable[[NotebookNode], str] = v4.writes
    text = writes(notebook).rstrip("\n") + "\n"
    writing.write(path, text.encode("utf-8"))
