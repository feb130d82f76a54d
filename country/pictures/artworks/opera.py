"""The painted face of a general in Chinese opera."""

import numpy as np
from studio import curve, texture
from studio.colour import Gradient, darker, lighter
from studio.sheet import Sheet


def opera_mask():
    sheet = Sheet(1800, 2200)
    sheet.wash("#2f3a52", "#3c4a63", "#27303f")
    rng = np.random.default_rng(10)
    _brocade(sheet)
    _feathers(sheet)
    _headdress(sheet, rng)
    _face(sheet)
    _beard(sheet, rng)
    _collar(sheet)
    texture.grain(sheet, 15, 0.03)
    texture.vignette(sheet, 0.28)
    return sheet


MIDDLE = 900


def _both(sheet, points, colour, opacity=1.0):
    for shape in (np.asarray(points, float), curve.mirrored(points, MIDDLE)):
        sheet.polygon(shape, colour, opacity)


def _both_lines(sheet, points, widths, colour, opacity=1.0):
    for shape in (np.asarray(points, float), curve.mirrored(points, MIDDLE)):
        sheet.ribbon(shape, widths, colour, opacity)


def _brocade(sheet):
    for row in range(16):
        for column in range(13):
            x, y = column * 150 + 75 * (row % 2), row * 145
            for ring in (58, 40, 22):
                sheet.outline(curve.oval(x, y, ring, steps=40), 2.2, "#c8a45c", 0.13)
            for turn in range(0, 360, 90):
                sheet.polygon(curve.petal(x, y, 32, 14, turn + 45), "#c8a45c", 0.13)


def _feathers(sheet):
    for side in (1, -1):
        t = np.linspace(0, 1, 80)
        line = curve.bezier(
            (MIDDLE + side * 190, 470),
            (MIDDLE + side * 330, 40),
            (MIDDLE + side * 700, -60),
            (MIDDLE + side * 830, 560),
            80,
        )
        sheet.ribbon(line, 7, "#8b5a2b")
        across = curve.normals(line)
        for index in range(6, 80):
            length = 44 * np.sin(np.pi * min(t[index] * 0.9 + 0.08, 1)) + 8
            tone = ("#b9793a", "#5b3317", "#e0b26a")[index % 3]
            for way in (-1, 1):
                tip = (
                    line[index]
                    + across[index] * way * length
                    + (line[min(index + 1, 79)] - line[index - 1]) * 1.7
                )
                sheet.ribbon([line[index], (line[index] + tip) / 2, tip], [9, 8, 1.5], tone, 0.95)
        sheet.circle(*line[4], 30, "#d8463a")


def _headdress(sheet, rng):
    crown = curve.smooth(
        [
            (MIDDLE, 250),
            (1080, 280),
            (1240, 400),
            (1330, 560),
            (1350, 720),
            (1270, 690),
            (1080, 600),
            (MIDDLE, 580),
        ],
        12,
    )
    both = np.vstack([crown, curve.mirrored(crown, MIDDLE)[::-1]])
    sheet.polygon(curve.moved(both, 0, 14), "#11151f", 0.6, blur=14)
    sheet.polygon(both, Gradient((0, 250), (0, 720), "#2f7f86", "#1f5560"))
    sheet.outline(both, 10, "#d8ac4e")
    for row, (y, count, radius) in enumerate(
        ((560, 13, 31), (478, 11, 32), (396, 9, 33), (318, 6, 34))
    ):
        for number in range(count):
            x = MIDDLE + (number - (count - 1) / 2) * 71
            drop = abs(x - MIDDLE) ** 2 / 2300 * (1 - 0.16 * row)
            if y + drop < 760:
                _pompon(
                    sheet,
                    x,
                    y + drop,
                    radius,
                    ("#e2574a", "#f4ead6", "#3e9aa5", "#f0b545")[(number + row) % 4],
                    rng,
                )
    for step in range(31):
        angle = np.pi * (1.08 + 0.84 * step / 30)
        _pearl(sheet, MIDDLE + 442 * np.cos(angle), 735 + 190 * np.sin(angle), 11)
    _pompon(sheet, MIDDLE, 214, 62, "#e2574a", rng)
    for side in (-1, 1):
        x = MIDDLE + side * 452
        sheet.ellipse(x, 770, 58, 78, "#d8ac4e")
        sheet.ellipse(x, 770, 44, 62, "#2f7f86")
        sheet.polygon(curve.star(x, 770, 36, 15, 8), "#f4d27a")
        for string in range(5):
            for bead in range(13):
                _pearl(sheet, x + (string - 2) * 20, 868 + bead * 24, 8)
            sheet.ribbon(
                [(x + (string - 2) * 20, 1180), (x + (string - 2) * 22, 1320)],
                [9, 16],
                ("#d8463a", "#f0b545")[string % 2],
            )


