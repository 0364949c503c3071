"""Exercises that check themselves, offline, and say what went wrong."""

from fupin.exercises.checking import Feedback, check, expected

__all__ = ["Feedback", "check", "expected"]
