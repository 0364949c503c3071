"""The one list of printed figures that a column's rows share."""

import pickle

import numpy as np

from fupin.frames.leaves import FIELDS, Coded, Leaves, cells_of, factorized, observation


def test_every_printed_figure_is_read_from_its_cells(frame):
    """With places, flags, notes and fractions."""
    for figure in frame["quantity"]:
        assert observation(cells_of(figure.observation)) == figure.observation


def table(figures):
    """Return leaves that have columns alone."""
    rows = [cells_of(figure) for figure in figures]
    return Leaves({name: np.array([row[name] for row in rows], dtype=object) for name in FIELDS})


def test_a_table_makes_an_observation_once(frame):
    """And only when asked."""
    figures = [figure.observation for figure in frame["quantity"]]
    leaves = table(figures)
    assert len(leaves) == len(figures)
    assert not leaves._made
    assert leaves.observation(5) == figures[5]
    assert leaves.observation(5) is leaves.observation(np.int64(5))
    assert len(leaves._made) == 1


def test_both_kinds_have_the_same_facts(frame):
    """Of figures that exist, and of columns."""
    figures = [figure.observation for figure in frame["quantity"]]
    for one, two in zip(Leaves.of(figures).facts, table(figures).facts, strict=True):
        assert (one == two).all()


def test_a_pickle_leaves_out_what_one_process_knows(made):
    """And gives the same observations."""
    leaves = Leaves.of([made("m").observation])
    assert leaves.facts
    back = pickle.loads(pickle.dumps(leaves))  # noqa: S301
    assert "facts" not in vars(back)
    assert back.observation(0) == leaves.observation(0)


def test_few_values_are_held_once():
    """As numbers of them."""
    coded = Coded(np.array([1, 0, 1]), ["a", "b"])
    assert list(coded) == ["b", "a", "b"]
    assert factorized(coded)[0] is coded.codes
    codes, values = factorized(["x", "y", "x"])
    assert [values[code] for code in codes] == ["x", "y", "x"]
