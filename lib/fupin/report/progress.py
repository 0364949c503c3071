"""One line that moves on a terminal; one line a step where nobody watches."""

from __future__ import annotations

import sys
from threading import Lock
from types import TracebackType
from typing import Self


class Progress:
    """Progress on standard error, from several threads.

    Parameters
    ----------
    total : int
        How many steps there are.
    what : str
        What is being done: "Report".
    """

    def __init__(self, total: int, what: str) -> None:
        self.total, self.what, self.done = total, what, 0
        self._lock, self._bar = Lock(), None
        if sys.stderr.isatty():
            from tqdm import tqdm

            shape = "{desc} |{bar}| {n_fmt} of {total_fmt}, {elapsed}"
            self._bar = tqdm(total=total, desc=what, bar_format=shape, file=sys.stderr, leave=False)

    def step(self, said: str) -> None:
        """Take down that something is done."""
        with self._lock:
            self.done += 1
            if self._bar is not None:
                self._bar.set_description_str(f"{self.what}: {said}", refresh=False)
                self._bar.update()
            else:
                sys.stderr.write(f"{self.what} {self.done} of {self.total}: {said}\n")
                sys.stderr.flush()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._bar is not None:
            self._bar.close()
