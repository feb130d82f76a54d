"""Which editions of textbooks are there? Made from the textbook catalogue.

Codes and English names are given by hand in editions.csv; a new edition is reported until it
has both. Editors, notations and starting grades in brackets do not make an edition of their own.
"""

import re
from collections import Counter

from tables import facts, vocabulary, write

SCHOOL_STAGES = ("小学", "初中", "高中")
SAME = {"接力社版": "接力版"}


def edition_of(textbook):
    name = re.sub(r"（.*?）|三年级起点|^配套", "", textbook["edition"])
    return SAME.get(name, name)


def main():
    named = {row["zh-hans"]: row for row in vocabulary("editions")}
    counts = Counter(
        edition_of(book)
        for book in facts("textbook_catalog/textbooks.csv")
        if book["stage"].startswith(SCHOOL_STAGES)
    )
    # The national edition is compulsory in its subjects, so it leads; then the most frequent.
    names = sorted(counts, key=lambda name: (name != "统编版", -counts[name]))
    nameless = {"code": "", "parent": "", "en": ""}
    write("editions", [named.get(name, nameless | {"zh-hans": name}) for name in names])


if __name__ == "__main__":
    main()
