"""Exercises that check themselves, offline, and say what went wrong.

`answers` reads what a student typed as a figure, a number or a letter; `checking` compares it with
the right answer and with known mistakes.
"""

from fupin.exercises.checking import Feedback, check, expected

__all__ = ["Feedback", "check", "expected"]