def _pompon(sheet, x, y, radius, colour, rng):
    sheet.circle(x + 3, y + 6, radius, "#0f1a22", 0.4, blur=4)
    sheet.circle(x, y, radius * 0.94, darker(colour, 0.12))
    for _ in range(int(radius * 2.2)):
        turn, reach = rng.uniform(0, 2 * np.pi), radius * rng.uniform(0.7, 1.05)
        tip = (x + np.cos(turn) * reach, y + np.sin(turn) * reach)
        tone = lighter(colour, 0.28) if np.sin(turn) < 0.1 else darker(colour, 0.2)
        sheet.line([(x, y), tip], 1.7, tone, 0.55)
    sheet.circle(
        x - radius * 0.25,
        y - radius * 0.3,
        radius * 0.34,
        lighter(colour, 0.4),
        0.5,
        blur=radius * 0.14,
    )


def _pearl(sheet, x, y, radius):
    sheet.circle(x, y, radius, "#e8e0cf")
    sheet.circle(x + radius * 0.18, y + radius * 0.2, radius * 0.75, "#c7bfae", 0.7)
    sheet.circle(x - radius * 0.25, y - radius * 0.28, radius * 0.4, "#ffffff", 0.95)


FACE = [
    (900, 590),
    (1090, 600),
    (1260, 690),
    (1312, 900),
    (1290, 1130),
    (1200, 1380),
    (1050, 1550),
    (900, 1590),
]


def _face(sheet):
    edge = curve.smooth(FACE, 14)
    outline = np.vstack([edge, curve.mirrored(edge, MIDDLE)[::-1]])
    sheet.polygon(curve.moved(outline, 0, 18), "#0f131c", 0.6, blur=20)
    for side in (-1, 1):
        sheet.ellipse(MIDDLE + side * 410, 1010, 52, 104, "#b32a26")
        sheet.ellipse(MIDDLE + side * 414, 1014, 28, 68, "#8f1d1c")
    sheet.polygon(outline, Gradient((500, 600), (1300, 1500), "#d2352d", "#c12a26", "#a01f20"))
    with sheet.within(outline):
        _paint_forehead(sheet)
        _paint_eyes(sheet)
        _paint_nose_and_cheeks(sheet)
    sheet.outline(outline, 5, "#5e1414", 0.7)


def _paint_forehead(sheet):
    _both(
        sheet,
        curve.smooth([(900, 610), (960, 640), (990, 740), (930, 850), (900, 920)], 10),
        "#1b1a20",
    )
    _both(
        sheet,
        curve.smooth([(900, 640), (938, 670), (952, 740), (915, 830), (900, 860)], 10),
        "#f3ead8",
    )
    for turn, length in ((-90, 100), (-52, 84), (-128, 84), (-20, 62), (-160, 62)):
        petal = curve.petal(MIDDLE, 800, length, 34, turn, tip=0.6)
        sheet.polygon(petal, "#d2352d")
        sheet.outline(petal, 3, "#7d1a1c")
    sheet.circle(MIDDLE, 806, 15, "#e8b041")
    _both(
        sheet,
        curve.smooth(
            [(1000, 640), (1090, 640), (1180, 690), (1110, 690), (1040, 720)], 8, closed=True
        ),
        "#f3ead8",
    )
    _both_lines(sheet, curve.smooth([(1010, 668), (1080, 662), (1150, 684)], 8), 6, "#1b1a20")


def _paint_eyes(sheet):
    brow = curve.smooth(
        [
            (928, 930),
            (980, 850),
            (1080, 790),
            (1200, 740),
            (1296, 640),
            (1300, 740),
            (1230, 820),
            (1110, 862),
            (1010, 900),
        ],
        10,
        closed=True,
    )
    _both(sheet, brow, "#17161b")
    _both(
        sheet,
        curve.smooth(
            [(1010, 876), (1100, 826), (1210, 776), (1266, 716), (1230, 790), (1110, 842)],
            10,
            closed=True,
        ),
        "#f3ead8",
    )
    _both(
        sheet,
        curve.smooth([(1060, 848), (1140, 814), (1220, 772), (1150, 826)], 10, closed=True),
        "#3e8f98",
    )
    socket = curve.smooth(
        [
            (940, 1010),
            (1010, 930),
            (1120, 890),
            (1250, 850),
            (1318, 800),
            (1300, 920),
            (1210, 1010),
            (1090, 1060),
            (990, 1060),
        ],
        10,
        closed=True,
    )
    _both(sheet, socket, "#f3ead8")
    lid = curve.smooth(
        [
            (956, 1012),
            (1030, 944),
            (1130, 912),
            (1262, 868),
            (1200, 966),
            (1090, 1036),
            (1000, 1042),
        ],
        10,
        closed=True,
    )
    _both(sheet, lid, "#17161b")
    eye = curve.smooth(
        [(994, 1006), (1050, 956), (1130, 942), (1186, 948), (1136, 994), (1060, 1020)],
        10,
        closed=True,
    )
    _both(sheet, eye, "#fbf7ee")
    for side in (1, -1):
        x = MIDDLE + side * 184
        sheet.circle(x, 980, 33, "#3a2418")
        sheet.circle(x, 980, 17, "#0e0c0e")
        sheet.circle(x - 9, 970, 7, "#ffffff")
    _both_lines(
        sheet, curve.smooth([(994, 1006), (1050, 954), (1130, 938), (1190, 946)], 8), 9, "#0e0c0e"
    )


