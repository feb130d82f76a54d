"""Films of art and everyday skill: rhythm, brush, dance, stage, pattern, kitchen, classroom, book."""

import numpy as np
from artworks.yong import STROKES
from cinema import WIDE, Film, between, ease, moving, on, pulse
from studio import curve
from studio.colour import (
    BARK,
    CLAY,
    CREAM,
    GOLD,
    INK,
    JADE,
    LAKE,
    NAVY,
    PLUM,
    RED,
    ROSE,
    STONE,
    TEA,
    WOOD,
    darker,
    lighter,
)
from studio.figures import Look, Pose, figure, sitting, skeleton
from studio.things import disc, hill, note, shadow, steam, window

# Rhythm

BEAT = 0.75  # seconds, that is 80 a minute
BARS = (
    ((0, 1), (1, 1), (2, 1), (3, 1)),
    ((0, 1), (1, 0.5), (1.5, 0.5), (2, 1), (3, 1)),
    ((0, 0.5), (0.5, 0.5), (1, 0.5), (1.5, 0.5), (2, 1), (3, 1)),
    ((0, 1), (1, 0.5), (1.5, 0.5), (2, 2)),
)


def _music_room(sheet):
    sheet.wash("#ece3cf", "#f4ecda")
    disc(sheet, 124, 150, 96, "#f8f1e2")
    sheet.wash("#d3b58c", "#c8a87e", top=300)


def rhythm(t):
    """Four bars in four-four time at 80 a minute: each stroke sounds when the line reaches it."""
    sheet = on(_music_room)
    beats = t / BEAT
    bar, place = int(beats / 4) % 4, beats % 4
    _metronome(sheet, 124, 300, 26 * np.sin(np.pi * beats))
    for number in range(4):
        y = 66 + number * 60
        active = number == bar
        sheet.box(250, y - 22, 350, 44, CREAM if active else "#efe5d0", corner=9)
        for line in range(1, 4):
            sheet.line([(250 + line * 87.5, y - 16), (250 + line * 87.5, y + 16)], 1, "#d9c9aa")
        for start, length in BARS[number]:
            x = 268 + start * 87.5
            hit = active and 0 <= place - start < 0.3
            passed = active and place >= start
            tone = RED if hit else (CLAY if passed else STONE)
            note(sheet, x, y + 9, 36 + (6 if hit else 0), tone, 1)
            sheet.box(x + 16, y + 12, length * 87.5 - 32, 4, tone, corner=2, opacity=0.5)
        if active:
            x = 262 + place * 84
            sheet.line([(x, y - 26), (x, y + 26)], 2.6, GOLD)
    for number in range(4):
        on_beat = int(beats) % 4 == number
        sheet.circle(
            67 + number * 38,
            330,
            (11 if number == 0 else 9) * (1.25 - 0.4 * (beats % 1) if on_beat else 0.8),
            RED if on_beat and number == 0 else (GOLD if on_beat else darker("#c8a87e", 0.16)),
        )
    return sheet


def _metronome(sheet, x, foot, swing):
    sheet.polygon(
        [(x - 26, foot - 180), (x + 26, foot - 180), (x + 62, foot), (x - 62, foot)], "#8a5a3c"
    )
    sheet.polygon(
        [(x - 16, foot - 166), (x + 16, foot - 166), (x + 36, foot - 40), (x - 36, foot - 40)],
        "#efe2c6",
    )
    tip = curve.moved([(0, -150), (0, -104)], x, foot - 34, swing)
    sheet.line([(x, foot - 34), tip[0]], 4, INK)
    sheet.polygon(
        curve.moved([(-11, -112), (11, -112), (8, -90), (-8, -90)], x, foot - 34, swing), GOLD
    )
    sheet.box(x - 50, foot - 40, 100, 30, "#6f452c", corner=4)
    sheet.box(x - 66, foot - 6, 132, 10, "#5c3823", corner=4)


# Brush


