"""How far a run is: one line that moves on a terminal, else one line a step.

A run that ends within two seconds says nothing.
"""

from __future__ import annotations

import sys
import time
from threading import Lock
from types import TracebackType
from typing import Self

QUIET_SECONDS = 2


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
        self._begun = time.monotonic()
        self._held_back: list[str] = []
        if sys.stderr.isatty():
            from tqdm import tqdm

            shape = "{desc} |{bar}| {n_fmt} of {total_fmt}, {elapsed}"
            self._bar = tqdm(
                total=total, desc=what, bar_format=shape, file=sys.stderr, leave=False,
                delay=QUIET_SECONDS,
            )  # fmt: skip

    def step(self, said: str) -> None:
        """Count a step as done, and say which once two seconds have passed."""
        with self._lock:
            self.done += 1
            if self._bar is not None:
                self._bar.set_description_str(f"{self.what}: {said}", refresh=False)
                self._bar.update()
                return
            self._held_back.append(f"{self.what} {self.done} of {self.total}: {said}\n")
            if time.monotonic() - self._begun >= QUIET_SECONDS:
                sys.stderr.write("".join(self._held_back))
                sys.stderr.flush()
                self._held_back.clear()

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
