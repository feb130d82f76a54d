"""What makes a flat colour look like paper, mist or wet ink? Noise, made from a seed."""

import numpy as np
from PIL import Image


def clouds(width, height, cell, seed, octaves=4, stretch=1.0):
    """Soft noise between 0 and 1; `cell` is the size of the largest patches."""
    rng = np.random.default_rng(seed)
    total, weight, sum_of_weights = np.zeros((height, width)), 1.0, 0.0
    for octave in range(octaves):
        size = max(cell / 2**octave, 2)
        across, down = int(width / size / stretch) + 3, int(height / size) + 3
        grid = Image.fromarray(rng.random((down, across)).astype(np.float32))
        frame = (0.5, 0.5, 0.5 + width / size / stretch, 0.5 + height / size)
        layer = grid.resize((width, height), Image.Resampling.BICUBIC, box=frame)
        total += np.asarray(layer) * weight
        sum_of_weights += weight
        weight /= 2
    return np.clip((total / sum_of_weights - 0.5) * 1.5 + 0.5, 0, 1)


def ridge(width, cell, seed, octaves=6, rough=0.5):
    """A mountain's outline between 0 and 1, one height for each column."""
    rng = np.random.default_rng(seed)
    x, total, weight = np.arange(width), np.zeros(width), 1.0
    for octave in range(octaves):
        step = cell / 2**octave
        marks = rng.random(int(width / step) + 3)
        place = x / step
        index = place.astype(int)
        share = place - index
        share = share * share * (3 - 2 * share)
        total += weight * (marks[index] * (1 - share) + marks[index + 1] * share)
        weight *= rough
    low, high = total.min(), total.max()
    return (total - low) / (high - low)


def grain(sheet, seed=1, strength=0.02, fibres=0):
    """Gives the sheet the tooth of paper and, on request, some visible fibres."""
    soft = clouds(sheet.width, sheet.height, 160, seed, octaves=3) - 0.5
    fine = clouds(sheet.width, sheet.height, 4, seed + 1, octaves=1) - 0.5
    sheet.put(sheet.array() * (1 + strength * (soft * 0.5 + fine))[..., None])
    rng = np.random.default_rng(seed + 2)
    for _ in range(fibres):
        x, y = rng.random(2) * (sheet.width, sheet.height)
        turn, length = rng.random() * 6.3, rng.uniform(10, 34)
        bend = turn + rng.normal(0, 0.5)
        middle = (x + np.cos(turn) * length / 2, y + np.sin(turn) * length / 2)
        end = (middle[0] + np.cos(bend) * length / 2, middle[1] + np.sin(bend) * length / 2)
        sheet.line([(x, y), middle, end], 1.2, "#8a7448", opacity=0.16)


def vignette(sheet, strength=0.15):
    """Lets the corners fall back a little."""
    y, x = np.mgrid[-1 : 1 : sheet.height * 1j, -1 : 1 : sheet.width * 1j]
    sheet.put(sheet.array() * (1 - strength * np.clip((x**2 + y**2 - 0.5) / 1.5, 0, 1))[..., None])
