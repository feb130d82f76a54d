"""Pictures in the sizes that pages need, and large ones in tiles (the Deep Zoom Image format)."""

import math
from pathlib import Path

from PIL import Image

CARD = (480, 270)
TILE = 510
OVERLAP = 1
LARGE = 2000  # pixels of the longer side from which a picture is cut into tiles
Image.MAX_IMAGE_PIXELS = 100_000_000  # refuse pictures that would not fit into memory


def make_card(source: Path) -> None:
    """The middle of the picture at 480 by 270 pixels, beside the picture itself."""
    with Image.open(source) as opened:
        picture = opened.convert("RGB")
    scale = max(CARD[0] / picture.width, CARD[1] / picture.height)
    size = (math.ceil(picture.width * scale), math.ceil(picture.height * scale))
    picture = picture.resize(size, Image.Resampling.LANCZOS, reducing_gap=2)
    left, top = (size[0] - CARD[0]) // 2, (size[1] - CARD[1]) // 2
    picture = picture.crop((left, top, left + CARD[0], top + CARD[1]))
    picture.save(source.with_suffix(".card.webp"), quality=62, method=4)


def make_tiles(source: Path) -> None:
    """`<name>.dzi` and `<name>_files/<level>/<column>_<row>.jpg` beside the picture."""
    with Image.open(source) as opened:
        picture = opened.convert("RGB")
    width, height = picture.size
    top_level = math.ceil(math.log2(max(width, height)))
    folder = source.with_name(source.stem + "_files")
    for level in range(top_level, 7, -1):
        _cut(picture, folder / str(level))
        half = (math.ceil(picture.width / 2), math.ceil(picture.height / 2))
        picture = picture.resize(half, Image.Resampling.BOX)
    source.with_suffix(".dzi").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<Image xmlns="http://schemas.microsoft.com/deepzoom/2008" Format="jpg" '
        f'Overlap="{OVERLAP}" TileSize="{TILE}"><Size Width="{width}" Height="{height}"/></Image>'
    )


def _cut(picture: Image.Image, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for column in range(math.ceil(picture.width / TILE)):
        for row in range(math.ceil(picture.height / TILE)):
            box = (
                max(column * TILE - OVERLAP, 0),
                max(row * TILE - OVERLAP, 0),
                min((column + 1) * TILE + OVERLAP, picture.width),
                min((row + 1) * TILE + OVERLAP, picture.height),
            )
            picture.crop(box).save(folder / f"{column}_{row}.jpg", quality=80)
