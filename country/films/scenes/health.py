"""Films of the body from within and of help for it: first aid, breath, heart."""

import numpy as np
from cinema import Film, between, on
from studio import curve, letters
from studio.colour import (
    CREAM,
    GOLD,
    INK,
    JADE,
    LAKE,
    NAVY,
    RED,
    ROSE,
    SKIN,
    STONE,
    TEA,
    darker,
    lighter,
    mix,
)
from studio.figures import Look, Pose, figure
from studio.things import disc, hill

# First aid


def _mat(sheet):
    sheet.wash("#e3e9e2", "#f1ebdb", bottom=270)
    disc(sheet, 320, 150, 130, "#f7f1e1")
    sheet.wash("#cdbf9f", "#c2b28f", top=268)
    sheet.ellipse(330, 316, 250, 26, "#7fa9a0")


RATE_A_MINUTE = 110


def first_aid(t):
    """Thirty compressions at 110 a minute: straight arms, 5 to 6 cm deep, full release."""
    sheet = on(_mat)
    beats = t * RATE_A_MINUTE / 60
    press = 0.5 - 0.5 * np.cos(2 * np.pi * beats)
    _lying_person(sheet, press)
    pose = Pose(
        lean=44 + 4 * press,
        nod=16,
        near_arm=(6, -2),
        far_arm=(10, -4),
        near_leg=(44, 128),
        far_leg=(40, 128),
    )
    helper = Look(top=RED, bottom=NAVY, style="short", shoes=INK)
    spots = figure(sheet, 256, 240 + 9 * press, 236, pose, helper, stands=False)
    chest = (338, 274 + 8 * press)
    for side in ("far", "near"):
        shoulder = spots[f"{side}_shoulder"]
        tone = darker(RED, 0.1 if side == "far" else 0.04)
        sheet.ribbon([shoulder, shoulder + (np.array(chest) - shoulder) * 0.8], [19, 15], tone)
        sheet.ribbon([shoulder + (np.array(chest) - shoulder) * 0.78, chest], [13, 11], SKIN[0])
    sheet.ellipse(chest[0], chest[1] + 2, 14, 8, SKIN[0])
    _depth_scale(sheet, press)
    _beat_row(sheet, beats)
    return sheet


def _lying_person(sheet, press):
    skin = SKIN[1]
    sheet.ribbon([(400, 298), (470, 300), (552, 304)], [40, 34, 26], NAVY)
    sheet.ribbon([(546, 306), (560, 284)], [16, 13], INK)
    top = 276 + 8 * press
    body = curve.smooth(
        [
            (236, 288),
            (280, 278),
            (338, top),
            (400, 280),
            (416, 298),
            (400, 318),
            (330, 322),
            (250, 316),
            (230, 302),
        ],
        8,
        closed=True,
    )
    sheet.polygon(body, TEA)
    sheet.ribbon([(262, 312), (310, 326), (366, 328)], [17, 14, 12], darker(TEA, 0.12))
    sheet.circle(372, 328, 7, skin)
    sheet.ribbon([(214, 300), (240, 300)], 20, darker(skin, 0.1))
    sheet.ellipse(192, 296, 27, 24, skin)
    sheet.polygon(
        np.vstack([curve.arc(190, 297, 29, 26, 100, 262, 20), [(182, 280), (176, 300)]]), INK
    )
    sheet.line(curve.arc(200, 288, 5, 3, 20, 160, 6), 2, INK)
    sheet.polygon(curve.oval(204, 274, 4, 5), skin)


def _depth_scale(sheet, press):
    sheet.box(586, 206, 12, 92, CREAM, corner=6)
    sheet.box(586, 256, 12, 24, lighter(TEA, 0.2))
    for mark in range(8):
        sheet.line([(580, 212 + mark * 12), (586, 212 + mark * 12)], 1.6, STONE)
    y = 214 + 54 * press
    sheet.polygon([(582, y), (568, y - 8), (568, y + 8)], RED)
    sheet.text("5–6 cm", 592, 190, letters.print_face(15), INK, 0.75)


def _beat_row(sheet, beats):
    count = int(beats) % 30 + 1
    sheet.text(
        str(count), 70, 70, letters.print_face(44), RED if beats % 1 < 0.5 else darker(RED, 0.2)
    )
    for number in range(30):
        x, y = 126 + number % 10 * 17, 52 + number // 10 * 17
        sheet.circle(
            x, y, 5.4 if number == count - 1 else 4.4, RED if number < count else STONE, 0.95
        )
    sheet.text("110/min", 540, 60, letters.print_face(22), INK, 0.7)
    sheet.circle(474, 60, 8 + 8 * (0.5 - 0.5 * np.cos(2 * np.pi * beats)), ROSE)