def _paint_nose_and_cheeks(sheet):
    _both(
        sheet,
        curve.smooth(
            [(900, 930), (930, 960), (934, 1090), (976, 1176), (960, 1216), (900, 1220)], 9
        ),
        "#b52722",
    )
    _both_lines(
        sheet,
        curve.smooth([(926, 950), (936, 1090), (986, 1168), (974, 1214), (936, 1216)], 9),
        8,
        "#5e1414",
    )
    _both(sheet, curve.oval(938, 1204, 22, 13), "#2b0d0e")
    sheet.ribbon([(893, 960), (890, 1080), (888, 1150)], [5, 15, 8], "#e88a76", 0.55, blur=5)
    spiral = np.linspace(0, 3.6 * np.pi, 60)
    reach = 76 * (1 - spiral / (4.4 * np.pi))
    hook = np.column_stack([1136 + reach * np.cos(spiral), 1180 + reach * np.sin(spiral)])
    _both_lines(sheet, hook, np.linspace(22, 7, 60), "#17161b")
    _both_lines(
        sheet,
        curve.smooth([(1210, 1176), (1262, 1080), (1310, 980)], 9),
        np.linspace(22, 6, 19),
        "#17161b",
    )
    _both_lines(sheet, curve.moved(hook, 0, -3), np.linspace(7, 2, 60), "#f3ead8", 0.9)
    for number in range(5):
        petal = curve.petal(
            1080 + number * 38, 1300 + abs(number - 2) * -8, 66, 24, 40 + number * 26
        )
        _both(sheet, petal, "#17161b")
        _both(
            sheet,
            curve.petal(1084 + number * 38, 1306 + abs(number - 2) * -8, 40, 9, 40 + number * 26),
            "#e8b041",
        )
    lips = curve.smooth(
        [(900, 1336), (940, 1322), (1010, 1342), (1040, 1352), (980, 1396), (900, 1410)], 9
    )
    _both(sheet, lips, "#17161b")
    _both(
        sheet,
        curve.smooth([(900, 1346), (940, 1336), (1000, 1352), (960, 1384), (900, 1394)], 9),
        "#e0b5a2",
    )
    _both_lines(sheet, curve.smooth([(900, 1364), (950, 1358), (1006, 1354)], 7), 5, "#5e1414")
    _both(sheet, curve.smooth([(900, 1430), (946, 1440), (930, 1500), (900, 1530)], 8), "#f3ead8")


def _beard(sheet, rng):
    for _ in range(620):
        start = rng.uniform(-1, 1)
        x = MIDDLE + start * 290
        y = 1420 + 110 * (1 - start**2) - 60 * abs(start)
        end = (
            MIDDLE + start * rng.uniform(300, 370),
            2060 + 120 * (1 - start**2) + rng.normal(0, 40),
        )
        middle = ((x + end[0]) / 2 + rng.normal(0, 10), (y + end[1]) / 2)
        line = curve.smooth([(x, y), middle, end], 9)
        tone = ("#121117", "#1e1d26", "#2d2d3a", "#4a4c60")[rng.integers(4)]
        sheet.ribbon(line, np.linspace(6, 1.2, len(line)), tone, 0.85)
    for side in (-1, 1):
        for _ in range(90):
            x = MIDDLE + side * rng.uniform(20, 180)
            line = curve.smooth(
                [
                    (MIDDLE + side * 14, 1300),
                    (x, 1300 + rng.normal(0, 5)),
                    (MIDDLE + side * rng.uniform(200, 300), 1460 + rng.normal(0, 40)),
                ],
                9,
            )
            sheet.ribbon(line, np.linspace(4, 1, len(line)), "#17161b", 0.7)


def _collar(sheet):
    for side in (-1, 1):
        wing = [
            (MIDDLE + side * 330, 2210),
            (MIDDLE + side * 420, 1760),
            (MIDDLE + side * 640, 1640),
            (MIDDLE + side * 860, 1690),
            (MIDDLE + side * 960, 2210),
        ]
        sheet.polygon(wing, "#1f6b5f")
        sheet.outline(wing, 9, "#d8ac4e")
        for row in range(8):
            for column in range(7):
                x, y = MIDDLE + side * (430 + column * 76 + 38 * (row % 2)), 1770 + row * 62
                if abs(x - MIDDLE) > 350 + (2210 - y) * 0.2:
                    for ring in (36, 25, 14):
                        sheet.line(curve.arc(x, y, ring, ring, 0, 180, 16), 3.4, "#e6c471", 0.7)
