"""The catalogue: observations with their keys and places, and the frame made of them."""

from __future__ import annotations

from fractions import Fraction

import pytest

import fupin
from fupin import paths
from fupin.tables import catalogue
from fupin.tables.catalogue import Catalogue

PAGE = "tibet-daily-2021"


@pytest.fixture(scope="module")
def data():
    """The project's own catalogue."""
    return catalogue.read()


def small(**tables):
    """Return a catalogue of two regions, a group and one measure, with other tables."""
    regions = [
        ("china", "", ""),
        ("ngari", "china", ""),
        ("nagqu", "china", ""),
        ("two", "", "ngari;nagqu"),
    ]
    own = {
        "regions": [
            {"region": region, "parent": parent, "members": members, "name_en": region.title(), "name_zh": region}
            for region, parent, members in regions
        ],
        "measures": [
            {
                "measure": "rate", "theme": "health", "unit": "percent", "nature": "ratio",
                "population": "people", "ceiling": "100", "name_en": "Rate", "name_zh": "率",
            }
        ],
        "page-documents": [document("a"), document("b")],
        "page-observations": [observation()],
    }  # fmt: skip
    return Catalogue(paths.data(), own | tables)


def document(name):
    """Return a row of the table of documents."""
    return {"document": name, "title": name.title(), "publisher": "Daily", "published": "2021"}


def observation(**cells):
    """Return a row of the table of observations."""
    row = {
        "document": "a", "start": "3", "end": "7", "measure": "rate", "region": "ngari",
        "period": "2020", "printed": "100%", "value": "100", "unit": "percent",
        "precision": "rounded", "status": "reported", "note": "",
    }  # fmt: skip
    return row | cells


def test_the_tables_are_read_once(data, tmp_path):
    """The same folder gives the same catalogue, however it is written."""
    assert catalogue.read() is data
    assert catalogue.read(paths.data()) is data
    assert catalogue.read(str(paths.data() / "context" / "..")) is data
    assert data.folder == paths.data().resolve()


def test_tables_cannot_be_replaced(data):
    """What every part of the library reads is not changed by one of them."""
    with pytest.raises(TypeError):
        data.tables["regions"] = ()


def test_the_page_is_the_first_source(data):
    """Sources are the folders with observations, in the order of datapackage.json."""
    assert data.sources == (PAGE, "context")
    assert small().sources == ("page",)


def test_measures_and_regions_are_found_by_name(data):
    """Each by the name that observations use."""
    assert data.measures["transfer_income"]["unit"] == "yuan"
    assert data.regions["ngari"]["parent"] == "tibet"
    assert {o.measure for o in data.observations.values()} <= set(data.measures)
    assert {o.region for o in data.observations.values()} <= set(data.regions)


def test_a_region_lies_at_its_path_from_the_root():
    """A group lies wherever its members do."""
    regions = small()
    assert regions.places("china") == (("china",),)
    assert regions.places("ngari") == (("china", "ngari"),)
    assert regions.places("two") == (("china", "ngari"), ("china", "nagqu"))


def test_an_observation_joins_its_row_measure_region_and_document():
    """Each attribute has the cell of the table that it comes from."""
    (found,) = small().observations.values()
    assert (found.key, found.source, found.document) == ("rate.ngari.2020", "page", "a")
    assert (found.name_en, found.theme, found.nature) == ("Rate", "health", "ratio")
    assert (found.region_en, found.places) == ("Ngari", (("china", "ngari"),))
    assert (found.title, found.publisher, found.published) == ("A", "Daily", "2021")
    assert (found.start, found.end, found.printed, found.flags) == (3, 7, "100%", ())


def test_the_value_is_read_from_the_print_and_not_exceeds_its_ceiling():
    """A rounded 100 % of a part is 99.5 to 100, with the value of the print."""
    (found,) = small().observations.values()
    assert (found.low, found.value, found.high) == (Fraction(199, 2), 100, 100)


def test_without_offsets_an_observation_has_no_place():
    """Figures of other publishers have none in our text."""
    data = small(**{"page-observations": [observation(start="", end="")]})
    (found,) = data.observations.values()
    assert (found.start, found.end) == (None, None)
    assert data.frame["start"].isna().all()


def test_two_documents_with_one_figure_have_two_keys():
    """Their keys name the document; the keys of other figures do not."""
    rows = [observation(), observation(document="b"), observation(period="2019")]
    keys = list(small(**{"page-observations": rows}).observations)
    assert keys == ["rate.ngari.2020.a", "rate.ngari.2020.b", "rate.ngari.2019"]


def test_a_flag_of_the_remarks_is_on_its_figure():
    """Found by key; other figures have none."""
    remark = {"action": "flag", "figures": "rate.ngari.2020", "flag_en": "Odd", "flag_zh": "存疑"}
    rows = [observation(), observation(period="2019")]
    data = small(remarks=[remark], **{"page-observations": rows})
    flags = {key: found.flags for key, found in data.observations.items()}
    assert flags == {"rate.ngari.2020": (("Odd", "存疑"),), "rate.ngari.2019": ()}


def test_every_observation_is_a_row_of_the_frame(data):
    """In the same order, under the same key, with the same figure."""
    assert list(data.frame.index) == list(data.observations)
    for key, found in data.observations.items():
        (origin,) = data.frame.loc[key, "quantity"].sources()
        assert origin is found


def test_floats_by_name_are_those_of_the_quantity():
    """Value, low and high of the column agree with the exact figure everywhere."""
    column = fupin.load()["quantity"]
    for name in ("value", "low", "high"):
        floats = getattr(column.figure, name)
        assert list(floats) == [float(getattr(figure, name)) for figure in column]


def test_a_full_rate_is_capped():
    """In the data, a printed 100 % of a part means 99.5 to 100, and 0 % means nought to one half."""
    full, none = (
        fupin.get("chronic_illness_rate"),
        fupin.get("poverty_rate", region="baqing", period="2020-12-31"),
    )
    assert (full.low, full.high) == (Fraction(199, 2), 100)
    assert (none.low, none.high) == (0, Fraction(1, 2))


def test_a_table_saved_by_a_spreadsheet_reads(folder):
    """A byte-order mark and other line ends change nothing."""
    path = folder / "regions.csv"
    text = path.read_text(encoding="utf-8")
    path.write_bytes(text.replace("\n", "\r\n").encode("utf-8-sig"))
    assert catalogue.read(folder).regions == catalogue.read().regions
