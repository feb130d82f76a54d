"""Which undergraduate majors are there? Made from the catalogue of 2026.

English names are given by hand in undergraduate-majors.csv and kept from there; a major that is
new or renamed is reported until it has one.
"""

from tables import facts, vocabulary, write


def main():
    named = {(row["code"], row["zh-hans"]): row["en"] for row in vocabulary("undergraduate-majors")}
    rows = {}
    for major in facts("cn_majors/undergraduate_2026.csv"):
        category, group = major["category_code"], major["class_code"]
        rows.setdefault(category, entry(category, "", major["category_name"], "category"))
        rows.setdefault(group, entry(group, category, major["class_name"], "class"))
        rows[major["code"]] = entry(major["code"], group, major["name"], "major")
    for row in rows.values():
        row["en"] = named.get((row["code"], row["zh-hans"]), "")
    write("undergraduate-majors", list(rows.values()))


def entry(code, parent, name, level):
    return {"code": code, "parent": parent, "zh-hans": name, "en": "", "level": level}


if __name__ == "__main__":
    main()