def _paper(sheet):
    sheet.wash("#d8c39c", "#cdb58a")
    sheet.box(146, 14, 348, 336, "#8d7448", corner=3, opacity=0.3)
    sheet.box(142, 8, 348, 340, "#f8f1df", corner=2)
    red = "#cf8478"
    sheet.outline(curve.box(156, 18, 320, 320), 2.4, red)
    for start, end in (
        ((156, 178), (476, 178)),
        ((316, 18), (316, 338)),
        ((156, 18), (476, 338)),
        ((156, 338), (476, 18)),
    ):
        for step in np.arange(0, 1, 0.05):
            a, b = np.array(start), np.array(end)
            sheet.line([a + (b - a) * step, a + (b - a) * (step + 0.025)], 1.2, red, 0.8)
    sheet.box(526, 60, 84, 60, "#3d3a3c", corner=10)
    sheet.ellipse(568, 92, 32, 20, "#1b1a1c")
    sheet.ellipse(560, 86, 12, 6, "#4a4a52")
    sheet.ellipse(70, 290, 44, 16, "#b9a27a")
    for across in (-16, 0, 16):
        sheet.line(
            [(70 + across, 292), (62 + across * 1.6, 170)],
            6,
            ("#7a4a2c", "#96643c", "#5d3822")[(across + 16) // 16],
        )


TIMES = (1.0, 2.4, 3.6, 5.2, 6.2, 7.4, 9.2, 10.4, 12.6)


def brush(t):
    """The character 永 stroke by stroke: press, move, lift."""
    sheet = on(_paper)
    tip, pressing = np.array([560.0, 80.0]), 0.0
    for number, stroke in enumerate(STROKES.values()):
        start, end = TIMES[number] + 0.28, TIMES[number + 1]
        line = curve.smooth(stroke, 16)
        points, widths = line[:, :2] * 0.32 + (156, 18), np.clip(line[:, 2], 3, None) * 0.32
        if t >= end:
            sheet.ribbon(points, widths, "#1f1d1f")
            tip = points[-1]
        elif t >= start:
            count = max(2, int(len(points) * ease((t - start) / (end - start)) ** 0.9))
            sheet.ribbon(points[:count], widths[:count], "#1f1d1f")
            tip, pressing = points[count - 1], widths[count - 1] / 30
            break
        else:
            share = ease((t - TIMES[number]) / 0.28) if t > TIMES[number] else 0
            before = tip if number else np.array([560.0, 80.0])
            tip = before + (points[0] - before) * share - (0, 40 * np.sin(np.pi * share))
            break
    if t >= TIMES[-1]:
        tip = tip + (np.array([560.0, 80.0]) - tip) * between(t, 12.6, 13.4)
    _writing_brush(sheet, tip, pressing)
    return sheet


def _writing_brush(sheet, tip, pressing):
    lean = np.array([0.34, -0.94])
    neck = tip + lean * (40 - 10 * pressing)
    sheet.ribbon(
        [tip, tip + lean * 16, neck], [2 + 12 * pressing, 13 + 5 * pressing, 15], "#2a2829"
    )
    sheet.ribbon([neck, neck + lean * 12], 16, GOLD)
    sheet.ribbon([neck + lean * 12, neck + lean * 170], [14, 11], "#96643c")
    sheet.ribbon([neck + lean * 20, neck + lean * 164], 2.4, lighter("#96643c", 0.35), 0.7)


# Dance and stage


def _studio(sheet):
    sheet.wash("#ead6c8", "#f4e8d8", bottom=280)
    disc(sheet, 320, 150, 118, "#f9eedc")
    sheet.wash("#c99f84", "#bb8f74", top=278)


DANCE = [  # time in beats: lean, near arm, elbow, far arm, elbow, near leg, knee, far leg, knee
    (0, (0, 20, 10, 20, 10, 6, 0, 6, 0)),
    (2, (8, 150, 10, 50, 20, 26, 4, 4, 12)),
    (4, (-8, 50, 20, 150, 10, 4, 12, 26, 4)),
    (6, (0, 104, 30, 104, 30, 8, 0, 8, 0)),
    (8, (0, 160, 14, 160, 14, 30, 60, 4, 0)),
    (10, (12, 118, 4, 60, -90, 40, 10, 2, 20)),
    (12, (-12, 60, -90, 118, 4, 2, 20, 40, 10)),
    (14, (0, 60, -100, 60, -100, 14, 20, 14, 20)),
    (16, (0, 20, 10, 20, 10, 6, 0, 6, 0)),
]


def _dance_pose(t):
    lean, arm, elbow, other, other_elbow, leg, knee, far, far_knee = moving(DANCE, (t / 0.8) % 16)
    return Pose(
        "front",
        lean=lean,
        near_arm=(arm, elbow),
        far_arm=(other, other_elbow),
        near_leg=(leg, knee),
        far_leg=(far, far_knee),
        look=lean / 14,
    )


def dance(t):
    """Eight counts and eight counts: the ribbons keep the path of the hands."""
    sheet = on(_studio)
    shadow(sheet, 320, 330, 66)
    x = 320 + 26 * np.sin(t / 0.8 / 16 * 4 * np.pi)
    hands = {"near": [], "far": []}
    for back in range(16):
        moment = max(t - back * 0.055, 0)
        spots = skeleton(214, _dance_pose(moment), DANCER, 1)
        low = max(spots["near_sole"][1], spots["far_sole"][1])
        place = (320 + 26 * np.sin(moment / 0.8 / 16 * 4 * np.pi), 326 - low)
        for side, path in hands.items():
            path.append(spots[f"{side}_hand"] + place)
    for side, tone in (("far", GOLD), ("near", RED)):
        path = np.array(hands[side])
        path[1:, 1] += np.linspace(0, 22, 15)
        sheet.ribbon(curve.smooth(path, 4), np.linspace(9, 2, 61), tone, 0.9)
    figure(sheet, x, 326, 214, _dance_pose(t), DANCER)
    count = int(t / 0.8) % 8
    for number in range(8):
        sheet.circle(
            208 + number * 32,
            30,
            9 if number == count else 5,
            RED if number == count else "#cdb49c",
        )
    return sheet


DANCER = Look(top=JADE, bottom="#4f8074", style="bun", skirt=0.62, shoes=ROSE)


def _empty_stage(sheet):
    sheet.wash("#3b3144", "#564453", bottom=262)
    hill(sheet, [(60, 240), (200, 150), (330, 226), (460, 140), (600, 236)], "#4d5a6e")
    disc(sheet, 450, 96, 34, "#f3e3b0")
    sheet.wash("#a97c54", "#8a6243", top=262)
    sheet.box(0, 330, WIDE, 30, "#5f3a33")


def stage(t):
    """Curtain, light, entrance, song, bow, curtain."""
    sheet = on(_empty_stage)
    light = pulse(t, 2.6, 10.6, 0.8)
    sheet.polygon([(296, -10), (344, -10), (420, 318), (220, 318)], "#ffe9b0", 0.30 * light, blur=5)
    sheet.ellipse(320, 312, 104, 17, "#ffe9b0", 0.5 * light)
    x = moving([(1.6, 540), (3.6, 320), (14, 320)], t)
    walk = np.sin(2 * np.pi * t * 1.5) * (1 - between(t, 3.2, 3.7)) * between(t, 1.5, 1.8)
    bow = pulse(t, 9.4, 10.4, 0.7)
    if t < 3.7:
        pose = Pose(
            lean=2,
            near_arm=(-24 * walk, 14),
            far_arm=(24 * walk, 14),
            near_leg=(24 * walk, 8),
            far_leg=(-24 * walk, 8),
        )
    elif t < 8.6:
        sway = np.sin((t - 3.7) * 2.2)
        pose = Pose(
            "front",
            lean=3 * sway,
            near_arm=(56 + 44 * max(sway, 0), 20),
            far_arm=(56 + 44 * max(-sway, 0), 20),
            singing=int(t * 3) % 3 > 0,
        )
    else:
        pose = Pose(lean=52 * bow, nod=18 * bow, near_arm=(12, 10), far_arm=(6, 10))
    shadow(sheet, x, 314, 40, 0.3)
    figure(
        sheet, x, 312, 190, pose, Look(top=RED, bottom="#c9555f", style="bun", skirt=0.9), facing=-1
    )
    for number in range(5):
        age = (t - 4 - number * 0.9) / 2.2
        if 0 < age < 1:
            note(
                sheet,
                370 + 26 * number - 40 * age + 14 * np.sin(age * 7),
                170 - 100 * age,
                26,
                "#f3e3b0",
                1 - age,
            )
    _moving_curtains(sheet, between(t, 0.6, 2.4) * (1 - between(t, 11.2, 13.2)), t)
    for number in range(13):
        sheet.circle(24 + number * 50, 344, 20, "#33252b")
        raised = pulse(t, 9.6, 11.6, 0.3)
        if raised > 0.05:
            clap = 7 * abs(np.sin(t * 11 + number))
            for side in (-1, 1):
                sheet.circle(
                    24 + number * 50 + side * (4 + clap), 326 - 12 * raised, 5, "#c79a7c", raised
                )
    return sheet


def _moving_curtains(sheet, share, t):
    reach = 330 - 262 * share
    for side in (0, 1):
        for fold in range(8):
            left = reach * fold / 8
            wide = reach / 8 + 1
            x = left if side == 0 else WIDE - left - wide
            wave = 3 * np.sin(t * 2 + fold) * (0.3 + abs(share - round(share)))
            sheet.polygon(
                [(x, 0), (x + wide, 0), (x + wide + wave, 334), (x + wave, 334)],
                (RED, darker(RED, 0.16))[fold % 2],
            )
    for number in range(8):
        sheet.polygon(
            curve.arc(40 + number * 80, 0, 44, 44, 0, 180, 14),
            darker(RED, 0.08 + 0.1 * (number % 2)),
        )
        sheet.line(curve.arc(40 + number * 80, 0, 42, 42, 12, 168, 14), 2.4, GOLD)


# Pattern


def _cloth(sheet):
    sheet.wash("#24406f", "#1d3461")
    sheet.outline(curve.box(14, 14, 612, 332), 3, "#eef0ea", 0.8)
    sheet.outline(curve.box(22, 22, 596, 316), 1.4, "#eef0ea", 0.7)


def pattern(t):
    """One motif: drawn, mirrored, turned twelve times, then repeated along a border."""
    sheet = on(_cloth)
    wax = "#eef0ea"
    drawn, mirrored_, turned = (
        between(t, 0.4, 2.6),
        between(t, 3, 4),
        moving([(4.4, 1), (8.4, 12), (20, 12)], t) if t > 4.4 else 1,
    )
    middle = np.array([320, 180])
    count = int(turned)
    for number in range(count + (1 if turned > count else 0)):
        opacity = 1.0 if number < count else turned - count
        _motif(sheet, middle, number * 30, drawn, mirrored_, wax, opacity)
    if drawn >= 1:
        sheet.circle(*middle, 17, wax)
        sheet.circle(*middle, 10, "#1d3461")
        sheet.circle(*middle, 4, wax)
    if 2.8 < t < 4.3:
        for y in range(34, 330, 16):
            sheet.line([(320, y), (320, y + 8)], 1.6, GOLD, pulse(t, 3, 4, 0.2))
    for number in range(10):
        appear = between(t, 9.4 + number * 0.3, 9.9 + number * 0.3)
        if appear > 0:
            x, y = (86, 62 + number // 2 * 59) if number % 2 == 0 else (554, 62 + number // 2 * 59)
            for petal in range(6):
                sheet.polygon(
                    curve.petal(x, y, 25 * appear, 11, petal * 60 + 90 * (1 - appear)), wax
                )
            sheet.circle(x, y, 5 * appear, "#1d3461")
    return sheet


def _motif(sheet, middle, turn, drawn, mirrored_, wax, opacity):
    def put(points, widths):
        for side in (1, -1):
            share = 1 if side == 1 else mirrored_
            if share > 0.02:
                sheet.ribbon(
                    curve.moved(points * (side * share if side == -1 else 1, 1), *middle, turn),
                    widths,
                    wax,
                    opacity,
                )

    stem = curve.smooth([(0, -22), (4, -60), (0, -96), (2, -140)], 10)
    put(stem[: max(2, int(len(stem) * min(drawn * 2.5, 1)))], 3)
    if drawn > 0.4:
        hook = np.linspace(0, 3.4 * np.pi * min((drawn - 0.4) / 0.4, 1) + 0.2, 34)
        reach = 15 * (1 - hook / (4.4 * np.pi))
        put(
            np.column_stack(
                [17 + reach * np.cos(hook + np.pi), -86 - reach * np.sin(hook + np.pi)]
            ),
            2.6,
        )
    if drawn > 0.75:
        grow = (drawn - 0.75) / 0.25
        for side in (1, -1):
            share = 1 if side == 1 else mirrored_
            if share > 0.02:
                leaf = curve.petal(0, -112, 34 * grow, 13, -52) * (
                    side * share if side == -1 else 1,
                    1,
                )
                sheet.polygon(curve.moved(leaf, *middle, turn), wax, opacity)
        sheet.circle(*curve.moved([(0, -148)], *middle, turn)[0], 5 * grow, wax, opacity)


# Kitchen, classroom, book


def _cooker(sheet):
    sheet.wash("#ece0c4", "#f3ead4", bottom=262)
    window(sheet, 60, 40, 130, 96)
    for x, tone in ((470, RED), (500, GOLD), (530, RED)):
        sheet.line([(x, 20), (x, 46)], 1.6, BARK)
        for pod in range(5):
            sheet.polygon(curve.petal(x, 44 + pod * 12, 20, 8, 60 + pod % 2 * 60), tone)
    sheet.box(0, 258, WIDE, 18, "#d9cdb4")
    sheet.wash("#a9805a", "#96704d", top=276)
    sheet.box(262, 246, 150, 14, "#4a4f55", corner=4)


BITES = [
    (n * 37 % 100 / 100, n * 53 % 100 / 100, ("#8fb35c", RED, GOLD, "#f4e7cd")[n % 4])
    for n in range(22)
]


def cooking(t):
    """Hot pan, ingredients in, toss and stir, out on the plate."""
    sheet = on(_cooker)
    flame = between(t, 0.3, 1.0) * (1 - between(t, 10.6, 11.2))
    for number in range(9):
        size = flame * (16 + 6 * np.sin(t * 11 + number * 2))
        sheet.polygon(
            curve.petal(278 + number * 15, 250, size, 9, -90), (GOLD, "#e07b3c")[number % 2]
        )
    toss = sum(np.exp(-(((t - moment) / 0.34) ** 2)) for moment in (5.2, 7.0, 8.8))
    tilt = -9 * toss + 40 * between(t, 11, 12) * (1 - between(t, 13, 13.8))
    pan = curve.moved(
        np.array([338, 222]),
        0,
        -8 * toss - 30 * between(t, 10.8, 11.6) * (1 - between(t, 13, 13.8)),
    )
    pan = curve.moved(pan, 92 * between(t, 10.8, 11.8) * (1 - between(t, 13, 13.8)), 0)
    cook = Look(top=JADE, bottom=NAVY, style="bun", apron=CREAM)
    stir = np.sin(t * 5) * pulse(t, 4, 10, 0.4)
    spots = figure(
        sheet,
        170,
        350,
        268,
        Pose(lean=6, nod=8, near_arm=(56 + 6 * stir, 26 + 8 * stir), far_arm=(50, 30 + 6 * toss)),
        cook,
    )
    sheet.line([curve.moved([(-72, 4)], *pan, tilt)[0], spots["far_hand"]], 9, BARK)
    if 3.8 < t < 10.6:
        sheet.line([spots["near_hand"], curve.moved(pan, 8 + 26 * stir, 4)], 5, "#c9b08a")
    body = curve.moved(curve.arc(0, 0, 78, 34, 0, 180, 24), *pan, tilt)
    served = between(t, 11.6, 12.8)
    for number, (across, depth, tone) in enumerate(BITES):
        fall = between(t, 2.2 + number * 0.06, 3.0 + number * 0.06)
        if fall == 0:
            continue
        rest = np.array([(across - 0.5) * 108, -6 - 9 * depth])
        air = -(46 + 46 * depth) * toss * (1 if number % 3 else 1.3) - 110 * (1 - fall)
        spin = t * 160 * (number % 3 - 1) * min(toss + 0.1, 1) + number * 40
        place = curve.moved([rest], *pan, tilt)[0] + (12 * stir * (depth - 0.5), air)
        plate = np.array([512 + (across - 0.5) * 74, 244 - 12 * depth * (1 - abs(across - 0.5))])
        place = place + (plate - place) * served
        sheet.ellipse(*place, 9, 5, tone, 1, turn=spin)
    sheet.polygon(body, "#3c4046")
    sheet.line(curve.moved([(-78, 0), (78, 0)], *pan, tilt), 4, "#5d646b")
    sheet.polygon(curve.arc(512, 248, 66, 13, 0, 180, 20), CREAM)
    if flame > 0.5 and t > 3:
        steam(sheet, pan[0], pan[1] - 30, 70, t * 3)
    if t > 12.8:
        steam(sheet, 512, 226, 50, t * 3)
    return sheet


def _schoolroom(sheet):
    sheet.wash("#e8dcc2", "#f1e6cf", bottom=250)
    sheet.wash("#cfb18a", "#c2a27a", top=248)
    window(sheet, 30, 60, 96, 100)
    sheet.box(190, 34, 310, 150, WOOD, corner=5)
    sheet.box(198, 42, 294, 134, "#3f5f56")


def classroom(t):
    """A question on the board, time to think, hands up, an answer, applause."""
    sheet = on(_schoolroom)
    chalk = "#eef2e6"
    drawn = between(t, 0.6, 3.4)
    corners = np.array([(250, 150), (250, 72), (360, 150), (250, 150)], float)
    path = np.vstack([np.linspace(corners[i], corners[i + 1], 16) for i in range(3)])
    count = int(drawn * len(path))
    if count > 1:
        sheet.line(path[:count], 3, chalk)
    if drawn == 1:
        sheet.outline(curve.box(250, 138, 12, 12), 2, chalk)
    for line in range(3):
        share = between(t, 2.8 + line * 0.3, 3.4 + line * 0.3)
        if share > 0:
            sheet.line([(394, 80 + line * 22), (394 + 76 * share, 80 + line * 22)], 3, chalk, 0.7)
    solved = between(t, 9, 10.4)
    if solved > 0:
        sheet.line([(250, 150), (250 + 43 * solved, 150 - 61 * solved)], 3, GOLD)
        sheet.line([(394, 150), (394 + 60 * solved, 150)], 4, GOLD)
    write = np.sin(t * 8) * 6 * pulse(t, 0.6, 3.2, 0.2)
    pointing = 104 + write if t < 5 else 30 + 60 * pulse(t, 7, 9, 0.5)
    figure(
        sheet,
        556,
        262,
        190,
        Pose(near_arm=(pointing, 16), far_arm=(8, 14), nod=-4),
        Look(top=PLUM, bottom="#4a4350", style="bun", glasses=True),
        facing=-1,
    )
    looks = (("short", GOLD), ("plaits", ROSE), ("bob", LAKE), ("short", TEA), ("tail", CLAY))
    answer = pulse(t, 7.2, 11, 0.5)
    for number, (style, top) in enumerate(looks):
        x = 74 + number * 112
        raised = pulse(t, 4.6 + number % 3 * 0.5, 7.0, 0.3) if number != 1 or t < 7 else 0
        clap = pulse(t, 11, 13.4, 0.3)
        stand = answer if number == 1 else 0
        arm = (10 + 150 * raised + 30 * clap, 6 - (80 + 24 * np.sin(t * 14)) * clap)
        other = (10 + 30 * clap, 6 - (80 + 24 * np.sin(t * 14)) * clap)
        figure(
            sheet,
            x,
            306 - 34 * stand,
            168,
            Pose("back", near_arm=arm, far_arm=other),
            Look(top=top, style=style, child=True, bottom=NAVY),
            stands=False,
        )
        sheet.box(x - 46, 312, 92, 9, "#b98a5a", corner=3)
        sheet.box(x - 38, 320, 76, 40, "#a57c55")
    return sheet


def _night_room(sheet):
    sheet.wash("#3d4a66", "#56607a", "#6d6a7c")
    sheet.box(410, 40, 170, 150, "#26324c", corner=6)
    for number in range(14):
        sheet.circle(420 + number * 47 % 150, 50 + number * 31 % 120, 1.6, "#f4ecd0")
    sheet.circle(540, 76, 17, "#f4e6b8")
    sheet.outline(curve.box(410, 40, 170, 150, 6), 7, "#8a6a4e")
    sheet.line([(495, 40), (495, 190)], 5, "#8a6a4e")
    sheet.wash("#7a5d48", "#6a4f3d", top=292)
    sheet.circle(250, 120, 190, "#ffdf9c", 0.14, blur=40)
    sheet.circle(250, 120, 110, "#ffdf9c", 0.16, blur=26)


def reading(t):
    """Pages turn, and what is read rises from the book: hills, a boat, a whale, stars."""
    sheet = on(_night_room)
    sheet.polygon([(180, 34), (216, 34), (236, 84), (160, 84)], GOLD)
    sheet.line([(198, 0), (198, 34)], 3, BARK)
    _from_the_book(sheet, t)
    look = Look(top=ROSE, bottom=NAVY, style="bob", child=True)
    nod = 8 + 4 * np.sin(t * 1.3)
    sheet.box(52, 250, 150, 60, "#96607a", corner=20)
    sheet.box(40, 170, 50, 140, "#86566f", corner=22)
    spots = figure(
        sheet,
        124,
        254,
        216,
        sitting(lean=4, nod=nod, near_arm=(44, 52), far_arm=(52, 44)),
        look,
        stands=False,
    )
    x, y = spots["near_hand"] + (24, -2)
    for side in (-1, 1):
        cover = [(x, y + 8), (x + side * 46, y), (x + side * 46, y - 10), (x, y)]
        sheet.polygon(cover, RED)
        page = curve.smooth([(x, y), (x + side * 22, y - 12), (x + side * 44, y - 8)], 6)
        sheet.polygon(np.vstack([page, [(x + side * 44, y - 3), (x, y + 4)]]), "#fdf8ea")
    turn = (t % 3.2) / 0.9
    if turn < 1:
        angle = np.pi * ease(turn)
        tip = (x + 44 * np.cos(angle), y - 6 - 40 * np.sin(angle))
        page = curve.smooth(
            [(x, y), ((x + tip[0]) / 2 - 5 * np.sin(angle), (y + tip[1]) / 2 - 9), tip], 6
        )
        sheet.ribbon(page, 4, "#fffdf2")
    return sheet


def _from_the_book(sheet, t):
    base = np.array([232, 214])
    hills = between(t, 1, 3)
    for across, high, tone in ((150, 60, "#7fa39b"), (250, 84, "#5f8a8f"), (340, 52, "#8fb08f")):
        x, up = base[0] + across, high * hills
        if up > 2:
            edge = curve.smooth([(x - 70, 262), (x, 262 - up * 1.5), (x + 70, 262)], 10)
            sheet.polygon(edge, tone)
    sea = between(t, 3.4, 5)
    if sea > 0:
        line = np.linspace(base[0] + 40, 640, 50)
        wave = 264 + 5 * np.sin(line / 26 + t * 2) + 60 * (1 - sea)
        boat = base[0] + 90 + 18 * (t - 4)
        height = 262 + 5 * np.sin(boat / 26 + t * 2) + 60 * (1 - sea)
        sheet.polygon(
            [
                (boat - 26, height - 10),
                (boat + 28, height - 10),
                (boat + 16, height + 6),
                (boat - 16, height + 6),
            ],
            "#b5653f",
        )
        sheet.polygon([(boat, height - 64), (boat + 30, height - 16), (boat, height - 16)], CREAM)
        sheet.line([(boat, height - 68), (boat, height - 8)], 2.6, BARK)
        whale = between(t, 6.4, 8.4) * (1 - between(t, 10.4, 12))
        if whale > 0:
            cx, cy = 520, 296 - 64 * whale
            sheet.polygon(
                curve.smooth(
                    [
                        (cx - 70, cy + 16),
                        (cx - 44, cy - 22),
                        (cx + 16, cy - 26),
                        (cx + 64, cy + 4),
                        (cx + 96, cy - 26),
                        (cx + 88, cy + 18),
                        (cx + 40, cy + 36),
                        (cx - 40, cy + 38),
                    ],
                    8,
                    closed=True,
                ),
                "#4a6f92",
            )
            sheet.circle(cx - 44, cy + 4, 3.4, CREAM)
            for drop in range(7):
                sheet.circle(
                    cx - 20 + (drop - 3) * 6,
                    cy - 34 - 26 * np.sin((t * 0.9 + drop * 0.13) % 1 * np.pi),
                    3.2,
                    "#cfe3ea",
                    whale,
                )
        sheet.polygon(
            np.vstack([np.column_stack([line, wave]), [(650, 300), (base[0] + 20, 300)]]),
            "#4f7f9c",
            0.92,
        )
    for number in range(9):
        born = 1.5 + number * 1.1
        age = (t - born) / 4
        if 0 < age < 1:
            x = 226 + 26 * number * age + 10 * np.sin(age * 8 + number)
            sheet.polygon(
                curve.star(x, 210 - 180 * age, 7, 3, 5, turn=age * 200),
                "#ffe3a0",
                np.sin(np.pi * age),
            )


FILMS = {
    "rhythm": Film(rhythm, 12, 3.9),
    "brush": Film(brush, 14, 9.8),
    "dance": Film(dance, 12.8, 6.6),
    "stage": Film(stage, 14, 5.8),
    "pattern": Film(pattern, 14, 10.8),
    "cooking": Film(cooking, 14, 7.0),
    "classroom": Film(classroom, 14, 6.4),
    "reading": Film(reading, 14, 8.6),
}
