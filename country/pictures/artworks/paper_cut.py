"""A tiger cut from folded red paper."""

import numpy as np
from studio import curve, texture
from studio.sheet import Sheet

CUT_RED, CUT_PAPER = "#b8231f", "#f7efdf"


def paper_cut_tiger():
    sheet = Sheet(2000, 2000, CUT_PAPER)
    rng = np.random.default_rng(5)
    _round_border(sheet)
    _tiger_body(sheet)
    _tiger_head(sheet)
    _red_paper(sheet, rng)
    texture.grain(sheet, 4, 0.03, fibres=160)
    return sheet


class Scissors:
    """Cuts red paper folded down the middle: every cut appears on both sides."""

    def __init__(self, sheet, middle):
        self.sheet, self.middle = sheet, middle

    def red(self, points):
        self._both(points, CUT_RED)

    def cut(self, points):
        self._both(points, CUT_PAPER)

    def _both(self, points, colour):
        for shape in (np.asarray(points, float), curve.mirrored(points, self.middle)):
            self.sheet.polygon(shape, colour)

    def crescent(self, x, y, reach, thick, turn):
        t = np.linspace(0, 1, 24)
        outer = np.column_stack([(t - 0.5) * reach, -np.sin(np.pi * t) * reach * 0.32])
        inner = np.column_stack([(t - 0.5) * reach, -np.sin(np.pi * t) * (reach * 0.32 - thick)])
        self.cut(curve.moved(np.vstack([outer, inner[::-1]]), x, y, turn))

    def teeth(self, line, size, outwards=1):
        """A row of saw teeth (锯齿纹) along a line, the mark of the craft."""
        line, across = np.asarray(line, float), curve.normals(line) * outwards
        for i in range(0, len(line) - 2, 2):
            self.cut(np.array([line[i], line[i + 1] + across[i + 1] * size, line[i + 2]]))

    def blossom(self, x, y, size):
        for number in range(5):
            angle = np.radians(72 * number - 90)
            self.cut(
                curve.oval(
                    x + np.cos(angle) * size * 0.56,
                    y + np.sin(angle) * size * 0.56,
                    size * 0.36,
                    size * 0.3,
                    72 * number - 90,
                )
            )
        self.red(curve.oval(x, y, size * 0.34))
        self.cut(curve.oval(x, y, size * 0.14))


def _round_border(sheet):
    sheet.polygon(curve.oval(1000, 1000, 940, steps=160), CUT_RED)
    sheet.polygon(curve.oval(1000, 1000, 905, steps=160), CUT_PAPER)
    sheet.polygon(curve.oval(1000, 1000, 885, steps=160), CUT_RED)
    for number in range(150):
        tooth = [(868, -8), (826, 0), (868, 8)]
        sheet.polygon(curve.moved(tooth, 1000, 1000, number * 2.4), CUT_PAPER)
    sheet.polygon(curve.oval(1000, 1000, 740, steps=160), CUT_PAPER)
    for number in range(16):
        turn = number * 22.5 + 11.25
        place = curve.moved([(778, 0)], 1000, 1000, turn)[0]
        if number % 2:
            _cloud_cut(sheet, *place, turn + 90)
        else:
            Scissors(sheet, place[0]).blossom(*place, 40)
    sheet.outline(curve.oval(1000, 1000, 728, steps=160), 14, CUT_RED)
    for number in range(72):
        place = curve.moved([(700, 0)], 1000, 1000, number * 5)[0]
        sheet.polygon(
            curve.petal(
                *curve.moved([(722, 0)], 1000, 1000, number * 5)[0], 40, 26, number * 5 + 180
            ),
            CUT_RED,
        )
        sheet.circle(*place, 5, CUT_PAPER)


def _cloud_cut(sheet, x, y, turn):
    for side in (-1, 1):
        t = np.linspace(0, 3.6 * np.pi, 60)
        reach = 26 * (1 - t / (4.6 * np.pi))
        spiral = np.column_stack([side * (28 + reach * np.cos(t) - 12), reach * np.sin(t)])
        sheet.line(curve.moved(spiral, x, y, turn), 6, CUT_PAPER)
    sheet.polygon(curve.moved(curve.petal(0, -22, 44, 18, 90), x, y, turn), CUT_PAPER)


