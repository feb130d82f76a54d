"""Pictures after folk crafts: paper-cut, batik, blue-and-white porcelain."""

import numpy as np

from studio import curve, texture
from studio.colour import mix
from studio.sheet import Sheet

CUT_RED, CUT_PAPER = "#b8231f", "#f7efdf"
INDIGO, WAX = "#1d3461", "#eef0ea"
COBALT = "#23479c"


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
            self.cut(curve.oval(x + np.cos(angle) * size * 0.56, y + np.sin(angle) * size * 0.56, size * 0.36, size * 0.3, 72 * number - 90))
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
        sheet.polygon(curve.petal(*curve.moved([(722, 0)], 1000, 1000, number * 5)[0], 40, 26, number * 5 + 180), CUT_RED)
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
    tail = curve.smooth([(1290, 1440), (1500, 1400), (1545, 1180), (1440, 1030), (1390, 850), (1500, 760), (1570, 850)], 16)
    sheet.ribbon(tail, np.linspace(104, 66, len(tail)), CUT_RED)
    across = curve.normals(tail)
    for index in range(6, len(tail) - 4, 7):
        band = [tail[index] + across[index] * 44, tail[index + 2] + across[index + 2] * 0, tail[index] - across[index] * 44, tail[index + 3]]
        sheet.polygon(band, CUT_PAPER)
    _ground_and_peonies(sheet)
    scissors.red(curve.smooth([(1000, 900), (1250, 960), (1330, 1200), (1370, 1420), (1310, 1560), (1000, 1570)], 12))
    scissors.red(curve.smooth([(1000, 900), (1000, 1570), (1310, 1560)], 2))
    scissors.cut(curve.smooth([(1030, 1120), (1060, 1300), (1050, 1490), (1018, 1540), (1012, 1300)], 10, closed=True))
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
    scissors.red(curve.smooth([(1000, 1600), (1250, 1586), (1420, 1556), (1480, 1500)], 10).tolist() + [(1430, 1570), (1240, 1660), (1000, 1690)])
    for step in range(11):
        scissors.cut(curve.petal(1030 + step * 36, 1652 - step * 4.6, 30, 15, -90))
    for x, y, size in ((1440, 1420, 92), (1395, 590, 78)):
        for number in range(8):
            angle = np.radians(45 * number)
            scissors.red(curve.oval(x + np.cos(angle) * size * 0.64, y + np.sin(angle) * size * 0.64, size * 0.46))
        for number in range(8):
            angle = np.radians(45 * number)
            scissors.crescent(x + np.cos(angle) * size * 0.76, y + np.sin(angle) * size * 0.76, size * 0.42, size * 0.1, 45 * number + 90)
            scissors.cut(curve.petal(x + np.cos(angle) * size * 0.2, y + np.sin(angle) * size * 0.2, size * 0.34, size * 0.15, 45 * number))
        scissors.cut(curve.oval(x, y, size * 0.09))
    for x, y, turn in ((1330, 660, 200), (1470, 690, 70), (1480, 520, -20), (1350, 1370, 220), (1530, 1370, -50)):
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
    head = curve.smooth([(1000, 404), (1160, 434), (1320, 580), (1372, 800), (1300, 960), (1150, 1062), (1000, 1084)], 14)
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
        bar = curve.smooth([(1000, y - 15), (1000 + half, y - 22), (1000 + half + 16, y - 2), (1000, y + 13)], 6)
        scissors.cut(np.vstack([bar, [(998, y + 13), (998, y - 15)]]))
    scissors.cut(curve.box(998, 510, 15, 150))
    for row in range(3):
        scissors.crescent(1136 + row * 34, 528 + row * 44, 88, 21, 40 + row * 12)


