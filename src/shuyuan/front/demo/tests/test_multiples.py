"""The country is multiplied for benchmarks."""

import json

import pytest
from django.core.management import call_command

from shuyuan.front.demo.multiples import FIGURES, multiply_country
from shuyuan.holdings.catalogue.queries.lists import counts_on
from shuyuan.holdings.catalogue.tests.factories import published

pytestmark = pytest.mark.django_db


@pytest.mark.mission("5.5", "5.6", "5.13")
def test_the_figures_are_those_of_the_mission():
    assert FIGURES == {
        "thesis-topics": 200_000,
        "clinical-cases": 80_000,
        "school-lessons": 44_000,
        "industry-needs": 30_000,
        "university-courses": 6_000,
        "professional-cases": 4_500,
    }


@pytest.mark.mission("5.5", "5.6")
def test_a_share_of_the_figures_is_added_to_each_great_column():
    published(kind="thesis", column="thesis-topics")
    published(kind="thesis", column="thesis-topics")
    published(kind="clinical-case", column="clinical-cases")

    added = multiply_country(0.02)

    counts = counts_on(list(FIGURES))
    assert added == 40 + 16
    assert counts == dict.fromkeys(FIGURES, 0) | {"thesis-topics": 42, "clinical-cases": 17}


def test_multiplying_again_adds_nothing():
    published(kind="thesis", column="thesis-topics")
    multiply_country(0.01)

    assert multiply_country(0.01) == 0
    assert counts_on(["thesis-topics"]) == {"thesis-topics": 21}


def test_an_empty_country_cannot_be_multiplied():
    assert multiply_country(0.01) == 0


def test_the_command_loads_the_country_of_a_folder_and_says_how_many(tmp_path, capsys):
    _small_country(tmp_path)

    call_command("demo", tmp_path, scale=0.01, json=True)

    assert json.loads(capsys.readouterr().out) == {"written": 1, "multiplied": 20}


def _small_country(folder):
    """The homes of the demo accounts, a university, one person, one thesis record."""
    (folder / "organisations.csv").write_text(
        "key,kind,zh-hans,en,region,stages,setting\n"
        "u,university,大学,University,3301,,\n"
        "edu-zj,authority,教育资源中心,Resource Centre,33,,\n"
        "s-qinghe,school,清河小学,Qinghe School,330127,primary,village\n"
    )
    (folder / "people.csv").write_text(
        "key,zh-hans,en,role,organisation\np001,林秋,Lin Qiu,mentor,u\n"
    )
    (folder / "textbooks.toml").write_text("textbooks = []\n")
    for what in ("pictures", "films", "sounds"):
        (folder / what).mkdir()
        (folder / what / f"{what}.toml").write_text(f"{what} = []\n")
    (folder / "resources").mkdir()
    (folder / "resources" / "graduate.toml").write_text(THESIS)


THESIS = """
[[resources]]
key = "thesis-topics-01"
kind = "thesis"
columns = ["thesis-topics"]
title = { zh-hans = "论文", en = "A thesis" }
contributor = "p001"
published_on = 2026-03-12
details = { degree = "doctor", year = 2023, discipline = "0401" }
"""