# Breathing


def _lake(sheet):
    sheet.wash("#c5d6dc", "#e9e4d6", "#f5ead2", bottom=250)
    for points, tone in (
        ([(-10, 230), (150, 150), (320, 220), (480, 140), (660, 220)], "#a9bfc2"),
        ([(-10, 250), (220, 200), (430, 244), (660, 206)], "#93b0ac"),
    ):
        hill(sheet, points, tone)
    sheet.wash("#a5c3c9", "#7fa6b2", top=250)


def breathing(t):
    """Three seconds to settle, in for four, out for six, then rest."""
    sheet = on(_lake)
    size = between(t, 3, 7) * (1 - between(t, 7, 13))
    radius = 46 + 66 * size
    for ring in range(4):
        sheet.outline(
            curve.oval(320, 168, radius + 16 + ring * (8 + 8 * size)), 2, CREAM, 0.55 - 0.12 * ring
        )
    tone = mix(LAKE, JADE, size)
    sheet.circle(320, 168, radius, tone, 0.9)
    sheet.circle(320, 168, radius * 0.82, lighter(tone, 0.16), 0.9)
    for number in range(8):
        petal = curve.petal(
            320,
            168,
            radius * (0.42 + 0.28 * size),
            radius * (0.16 + 0.2 * size),
            number * 45 + 10 * size,
        )
        sheet.polygon(petal, CREAM, 0.5)
    inhaling, exhaling = 3 <= t < 7, 7 <= t < 13
    seconds = int(t - 3) + 1 if inhaling else int(t - 7) + 1 if exhaling else 0
    if seconds:
        sheet.text(str(seconds), 320, 168, letters.print_face(40), NAVY, 0.9)
    for number in range(4):
        sheet.circle(190 + number * 20, 322, 7, CREAM if t >= 3 + number else "#8fb2bb", 0.95)
    for number in range(6):
        sheet.circle(330 + number * 20, 322, 7, GOLD if t >= 7 + number else "#8fb2bb", 0.95)
    for side in (-1, 1):
        flow = (t * 0.5) % 1 if inhaling else 1 - (t * 0.34) % 1
        if inhaling or exhaling:
            for puff in range(5):
                share = (flow + puff / 5) % 1
                x = 320 + side * (290 - share * (290 - radius - 24))
                sheet.circle(
                    x, 168 + 14 * np.sin(share * 6 + puff), 3.2, CREAM, 0.9 * np.sin(np.pi * share)
                )
    return sheet


# The heart

VEIN, ARTERY = "#5b7fa8", "#c0463d"


def _chart(sheet):
    sheet.wash("#f1e7d6", "#f6efe2")
    sheet.box(420, 232, 196, 96, "#fbf6ea", corner=8)
    for x in range(448, 612, 28):
        sheet.line([(x, 234), (x, 326)], 1, "#eee2cd")


PERIOD = 1.2
CURVE = [
    (0, 0),
    (0.06, 0),
    (0.11, 0.16),
    (0.16, 0),
    (0.22, 0),
    (0.245, -0.12),
    (0.27, 1),
    (0.30, -0.28),
    (0.33, 0),
    (0.45, 0),
    (0.54, 0.26),
    (0.64, 0),
    (1, 0),
]


def heart(t):
    """A heart seen from the front: first the atria squeeze, then the ventricles; valves let blood one way."""
    sheet = on(_chart)
    slow = PERIOD if t < 6 else PERIOD * 2.5
    phase = (t / PERIOD) % 1 if t < 6 else ((t - 6) / slow) % 1
    atria = np.exp(-(((phase - 0.16) / 0.07) ** 2))
    chambers = np.exp(-(((phase - 0.42) / 0.12) ** 2))
    _vessels(sheet)
    _muscle(sheet, atria, chambers)
    _valves(sheet, atria, chambers)
    _blood(sheet, t, phase)
    _trace(sheet, t, slow)
    return sheet