def _eyes_and_nose(scissors):
    eye = curve.smooth([(1062, 778), (1110, 706), (1204, 700), (1250, 760), (1190, 818), (1110, 822)], 9, closed=True)
    scissors.cut(eye)
    scissors.red(curve.oval(1154, 762, 48))
    scissors.cut(curve.oval(1154, 762, 24))
    scissors.red(curve.oval(1154, 762, 11))
    brow = curve.smooth([(1052, 700), (1130, 646), (1230, 650), (1290, 706), (1220, 680), (1130, 684)], 9, closed=True)
    scissors.cut(brow)
    for step in range(6):
        scissors.red(curve.petal(1092 + step * 30, 690 - abs(step - 2.5) * -4, 38, 11, -84 + step * 6))
    nose = curve.smooth([(1000, 812), (1052, 820), (1086, 866), (1040, 906), (1000, 912)], 8)
    scissors.cut(np.vstack([nose, [(998, 912), (998, 812)]]))
    scissors.red(curve.oval(1044, 866, 19, 15))
    scissors.cut(curve.petal(1012, 690, 100, 17, 86))


def _mouth_and_whiskers(sheet, scissors):
    lips = curve.smooth([(1000, 930), (1040, 966), (1120, 958), (1176, 910), (1150, 990), (1060, 1040), (1000, 1046)], 9)
    scissors.cut(np.vstack([lips, [(998, 1046), (998, 930)]]))
    scissors.red(np.array([(1052, 962), (1092, 958), (1070, 1006)]))
    scissors.red(np.array([(1000, 946), (1020, 962), (1036, 966), (1018, 982), (1000, 984)]))
    tongue = curve.smooth([(1000, 1006), (1044, 1010), (1030, 1036), (1000, 1042)], 6)
    scissors.red(np.vstack([tongue, [(996, 1042), (996, 1006)]]))
    for row in range(3):
        line = curve.smooth([(1120, 880 + row * 22), (1270, 880 + row * 40), (1440, 850 + row * 70)], 14)
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


def batik_pattern():
    sheet = Sheet(2000, 2000, INDIGO)
    _batik_border(sheet)
    _batik_sun(sheet)
    for turn in range(4):
        _batik_butterfly(sheet, turn * 90 + 45)
        _batik_bird(sheet, turn * 90)
        _batik_corner(sheet, turn * 90 + 45)
    _ice_cracks(sheet, np.random.default_rng(3))
    _dyed_cloth(sheet)
    return sheet


def _turned(points, turn):
    return curve.moved(points, 1000, 1000, turn)


def _spiral(sheet, x, y, radius, turn, rounds=2.6, wide=9, hand=1, colour=WAX):
    t = np.linspace(0, rounds * 2 * np.pi, int(40 * rounds))
    reach = radius * (1 - t / (rounds * 2 * np.pi) * 0.86)
    points = np.column_stack([reach * np.cos(t), hand * reach * np.sin(t)])
    sheet.ribbon(_turned(curve.moved(points, x - 1000, y - 1000), turn), np.linspace(wide, wide * 0.5, len(t)), colour)


def _batik_border(sheet):
    for inset, wide in ((26, 14), (56, 5), (206, 5), (230, 12)):
        sheet.outline(curve.box(inset, inset, 2000 - 2 * inset, 2000 - 2 * inset), wide, WAX)
    for turn in range(4):
        for step in range(11):
            x = 280 + step * 144
            for hand, shift in ((1, -34), (-1, 34)):
                _spiral(sheet, x + shift, 130, 32, turn * 90, 2.2, 8, hand)
            for side in (-1, 1):
                leaf = curve.petal(x - 1000 + 72, 131 - 1000, 56, 26, side * 90)
                sheet.polygon(_turned(leaf, turn * 90), WAX)
            sheet.polygon(_turned(curve.oval(x - 1000, 86 - 1000, 8), turn * 90), WAX)
            sheet.polygon(_turned(curve.oval(x - 1000, 176 - 1000, 8), turn * 90), WAX)


