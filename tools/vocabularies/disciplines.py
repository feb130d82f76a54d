"""Does the list of graduate disciplines agree with what the catalogue of majors names?

disciplines.csv was written by hand from the 2022 catalogue; this reports what a second source
says differently, and the numbers that the catalogue itself publishes.
"""

from collections import Counter

from tables import facts, vocabulary


def main():
    listed = {row["code"]: row for row in vocabulary("disciplines")}
    print(dict(Counter(row["level"] for row in listed.values())), "expected: 14, 117 and 67")
    for seen in facts("cn_majors/graduate_disciplines_seen.csv"):
        code = seen["code"][:4]
        if seen["level"] != "first":
            continue
        if code not in listed:
            print(f"{code} {seen['name']} is not listed")
        elif listed[code]["zh-hans"] != seen["name"]:
            print(f"{code} is {listed[code]['zh-hans']} here and {seen['name']} there")


if __name__ == "__main__":
    main()
