"""Who else is in the picture? People of all kinds doing simple things."""

from studio.colour import (
    CLAY,
    CREAM,
    GOLD,
    HAIR,
    JADE,
    LAKE,
    NAVY,
    PLUM,
    RED,
    ROSE,
    SKIN,
    STRAW,
    TEA,
)
from studio.figures import Look, Pose, figure, sitting

TOPS = (CREAM, ROSE, JADE, GOLD, LAKE, CLAY, TEA, "#e9dcc0")
BOTTOMS = (NAVY, "#5b5566", "#4d6659", "#8a6a55")
ACTS = {
    "standing": Pose(near_arm=(8, 14), far_arm=(-6, 14)),
    "waving": Pose(view="front", near_arm=(140, 20), far_arm=(14, 6), look=0.4),
    "pointing": Pose(near_arm=(128, 6), far_arm=(-6, 20), nod=-8),
    "flying": Pose(
        near_arm=(104, 24), far_arm=(80, 34), lean=-6, nod=-12, near_leg=(14, 6), far_leg=(-12, 4)
    ),
    "running": Pose(
        lean=12, near_arm=(58, 78), far_arm=(-44, 70), near_leg=(-26, 56), far_leg=(52, 48)
    ),
    "walking": Pose(
        lean=2, near_arm=(-22, 14), far_arm=(26, 20), near_leg=(22, 6), far_leg=(-18, 10)
    ),
    "swinging": Pose(
        lean=8, near_arm=(56, 40), far_arm=(10, 50), near_leg=(20, 26), far_leg=(-14, 20)
    ),
    "skipping": Pose(near_arm=(22, 66), far_arm=(10, 60), near_leg=(22, 54), far_leg=(10, 44)),
    "throwing": Pose(lean=-4, near_arm=(150, 16), far_arm=(120, 20), nod=-8),
    "catching": Pose(lean=4, near_arm=(96, 14), far_arm=(84, 20)),
    "sitting": sitting(near_arm=(150, 20), far_arm=(150, 20)),
}


def child(sheet, x, y, height, rng, act="standing", facing=1):
    style = ("short", "bob", "tail", "plaits", "short")[rng.integers(5)]
    look = Look(
        top=TOPS[rng.integers(len(TOPS))],
        bottom=(RED, PLUM, *BOTTOMS)[rng.integers(2 + len(BOTTOMS))],
        skin=SKIN[rng.integers(2)],
        hair=(HAIR, "#41332c")[rng.integers(2)],
        style=style,
        scarf=bool(rng.random() < 0.6),
        trousers="short" if rng.random() < 0.35 else "long",
        skirt=0.5 if style in ("tail", "plaits") and rng.random() < 0.5 else 0,
        child=True,
    )
    return figure(sheet, x, y, height, ACTS[act], look, facing, stands=act != "sitting")


def grown_up(sheet, x, y, height, rng, act="standing", facing=1):
    look = Look(
        top=TOPS[rng.integers(1, len(TOPS))],
        bottom=BOTTOMS[rng.integers(len(BOTTOMS))],
        skin=SKIN[rng.integers(3)],
        hair=(HAIR, "#8d8a86")[int(rng.random() < 0.2)],
        style=("short", "bun", "bob", "short")[rng.integers(4)],
        hat="straw" if rng.random() < 0.25 else "",
        hat_colour=STRAW,
    )
    return figure(sheet, x, y, height, ACTS[act], look, facing)