def _batik_sun(sheet):
    for ring in (330, 312):
        sheet.outline(curve.oval(1000, 1000, ring, steps=120), 7, WAX)
    for number in range(36):
        sheet.polygon(_turned(curve.petal(340, 0, 62, 30, 0), number * 10), WAX)
        sheet.polygon(_turned(curve.petal(352, 0, 34, 12, 0), number * 10), INDIGO)
        sheet.polygon(_turned(curve.oval(418, 0, 6), number * 10 + 5), WAX)
    for number in range(12):
        _spiral(sheet, 1256, 1000, 44, number * 30, 2.8, 8, 1)
    sheet.polygon(curve.oval(1000, 1000, 206, steps=90), WAX)
    for number in range(12):
        sheet.polygon(_turned(curve.petal(66, 0, 126, 54, 0), number * 30), INDIGO)
        sheet.polygon(_turned(curve.petal(84, 0, 84, 26, 0), number * 30), "#8ea4c4")
        sheet.line(_turned([(76, 0), (176, 0)], number * 30), 3, WAX)
    sheet.polygon(curve.oval(1000, 1000, 56), INDIGO)
    for ring, count in ((0, 1), (20, 6), (40, 12)):
        for number in range(count):
            sheet.polygon(_turned(curve.oval(ring, 0, 6.5), number * 360 / count), WAX)


def _batik_butterfly(sheet, turn):
    """The butterfly mother (蝴蝶妈妈) of Miao legend, wings full of spirals."""
    def put(points, colour):
        for side in (1, -1):
            sheet.polygon(_turned(np.asarray(points) * (1, side) + (600, 0), turn), colour)

    put(curve.smooth([(-30, 10), (20, 170), (150, 230), (190, 120), (90, 20)], 10, closed=True), WAX)
    put(curve.smooth([(-14, 30), (26, 152), (138, 206), (164, 122), (80, 36)], 10, closed=True), INDIGO)
    put(curve.smooth([(-30, 8), (-70, 160), (-160, 170), (-166, 80), (-100, 14)], 10, closed=True), WAX)
    put(curve.smooth([(-44, 24), (-82, 142), (-142, 148), (-146, 84), (-96, 30)], 10, closed=True), "#5b79a8")
    for hand in (1, -1):
        _spiral(sheet, 1690, 1000 + hand * 126, 52, turn, 3, 8, hand)
        _spiral(sheet, 1495, 1000 + hand * 96, 36, turn, 2.4, 7, -hand)
    for step in range(7):
        put(curve.oval(20 + step * 22, 176 + 30 * np.sin(step / 2.2) - step * 4, 6), WAX)
    put(curve.oval(-10, 0, 130, 22), WAX)
    for step in range(8):
        sheet.line(_turned([(500 + step * 24, -16), (500 + step * 24, 16)], turn), 5, INDIGO)
    put(curve.oval(128, 0, 30), WAX)
    put(curve.oval(134, 12, 7), INDIGO)
    for side in (-1, 1):
        feeler = curve.smooth([(750, side * 14), (800, side * 40), (812, side * 90), (780, side * 104)], 10)
        sheet.line(_turned(feeler, turn), 7, WAX)


