"""The character 永 and the eight strokes it teaches."""

import numpy as np
from studio import curve, letters, texture
from studio.colour import INK
from studio.sheet import Sheet

# Each stroke: x, y and width of the brush at each point, in a square of a thousand.
STROKES = {
    "侧": [(452, 118, 12), (482, 140, 50), (528, 176, 84), (566, 214, 74), (570, 240, 30)],
    "勒": [(358, 352, 30), (380, 346, 66), (430, 338, 52), (486, 326, 58), (520, 324, 84)],
    "努": [
        (520, 320, 70),
        (532, 352, 90),
        (526, 480, 72),
        (526, 640, 74),
        (528, 780, 80),
        (524, 838, 72),
    ],
    "趯": [(532, 836, 66), (508, 858, 56), (470, 838, 34), (424, 800, 14), (392, 772, 4)],
    "策": [
        (146, 482, 24),
        (168, 480, 66),
        (230, 472, 52),
        (300, 456, 44),
        (360, 440, 60),
        (384, 438, 62),
    ],
    "掠": [
        (384, 434, 62),
        (372, 478, 58),
        (330, 576, 54),
        (262, 684, 44),
        (180, 772, 26),
        (112, 826, 4),
    ],
    "啄": [(806, 296, 20), (800, 322, 66), (752, 372, 50), (690, 430, 32), (622, 480, 8)],
    "磔": [
        (556, 428, 16),
        (592, 500, 36),
        (660, 604, 56),
        (742, 706, 78),
        (812, 774, 100),
        (868, 802, 66),
        (954, 806, 6),
    ],
}


def yong():
    sheet = Sheet(2400, 1700, "#f3ead6")
    rng = np.random.default_rng(2)
    texture.grain(sheet, 30, 0.05, fibres=420)
    _grid(sheet, 130, 130, 1440)
    for name in STROKES:
        _brushed(sheet, STROKES[name], 130, 130, 1.44, rng)
    for number, name in enumerate(STROKES):
        _lesson(sheet, 1680 + 340 * (number % 2), 130 + 362 * (number // 2), name, number, rng)
    letters.column(sheet, "永字八法", 1622, 950, 50, INK, 0.88, 1.2)
    letters.seal(sheet, "书院", 1622, 1260, 66)
    return sheet


def _grid(sheet, x, y, size, weight=5.0):
    red = "#c2574a"
    sheet.outline(curve.box(x, y, size, size), weight, red, 0.9)
    sheet.outline(
        curve.box(x - weight * 2.4, y - weight * 2.4, size + weight * 4.8, size + weight * 4.8),
        weight * 0.5,
        red,
        0.8,
    )
    for start, end in (
        ((0, 0.5), (1, 0.5)),
        ((0.5, 0), (0.5, 1)),
        ((0, 0), (1, 1)),
        ((0, 1), (1, 0)),
    ):
        start, end = np.array(start) * size + (x, y), np.array(end) * size + (x, y)
        for step in np.arange(0, 1, 0.025):
            sheet.line(
                [start + (end - start) * step, start + (end - start) * (step + 0.012)],
                weight * 0.45,
                red,
                0.6,
            )


def _shape(stroke, x, y, scale):
    line = curve.smooth(stroke, 16)
    return line[:, :2] * scale + (x, y), np.clip(line[:, 2], 2, None) * scale


def _brushed(sheet, stroke, x, y, scale, rng):
    """Ink that is full where the brush presses and streaked where it hurries."""
    points, widths = _shape(stroke, x, y, scale)
    sheet.ribbon(points, widths * 1.05, "#4b4644", 0.25, blur=4)
    sheet.ribbon(points, widths, "#1b191b", 0.97)
    across = curve.normals(points)
    speed = np.hypot(*np.gradient(points, axis=0).T)
    for _ in range(int(widths.max() * 0.5)):
        lane, start = rng.uniform(-0.47, 0.47), rng.integers(0, len(points) - 6)
        end = min(start + int(rng.uniform(6, 26)), len(points))
        hair = points + across * (lane * widths)[:, None]
        light = rng.random() < 0.3 + 0.02 * speed[start]
        tone = "#6d6762" if light else "#050506"
        sheet.ribbon(
            hair[start:end],
            np.linspace(rng.uniform(1, 3.4), 0.6, end - start),
            tone,
            rng.uniform(0.15, 0.5),
        )
    for _ in range(60):
        index = int(rng.beta(4, 1.3) * (len(points) - 1))
        spot = (
            points[index]
            + across[index] * widths[index] * rng.choice((-0.5, 0.5))
            + rng.normal(0, 1.6, 2)
        )
        sheet.circle(*spot, rng.uniform(0.8, 2.8), "#1b191b", 0.7)


PINYIN = ("cè", "lè", "nǔ", "tì", "cè", "lüè", "zhuó", "zhé")
COMMON = ("点", "横", "竖", "钩", "提", "长撇", "短撇", "捺")


def _lesson(sheet, x, y, name, number, rng):
    """One small square for each stroke: where it stands and which way the brush goes."""
    sheet.box(x - 8, y - 8, 316, 346, "#faf4e6", corner=10, opacity=0.75)
    _grid(sheet, x + 75, y + 56, 218, 2.2)
    for other in sorted(STROKES, key=lambda stroke: stroke == name):
        points, widths = _shape(STROKES[other], x + 75, y + 56, 0.218)
        sheet.ribbon(points, widths, "#b23a2e" if other == name else "#cfc4b0", 0.95)
    points, _ = _shape(STROKES[name], x + 75, y + 56, 0.218)
    sheet.line(points[2:-2], 2.4, "#fff4e0")
    way = points[-2] - points[-9]
    turn = np.degrees(np.arctan2(way[1], way[0]))
    sheet.polygon(curve.moved([(8, 0), (-6, -6), (-6, 6)], *points[-3], turn), "#fff4e0")
    sheet.text(name, x + 34, y + 60, letters.brush(54), "#8f2b22")
    sheet.text(PINYIN[number], x + 34, y + 112, letters.print_face(22), "#6d5d4b")
    letters.column(sheet, COMMON[number], x + 34, y + 170, 34, "#4b4138", 0.9, 1.1)
    sheet.text(str(number + 1), x + 34, y + 300, letters.print_face(26), "#b9a684")
