"""How does a wet or dry brush leave its mark? As many bristles, not as one line."""

import numpy as np

from studio import curve
from studio.colour import INK


def stroke(sheet, points, widths, rng, colour=INK, opacity=0.9, dry=0.3, bristles=None):
    """One pull of the brush; the drier it is, the more paper shows between its bristles."""
    points = np.asarray(points, float)
    widths = np.broadcast_to(np.asarray(widths, float), (len(points),))
    sheet.ribbon(points, widths * (1 - 0.25 * dry), colour, opacity * (1 - dry))
    across = curve.normals(points)
    for _ in range(bristles or int(widths.max() / 1.6) + 3):
        lane = rng.uniform(-0.5, 0.5)
        start = int(rng.beta(1, 6) * len(points))
        end = len(points) - int(rng.beta(1, 5 - 3 * dry) * len(points) * (0.4 + dry))
        if end - start > 2:
            hair = points + across * (lane * widths)[:, None]
            size = np.clip(widths * rng.uniform(0.02, 0.09), 0.7, 4)
            sheet.ribbon(hair[start:end], size[start:end], colour, opacity * rng.uniform(0.25, 0.9))


def dab(sheet, x, y, length, width, turn, colour, opacity):
    """A short touch of the brush, pointed where it leaves the paper."""
    points = curve.moved([(0, 0), (length * 0.4, length * 0.04), (length, 0)], x, y, turn)
    sheet.ribbon(curve.smooth(points, 5), _swell(11, width), colour, opacity)


def _swell(count, width):
    t = np.linspace(0, 1, count)
    return width * np.clip(np.sin(np.pi * (0.15 + 0.83 * t)) ** 0.8, 0.08, 1)


def pine(sheet, x, y, size, rng, colour=INK, opacity=0.8):
    """A mountain pine: a bent trunk and flat clouds of needles."""
    lean = rng.normal(0, 0.18) * size
    points = [(x, y), (x + lean * 0.2, y - size * 0.5), (x + lean, y - size)]
    trunk = curve.smooth(points, 8)
    sheet.ribbon(trunk, np.linspace(size * 0.07, size * 0.02, len(trunk)), colour, opacity)
    for step in range(6):
        place = trunk[int(len(trunk) * (0.35 + 0.125 * step)) if step < 5 else -1]
        reach = size * (0.44 - 0.055 * step) * rng.uniform(0.75, 1.2)
        side = (-1) ** step * reach * 0.45
        _needles(sheet, place[0] + side, place[1], reach, rng, colour, opacity)


def _needles(sheet, x, y, reach, rng, colour, opacity):
    sheet.ellipse(x, y, reach * 0.6, reach * 0.15, colour, opacity * 0.4, blur=reach * 0.05)
    for _ in range(int(12 + reach * 1.5)):
        place = x + rng.uniform(-0.6, 0.6) * reach
        foot = y + reach * 0.13 * rng.uniform(-0.6, 1)
        tip = (place + rng.normal(0, 0.06) * reach, foot - reach * rng.uniform(0.08, 0.17))
        sheet.line([(place, foot), tip], max(reach * 0.011, 0.7), colour, opacity * 0.7)