def _tiger_body(sheet):
    scissors = Scissors(sheet, 1000)
    tail = curve.smooth(
        [
            (1290, 1440),
            (1500, 1400),
            (1545, 1180),
            (1440, 1030),
            (1390, 850),
            (1500, 760),
            (1570, 850),
        ],
        16,
    )
    sheet.ribbon(tail, np.linspace(104, 66, len(tail)), CUT_RED)
    across = curve.normals(tail)
    for index in range(6, len(tail) - 4, 7):
        band = [
            tail[index] + across[index] * 44,
            tail[index + 2] + across[index + 2] * 0,
            tail[index] - across[index] * 44,
            tail[index + 3],
        ]
        sheet.polygon(band, CUT_PAPER)
    _ground_and_peonies(sheet)
    scissors.red(
        curve.smooth(
            [(1000, 900), (1250, 960), (1330, 1200), (1370, 1420), (1310, 1560), (1000, 1570)], 12
        )
    )
    scissors.red(curve.smooth([(1000, 900), (1000, 1570), (1310, 1560)], 2))
    scissors.cut(
        curve.smooth(
            [(1030, 1120), (1060, 1300), (1050, 1490), (1018, 1540), (1012, 1300)], 10, closed=True
        )
    )
    for paw in (1120, 1310):
        scissors.red(curve.oval(paw, 1558, 96, 62))
        for toe in (-44, 0, 44):
            scissors.cut(curve.petal(paw + toe, 1602, 54, 17, -90))
    leg = curve.smooth([(1196, 1180), (1214, 1320), (1206, 1470), (1190, 1540)], 12)
    sheet.ribbon(leg, 11, CUT_PAPER)
    sheet.ribbon(curve.mirrored(leg, 1000), 11, CUT_PAPER)
    for row in range(5):
        scissors.crescent(1130, 1230 + row * 62, 108 - row * 7, 24, 8)
    for row in range(6):
        scissors.crescent(1276 + row * 5, 1130 + row * 66, 96, 24, 62)
    for row in range(4):
        scissors.cut(curve.petal(1000, 1090 + row * 110, 46, 28, 60))
    scissors.teeth(curve.smooth([(1100, 1130), (1060, 1180), (1078, 1260), (1090, 1400)], 10), 20)


def _ground_and_peonies(sheet):
    scissors = Scissors(sheet, 1000)
    scissors.red(
        [
            *curve.smooth([(1000, 1600), (1250, 1586), (1420, 1556), (1480, 1500)], 10).tolist(),
            (1430, 1570),
            (1240, 1660),
            (1000, 1690),
        ]
    )
    for step in range(11):
        scissors.cut(curve.petal(1030 + step * 36, 1652 - step * 4.6, 30, 15, -90))
    for x, y, size in ((1440, 1420, 92), (1395, 590, 78)):
        for number in range(8):
            angle = np.radians(45 * number)
            scissors.red(
                curve.oval(
                    x + np.cos(angle) * size * 0.64, y + np.sin(angle) * size * 0.64, size * 0.46
                )
            )
        for number in range(8):
            angle = np.radians(45 * number)
            scissors.crescent(
                x + np.cos(angle) * size * 0.76,
                y + np.sin(angle) * size * 0.76,
                size * 0.42,
                size * 0.1,
                45 * number + 90,
            )
            scissors.cut(
                curve.petal(
                    x + np.cos(angle) * size * 0.2,
                    y + np.sin(angle) * size * 0.2,
                    size * 0.34,
                    size * 0.15,
                    45 * number,
                )
            )
        scissors.cut(curve.oval(x, y, size * 0.09))
    for x, y, turn in (
        (1330, 660, 200),
        (1470, 690, 70),
        (1480, 520, -20),
        (1350, 1370, 220),
        (1530, 1370, -50),
    ):
        scissors.red(curve.petal(x, y, 120, 56, turn))
        for step in (0.3, 0.5, 0.7):
            scissors.cut(curve.moved(curve.petal(120 * step, 0, 28, 9, 35), x, y, turn))
            scissors.cut(curve.moved(curve.petal(120 * step, 0, 28, 9, -35), x, y, turn))