def _batik_bird(sheet, turn):
    def put(points, colour):
        sheet.polygon(_turned(np.asarray(points) + (600, 0), turn), colour)

    for feather in range(5):
        tail = curve.smooth([(-90, 0), (-150 - feather * 8, -30 + feather * 36), (-120 + feather * 10, -120 + feather * 66)], 10)
        sheet.ribbon(_turned(tail + (600, 0), turn), np.linspace(18, 7, len(tail)), WAX)
        put(curve.oval(*tail[-1], 17), WAX)
        put(curve.oval(*tail[-1], 8), INDIGO)
    put(curve.smooth([(-110, 6), (-40, -70), (60, -70), (120, -20), (70, 60), (-30, 66)], 9, closed=True), WAX)
    put(curve.smooth([(-80, 4), (-30, -46), (30, -40), (20, 20), (-30, 44)], 9, closed=True), "#5b79a8")
    for row in range(4):
        for column in range(4 - row % 2):
            put(curve.oval(-56 + column * 24 + row * 4, -20 + row * 18, 6), WAX)
    for step in range(5):
        put(curve.arc(56 + step * 3, -34 + step * 18, 20, 14, -70, 70, 8), INDIGO)
    put(curve.oval(142, -56, 42), WAX)
    put(curve.oval(152, -62, 13), INDIGO)
    put(curve.oval(154, -63, 5), WAX)
    put([(176, -70), (226, -52), (178, -42)], WAX)
    for plume in range(3):
        put(curve.petal(132, -94, 52, 18, -120 + plume * 30), WAX)
    for leg in (10, 44):
        sheet.line(_turned(np.array([(leg, 60), (leg + 6, 104), (leg + 26, 108)]) + (600, 0), turn), 7, WAX)
    for hand in (1, -1):
        _spiral(sheet, 1640 + 70 * hand, 1000 + 150, 30, turn, 2.2, 7, hand)


def _batik_corner(sheet, turn):
    x, y = curve.moved([(869 * np.sqrt(2), 0)], 1000, 1000, turn)[0]
    for number in range(8):
        sheet.polygon(curve.petal(x, y, 58, 28, number * 45), WAX)
        sheet.polygon(curve.petal(x, y, 40, 9, number * 45), INDIGO)
    sheet.circle(x, y, 13, WAX)
    for number in range(-3, 4):
        sheet.polygon(_turned(curve.petal(890 - abs(number) * 16, number * 40, 100, 36, number * 6), turn), WAX)
        sheet.polygon(_turned(curve.petal(906 - abs(number) * 16, number * 40, 62, 14, number * 6), turn), INDIGO)


