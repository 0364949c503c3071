"""The printed figures, found by the names that claims give them."""

from __future__ import annotations

from collections.abc import Iterable

from fupin.audit.claims import FigureName
from fupin.errors import AmbiguousError, UnknownNameError
from fupin.languages.unknown_names import unknown_name
from fupin.quantities.observation import Observation


class FigureIndex:
    """All printed figures, by measure.

    Parameters
    ----------
    observations : iterable of Observation
    page : str
        The source whose figures a bare name means.
    """

    def __init__(self, observations: Iterable[Observation], page: str) -> None:
        self.page = page
        self._by_measure: dict[str, list[Observation]] = {}
        for observation in observations:
            self._by_measure.setdefault(observation.measure, []).append(observation)

    def __contains__(self, measure: str) -> bool:
        """Tell whether a measure has any figure."""
        return measure in self._by_measure

    def is_only(self, observation: Observation) -> bool:
        """Tell whether an observation is its source's only one of its measure."""
        alike = self._by_measure[observation.measure]
        return [o for o in alike if o.source == observation.source] == [observation]

    def find(self, name: FigureName) -> Observation:
        """Return the one observation that a claim names.

        Raises
        ------
        UnknownNameError, AmbiguousError
            If there is none, or more than one.
        """
        if name.measure not in self:
            raise unknown_name("measure", name.measure, self._by_measure)
        all_of = self._by_measure[name.measure]
        fits = [o for o in all_of if {*name.labels} <= {o.region, o.period, o.document, o.source}]
        own = [o for o in fits if o.source == self.page]
        if len(fits) > 1 and own:
            fits = own
        if len(fits) == 1:
            return fits[0]
        keys = ", ".join(o.key for o in fits or all_of)
        if not fits:
            raise UnknownNameError(f"{name} names no figure.", f"There are {keys}.")
        raise AmbiguousError(f"{name} names {len(fits)} figures.", f"They are {keys}.")
