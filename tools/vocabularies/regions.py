"""What are the regions of China called, in both languages? Made from the table of divisions.

Needs pypinyin, which the platform itself does not. Names that the rules would spell wrongly, and
the romanisations of Tibetan, Uyghur, Mongolian and Kazakh names, stand in region_names.csv: a
full name with its English, or the name without its type with its spelling.
"""

import csv
import re
from pathlib import Path

from pypinyin import lazy_pinyin
from tables import facts, write

BEYOND_THE_TABLE = [("71", "台湾省"), ("81", "香港特别行政区"), ("82", "澳门特别行政区")]
TYPES = {
    "自治州": "Autonomous Prefecture",
    "自治县": "Autonomous County",
    "自治旗": "Autonomous Banner",
    "地区": "Prefecture",
    "盟": "League",
    "区": "District",
    "县": "County",
    "市": "City",
    "旗": "Banner",
}
ZONES = {
    "高新技术产业开发区": "High-Tech Industrial Development Zone",
    "高技术产业开发区": "High-Tech Industrial Development Zone",
    "高新技术开发区": "High-Tech Development Zone",
    "高新技术产业园区": "High-Tech Industrial Park",
    "经济技术开发区": "Economic and Technological Development Zone",
    "经济开发区": "Economic Development Zone",
    "开发区": "Development Zone",
    "城乡一体化示范区": "Urban-Rural Integration Demonstration Zone",
    "示范区": "Demonstration Zone",
    "管理区": "Administrative Area",
    "工业园区": "Industrial Park",
}
PEOPLES = {
    "满族": "Manchu",
    "蒙古族": "Mongol",
    "蒙古": "Mongol",
    "回族": "Hui",
    "藏族": "Tibetan",
    "朝鲜族": "Korean",
    "达斡尔族": "Daur",
    "畲族": "She",
    "土家族": "Tujia",
    "苗族": "Miao",
    "瑶族": "Yao",
    "侗族": "Dong",
    "壮族": "Zhuang",
    "仫佬族": "Mulao",
    "毛南族": "Maonan",
    "黎族": "Li",
    "羌族": "Qiang",
    "彝族": "Yi",
    "仡佬族": "Gelao",
    "布依族": "Bouyei",
    "水族": "Shui",
    "傣族": "Dai",
    "哈尼族": "Hani",
    "白族": "Bai",
    "景颇族": "Jingpo",
    "傈僳族": "Lisu",
    "纳西族": "Naxi",
    "拉祜族": "Lahu",
    "佤族": "Va",
    "布朗族": "Blang",
    "独龙族": "Derung",
    "怒族": "Nu",
    "普米族": "Pumi",
    "裕固族": "Yugur",
    "东乡族": "Dongxiang",
    "保安族": "Bonan",
    "撒拉族": "Salar",
    "土族": "Tu",
}
# Longer names first, so that 土家族 is not read as 土 and 家族.
PEOPLE = "|".join(sorted(PEOPLES, key=len, reverse=True))
# In place names these characters are nearly always read so; the exceptions stand in the table.
READINGS = {
    "长": "chang",
    "朝": "chao",
    "都": "du",
    "和": "he",
    "乐": "le",
    "柏": "bai",
    "六": "liu",
}


def main():
    with Path(__file__).with_name("region_names.csv").open(encoding="utf-8") as file:
        known = {row["name"]: row["en"] for row in csv.DictReader(file)}
    rows = facts("cn_divisions/divisions.csv")
    for code, name in BEYOND_THE_TABLE:
        rows.append({"code": code, "name": name, "level": "province", "parent_code": ""})
    names = {row["code"]: row["name"] for row in rows}
    write(
        "regions",
        [
            {
                "code": row["code"],
                "parent": row["parent_code"],
                "zh-hans": row["name"],
                "en": english(row, names, known),
                "level": row["level"],
            }
            for row in sorted(rows, key=lambda row: row["code"])
        ],
    )


def english(row, names, known):
    name = row["name"]
    if name in known:
        return known[name]
    province = known[names[row["code"][:2]]]
    if name in ("市辖区", "县"):
        return f"{'Districts' if name == '市辖区' else 'Counties'} of {province}"
    if "直辖县级" in name:
        return f"County-level divisions of {province}"
    # The statistical office numbers development zones, no divisions by law, from 71 in each city.
    if row["level"] == "county" and row["code"][4] == "7":
        return zone(row, names, known)
    return division(name, row["level"], known)


def division(name, level, known):
    """The name spelled out, its peoples, and what kind of place it is."""
    kind = next(kind for kind in TYPES if name.endswith(kind))
    stem = name.removesuffix(kind)
    has_peoples = kind.startswith("自治") or stem.endswith("族")
    peoples = re.search(f"(?:{PEOPLE})+$", stem) if has_peoples else None
    words = [spelled(stem[: peoples.start()] if peoples else stem, name, known)]
    if peoples:
        words.append(listed([PEOPLES[people] for people in re.findall(PEOPLE, peoples[0])]))
    if not (kind == "市" and level == "city"):
        words.append(TYPES[kind])
    return " ".join(words)


def zone(row, names, known):
    """A development zone: its city, the rest of its own name, and what kind of zone it is."""
    city = names[row["code"][:4]]
    kind = next(kind for kind in ZONES if row["name"].endswith(kind))
    rest = row["name"].removesuffix(kind)
    province = re.sub("(壮族|回族|维吾尔)?自治区|省|市", "", names[row["code"][:2]])
    # 吉林 is a province and a city in it.
    rest = rest.removeprefix(province) if rest != city.removesuffix("市") else rest
    rest = rest.removeprefix(city).removeprefix(city.removesuffix("市"))
    own = spelled(rest, rest, known) if rest else ""
    return " ".join(filter(None, [division(city, "city", known), own, ZONES[kind]]))


def spelled(stem, name, known):
    """Pinyin as one word. A name of one character keeps its type: 涉县 is Shexian County."""
    if len(stem) == 1:
        stem = name
    if stem in known:
        return known[stem]
    sounds = zip(stem, lazy_pinyin(stem), strict=True)
    first, *others = [READINGS.get(sign, sound) for sign, sound in sounds]
    word = first + "".join(f"'{sound}" if sound[0] in "aeo" else sound for sound in others)
    return re.sub("(?<=[ln])v", "ü", word).capitalize()


def listed(words):
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


if __name__ == "__main__":
    main()