def _ice_cracks(sheet, rng):
    """Where the wax breaks, dye seeps in: fine lines like cracks in ice (冰纹)."""
    points = rng.random((520, 2)) * 2000
    for _ in range(420):
        start = points[rng.integers(len(points))]
        near = points[np.argsort(np.hypot(*(points - start).T))[1:6]]
        end = near[rng.integers(5)]
        middle = (start + end) / 2 + rng.normal(0, 9, 2)
        line = curve.smooth([start, middle, end], 8)
        line += rng.normal(0, 1.8, line.shape)
        sheet.ribbon(line, rng.uniform(1.2, 3.4), "#4a669a", rng.uniform(0.35, 0.85))
        if rng.random() < 0.4:
            fork = line[len(line) // 2] + rng.normal(0, 60, 2)
            sheet.ribbon(curve.smooth([line[len(line) // 2], (line[len(line) // 2] + fork) / 2 + rng.normal(0, 5, 2), fork], 6), 1.4, "#4a669a", 0.5)


def _dyed_cloth(sheet):
    view = sheet.array()
    dye = texture.clouds(2000, 2000, 420, 31) - 0.5
    dark = (1 - view.mean(-1))[..., None]
    view *= 1 + 0.34 * dye[..., None] * dark
    sheet.put(view)
    texture.grain(sheet, 12, 0.016)


def blue_porcelain():
    sheet = Sheet(1700, 2200)
    sheet.wash("#d9d3c6", "#efe9dc", "#e2d8c6", bottom=1790)
    sheet.wash("#9b8468", "#7b644b", top=1790)
    _table_grain(sheet)
    _vase(sheet)
    _side_dish(sheet)
    texture.grain(sheet, 19, 0.025)
    texture.vignette(sheet, 0.2)
    return sheet


def _table_grain(sheet):
    wood = texture.clouds(1700, 410, 40, 5, octaves=4, stretch=14) - 0.5
    view = sheet.array()
    view[1790:] *= (1 + 0.35 * wood)[..., None]
    sheet.put(view)
    sheet.line([(0, 1792), (1700, 1792)], 4, "#6a543d", 0.6)
    sheet.ellipse(930, 1960, 520, 66, "#3b2c1e", 0.55, blur=30)


PROFILE = np.array([(268, 150), (272, 166), (290, 150), (330, 122), (420, 112), (540, 118), (640, 168), (740, 300), (860, 436), (1000, 500), (1140, 490), (1330, 410), (1540, 300), (1720, 226), (1840, 206), (1900, 220), (1938, 224)], float)


def _vase(sheet):
    """Paints the decoration flat, then wraps it around the body of the vase."""
    flat = _decoration()
    top, bottom, middle = 268, 1938, 850
    line = curve.smooth(PROFILE[:, ::-1], 30)
    rows = np.arange(top, bottom)
    order = np.argsort(line[:, 1])
    half = np.interp(rows, line[order, 1], line[order, 0])
    sheet.ellipse(middle, bottom - 2, 224, 26, "#b9c2d6")
    x = np.arange(1700)[None, :]
    across = (x - middle) / half[:, None]
    inside = np.clip((half[:, None] - np.abs(x - middle)) / 1.2, 0, 1)
    turn = np.arcsin(np.clip(across, -1, 1))
    source_x = ((turn / np.pi + 0.5) * (flat.shape[1] - 1)).astype(int)
    source_y = np.broadcast_to(((rows - top) / (bottom - top) * (flat.shape[0] - 1)).astype(int)[:, None], source_x.shape)
    painted = flat[source_y, source_x]
    light = 0.66 + 0.38 * np.clip(np.cos(turn + 0.5), 0, 1)
    slope = np.gradient(half)[:, None]
    light = light * (1 - 0.10 * np.clip(slope, -1.5, 1.5))
    rim = 0.16 * np.exp(-(((turn - 1.28) / 0.16) ** 2))
    glaze = np.exp(-(((turn + 0.62) / 0.05) ** 2)) * 0.75 * np.clip(np.sin((rows[:, None] - 300) / 1640 * np.pi), 0, 1)
    soft = np.exp(-(((turn + 0.5) / 0.22) ** 2)) * 0.16
    colour = painted * light[..., None] * np.array([0.985, 1.0, 1.02]) + (glaze + soft + rim)[..., None]
    view = sheet.array()
    view[top:bottom] = view[top:bottom] * (1 - inside[..., None]) + np.clip(colour, 0, 1) * inside[..., None]
    sheet.put(view)
    sheet.ellipse(850, 268, 150, 26, "#f4f5f2")
    sheet.ellipse(850, 271, 134, 19, "#6d7480")
    sheet.ellipse(866, 276, 112, 12, "#474d59")
    sheet.outline(curve.oval(850, 268, 149, 25), 3, COBALT, 0.9)


def _decoration():
    """3000 by 1670 pixels of cobalt on white, half the way round the vase."""
    flat = Sheet(3000, 1670, "#f3f5f3")
    rng = np.random.default_rng(14)
    _bands(flat)
    for x in range(150, 3000, 300):
        _plantain_leaf(flat, x, 300)
    for x in range(0, 3001, 250):
        _cloud_collar(flat, x, 470)
    for number, x in enumerate((300, 900, 1500, 2100, 2700)):
        _scrolling_lotus(flat, x, 770 if number % 2 else 850, rng)
    _scroll(flat, rng)
    for x in range(75, 3000, 150):
        _lotus_panel(flat, x, 1230)
    wet = texture.clouds(3000, 1670, 60, 71, octaves=3)
    view = flat.array()
    blue = np.clip((view[..., 2] - view[..., 0]) * 1.7, 0, 1)[..., None]
    return view * (1 + 0.3 * (wet[..., None] - 0.5) * blue)


def _bands(flat):
    for y, wide in ((16, 16), (40, 5), (330, 5), (344, 11), (452, 6), (466, 12), (596, 0), (1092, 6), (1106, 13), (1216, 5), (1462, 5), (1478, 14), (1560, 5), (1580, 16), (1650, 30)):
        if wide:
            flat.line([(0, y), (3000, y)], wide, COBALT)
    for x in range(0, 3000, 75):
        points = np.array([(0, 44), (0, 4), (44, 4), (44, 32), (14, 32), (14, 18), (30, 18)]) + (x + 8, 386 - 10)
        flat.line(points, 6, COBALT)
        wave = np.array([(0, 0), (16, -26), (40, -22), (40, -2), (28, -4)]) + (x, 1540)
        flat.line(curve.smooth(wave, 6), 6, COBALT)
    for x in range(0, 3000, 60):
        for y, hand in ((1136, 1), (1186, -1)):
            flat.line(curve.arc(x + 15, y, 15, 15 * hand, 0, 300, 16), 4, COBALT)
        flat.polygon(curve.petal(x + 30, 1161, 30, 12, 0), COBALT)


def _plantain_leaf(flat, x, foot):
    for side in (-1, 1):
        edge = curve.smooth([(x, 66), (x + side * 66, 150), (x + side * 118, foot + 26)], 12)
        flat.ribbon(edge, 7, COBALT)
        inner = curve.smooth([(x, 104), (x + side * 46, 170), (x + side * 88, foot + 26)], 12)
        flat.ribbon(inner, 3, COBALT)
        for step in range(9):
            y = 150 + step * 20
            flat.line(curve.smooth([(x, y + 22), (x + side * (8 + step * 4.6), y + 4), (x + side * (16 + step * 7.2), y)], 5), 3.2, COBALT, 0.85)
    flat.ribbon([(x, 76), (x, foot + 26)], [4, 10], COBALT)
    for side in (-1, 1):
        flat.polygon(curve.petal(x + side * 150, foot + 28, 120, 40, -90), COBALT, 0.55)


def _cloud_collar(flat, x, y):
    lobe = curve.smooth([(x - 124, y), (x - 100, y + 66), (x - 52, y + 74), (x, y + 150), (x + 52, y + 74), (x + 100, y + 66), (x + 124, y)], 10)
    flat.polygon(lobe, "#5b7cc0", 0.4)
    flat.line(lobe, 9, COBALT)
    flat.line(lobe * (0.84, 0.84) + np.array([x, y]) * 0.16, 4, COBALT)
    for side in (-1, 1):
        spiral = np.linspace(0, 3.4 * np.pi, 40)
        reach = 24 * (1 - spiral / (4.2 * np.pi))
        flat.line(np.column_stack([x + side * (40 + reach * np.cos(spiral)), y + 40 + reach * np.sin(spiral)]), 5, COBALT)
    for number in range(5):
        flat.polygon(curve.petal(x, y + 66, 44, 22, 90 + (number - 2) * 34), COBALT, 0.9)
    flat.circle(x, y + 22, 8, COBALT)


def _scrolling_lotus(flat, x, y, rng):
    for row, (count, reach, spread) in enumerate(((9, 150, 118), (7, 116, 84), (5, 84, 50))):
        for turn in sorted(np.linspace(-spread, spread, count), key=lambda t: -abs(t)):
            shape = curve.petal(x, y + 44, reach, reach * 0.46, turn - 90, tip=0.62)
            tone = mix("#9db4e0", COBALT, 0.25 * row + 0.15)
            flat.polygon(shape, "#eef2f4")
            flat.polygon(shape, tone, 0.55)
            flat.outline(shape, 4.5, COBALT)
            for lane in (-0.4, 0, 0.4):
                t = np.linspace(0.25, 0.85, 8)
                vein = np.column_stack([t * reach, lane * reach * 0.2 * np.sin(np.pi * t)])
                flat.line(curve.moved(vein, x, y + 44, turn - 90), 2.2, COBALT, 0.75)
    flat.polygon(np.vstack([curve.arc(x, y + 34, 58, 22, 180, 360, 14), [(x + 34, y + 74), (x - 34, y + 74)]]), COBALT)
    for spot in range(5):
        flat.circle(x - 36 + spot * 18, y + 28, 5, "#eef2f4")
    for turn in (150, 120, 60, 30):
        flat.polygon(curve.petal(x, y + 66, 96, 36, turn), COBALT, 0.85)


def _scroll(flat, rng):
    t = np.linspace(0, 3000, 240)
    stem = np.column_stack([t, 850 + 150 * np.cos(t / 300 * np.pi / 2 + np.pi)])
    flat.line(stem, 11, COBALT)
    for index in range(3, 238, 4):
        place, side = stem[index], 1 if (index // 4) % 2 else -1
        if min(abs(place[0] - x) for x in (300, 900, 1500, 2100, 2700)) < 120:
            continue
        turn = 90 * side + rng.normal(0, 14)
        hook = np.linspace(0, 3.2 * np.pi, 34)
        reach = rng.uniform(36, 60) * (1 - hook / (4.0 * np.pi))
        middle = place + np.array([0, side * 64])
        flat.line(np.column_stack([middle[0] + reach * np.cos(hook), middle[1] + side * reach * np.sin(hook)]), 6.5, COBALT)
        for spread in (-46, 0, 46):
            leaf = curve.petal(*middle, rng.uniform(48, 78), 24, turn + spread, tip=0.45)
            flat.polygon(leaf, COBALT, 0.88)
            flat.line(curve.moved([(6, 0), (46, 0)], *middle, turn + spread), 2.4, "#dfe7f1", 0.8)


def _lotus_panel(flat, x, top):
    outer = curve.smooth([(x - 66, top + 10), (x - 70, top + 120), (x - 36, top + 196), (x, top + 214), (x + 36, top + 196), (x + 70, top + 120), (x + 66, top + 10)], 9)
    flat.line(outer, 8, COBALT)
    flat.line(outer * 0.82 + np.array([x, top + 100]) * 0.18, 4, COBALT)
    for side in (-1, 1):
        hook = np.linspace(0, 3 * np.pi, 32)
        reach = 19 * (1 - hook / (4 * np.pi))
        flat.line(np.column_stack([x + side * (22 + reach * np.cos(hook)), top + 76 + reach * np.sin(hook)]), 5, COBALT)
    for turn in (50, 90, 130):
        flat.polygon(curve.petal(x, top + 112, 56, 22, turn), COBALT, 0.9)
    flat.circle(x, top + 40, 10, COBALT)


def _side_dish(sheet):
    """Two persimmons beside the vase: 事事如意, may all go as you wish."""
    for x, y, size in ((1370, 1930, 108), (1520, 1984, 96)):
        sheet.ellipse(x + 20, y + size * 0.74, size * 1.05, size * 0.2, "#3b2c1e", 0.5, blur=14)
        sheet.ellipse(x, y, size, size * 0.8, "#d8682b")
        sheet.ellipse(x - size * 0.16, y - size * 0.12, size * 0.7, size * 0.52, "#ea8a3e", 0.8, blur=18)
        sheet.ellipse(x - size * 0.36, y - size * 0.34, size * 0.18, size * 0.1, "#ffe3bd", 0.85, turn=-30, blur=5)
        for turn in (10, 100, 190, 280):
            leaf = curve.petal(0, 0, size * 0.52, size * 0.42, turn) * (1, 0.55) + (x, y - size * 0.6)
            sheet.polygon(leaf, "#6c7a3c")
            sheet.outline(leaf, 2, "#4b5727", 0.8)
        sheet.ribbon([(x, y - size * 0.6), (x + 8, y - size * 0.86)], [11, 8], "#5d4630")