def _vessels(sheet):
    sheet.ribbon(curve.smooth([(150, 10), (152, 60), (160, 112)], 8), 30, VEIN)
    sheet.ribbon(curve.smooth([(150, 350), (154, 290), (158, 236)], 8), 28, VEIN)
    sheet.ribbon(
        curve.smooth([(236, 180), (226, 96), (262, 58), (318, 70), (332, 124)], 12), 34, ARTERY
    )
    for x, top in ((246, 16), (274, 10), (302, 18)):
        sheet.ribbon([(x, 62), (x + 2, top)], 13, ARTERY)
    sheet.ribbon(curve.smooth([(206, 184), (222, 130), (200, 96), (130, 84)], 10), 27, VEIN)
    sheet.ribbon(curve.smooth([(212, 112), (280, 104), (370, 92)], 10), 25, VEIN)
    for y in (132, 160):
        sheet.ribbon(curve.smooth([(300, y + 6), (350, y), (394, y - 4)], 8), 17, ARTERY)


def _chamber(sheet, points, middle, squeeze, wall, blood):
    outline = curve.smooth(points, 9, closed=True)
    middle = np.array(middle)
    sheet.polygon(middle + (outline - middle) * (1 - 0.03 * squeeze), wall)
    inner = middle + (outline - middle) * (0.8 - 0.2 * squeeze)
    sheet.polygon(inner, blood)


def _muscle(sheet, atria, chambers):
    body = curve.smooth(
        [
            (150, 130),
            (240, 116),
            (330, 132),
            (352, 210),
            (312, 300),
            (250, 344),
            (190, 300),
            (140, 220),
        ],
        10,
        closed=True,
    )
    middle = np.array((246, 226))
    sheet.polygon(middle + (body - middle) * (1.05 - 0.035 * chambers), "#a9554a")
    _chamber(
        sheet, [(156, 142), (222, 136), (226, 192), (160, 198)], (190, 168), atria, "#bd6d60", VEIN
    )
    _chamber(
        sheet,
        [(262, 136), (328, 142), (334, 190), (260, 192)],
        (296, 166),
        atria,
        "#bd6d60",
        ARTERY,
    )
    _chamber(
        sheet,
        [(156, 206), (226, 204), (238, 264), (226, 310), (184, 278)],
        (200, 248),
        chambers,
        "#b4604f",
        VEIN,
    )
    _chamber(
        sheet,
        [(258, 204), (340, 206), (322, 268), (262, 330), (248, 276)],
        (284, 252),
        chambers,
        "#b4604f",
        ARTERY,
    )


def _valves(sheet, atria, chambers):
    open_in = np.clip(1 - chambers * 1.6, 0, 1)
    for x in (192, 296):
        for side in (-1, 1):
            tip = (x + side * (4 + 13 * open_in), 202 + 13 * open_in)
            sheet.ribbon([(x + side * 22, 198), tip], [5, 3], CREAM)


def _blood(sheet, t, phase):
    right = curve.smooth(
        [
            (150, 10),
            (156, 100),
            (190, 168),
            (194, 214),
            (204, 268),
            (214, 190),
            (216, 130),
            (196, 98),
            (130, 84),
        ],
        14,
    )
    left = curve.smooth(
        [
            (394, 142),
            (330, 150),
            (296, 168),
            (294, 216),
            (278, 276),
            (250, 212),
            (228, 130),
            (248, 68),
            (300, 60),
            (332, 124),
        ],
        14,
    )
    pushed = phase + 0.08 * np.sin(2 * np.pi * phase)
    for line, tone in ((right, "#dbe6f2"), (left, "#ffe3d6")):
        for cell in range(10):
            share = (cell / 10 + pushed / 10 * 2) % 1
            sheet.circle(*line[int(share * (len(line) - 1))], 4, tone, 0.9)


def _trace(sheet, t, slow):
    x = np.linspace(0, 1, 160)
    seconds = t - (1 - x) * 3.6
    begin = 6 if t >= 6 else 0
    phase = ((seconds - begin) / slow) % 1
    y = np.interp(phase, *np.array(CURVE).T)
    shown = seconds >= 0
    if t >= 6:
        shown &= seconds >= 6
    points = np.column_stack([430 + x * 176, 294 - y * 46])[shown]
    if len(points) > 2:
        sheet.line(points, 2.4, RED)
        sheet.circle(*points[-1], 4.4, RED)


FILMS = {
    "first-aid": Film(first_aid, 16, 6),
    "breathing": Film(breathing, 16, 6.4),
    "heart": Film(heart, 15, 7.2),
}