def _tiger_head(sheet):
    scissors = Scissors(sheet, 1000)
    scissors.red(curve.oval(1262, 520, 112))
    scissors.cut(curve.oval(1262, 520, 70))
    scissors.red(curve.oval(1250, 536, 50))
    for tooth in range(9):
        place = curve.moved([(66, 0)], 1262, 520, -140 + tooth * 26)[0]
        scissors.red(curve.petal(*place, 26, 12, -140 + tooth * 26 + 180))
    head = curve.smooth(
        [
            (1000, 404),
            (1160, 434),
            (1320, 580),
            (1372, 800),
            (1300, 960),
            (1150, 1062),
            (1000, 1084),
        ],
        14,
    )
    sheet.polygon(np.vstack([head, curve.mirrored(head, 1000)[::-1]]), CUT_RED)
    for step in range(9):
        place = head[58 - step * 5]
        scissors.red(curve.petal(*place, 62, 26, 78 - step * 15))
    _forehead(scissors)
    _eyes_and_nose(scissors)
    _mouth_and_whiskers(sheet, scissors)
    for row in range(4):
        scissors.crescent(1296 - row * 2, 690 + row * 70, 92 - row * 8, 22, 96 + row * 8)


def _forehead(scissors):
    """The character 王, king, that every paper tiger wears."""
    for y, half in ((520, 72), (582, 58), (648, 82)):
        bar = curve.smooth(
            [(1000, y - 15), (1000 + half, y - 22), (1000 + half + 16, y - 2), (1000, y + 13)], 6
        )
        scissors.cut(np.vstack([bar, [(998, y + 13), (998, y - 15)]]))
    scissors.cut(curve.box(998, 510, 15, 150))
    for row in range(3):
        scissors.crescent(1136 + row * 34, 528 + row * 44, 88, 21, 40 + row * 12)


def _eyes_and_nose(scissors):
    eye = curve.smooth(
        [(1062, 778), (1110, 706), (1204, 700), (1250, 760), (1190, 818), (1110, 822)],
        9,
        closed=True,
    )
    scissors.cut(eye)
    scissors.red(curve.oval(1154, 762, 48))
    scissors.cut(curve.oval(1154, 762, 24))
    scissors.red(curve.oval(1154, 762, 11))
    brow = curve.smooth(
        [(1052, 700), (1130, 646), (1230, 650), (1290, 706), (1220, 680), (1130, 684)],
        9,
        closed=True,
    )
    scissors.cut(brow)
    for step in range(6):
        scissors.red(
            curve.petal(1092 + step * 30, 690 - abs(step - 2.5) * -4, 38, 11, -84 + step * 6)
        )
    nose = curve.smooth([(1000, 812), (1052, 820), (1086, 866), (1040, 906), (1000, 912)], 8)
    scissors.cut(np.vstack([nose, [(998, 912), (998, 812)]]))
    scissors.red(curve.oval(1044, 866, 19, 15))
    scissors.cut(curve.petal(1012, 690, 100, 17, 86))


def _mouth_and_whiskers(sheet, scissors):
    lips = curve.smooth(
        [
            (1000, 930),
            (1040, 966),
            (1120, 958),
            (1176, 910),
            (1150, 990),
            (1060, 1040),
            (1000, 1046),
        ],
        9,
    )
    scissors.cut(np.vstack([lips, [(998, 1046), (998, 930)]]))
    scissors.red(np.array([(1052, 962), (1092, 958), (1070, 1006)]))
    scissors.red(np.array([(1000, 946), (1020, 962), (1036, 966), (1018, 982), (1000, 984)]))
    tongue = curve.smooth([(1000, 1006), (1044, 1010), (1030, 1036), (1000, 1042)], 6)
    scissors.red(np.vstack([tongue, [(996, 1042), (996, 1006)]]))
    for row in range(3):
        line = curve.smooth(
            [(1120, 880 + row * 22), (1270, 880 + row * 40), (1440, 850 + row * 70)], 14
        )
        for side in (line, curve.mirrored(line, 1000)):
            sheet.ribbon(side[6:], np.linspace(11, 3, len(line) - 6), CUT_RED)
            sheet.ribbon(side[:13], np.linspace(6, 10, 13), CUT_PAPER)
    for x, y in ((1110, 890), (1132, 920), (1090, 918)):
        scissors.cut(curve.oval(x, y, 7))


def _red_paper(sheet, rng):
    """Colours the red unevenly, as dyed paper is, and lets it cast a thin shadow."""
    view = sheet.array()
    red = np.clip((view[..., 0] - view[..., 1]) * 2 - 0.3, 0, 1)
    dye = texture.clouds(2000, 2000, 500, 8) - 0.5
    view *= (1 + 0.16 * dye * red)[..., None]
    shadow = np.roll(red, (7, 6), (0, 1)) * (1 - red)
    view *= (1 - 0.2 * shadow)[..., None]
    sheet.put(view)
