"""Draws the pictures of the small country: `python country/pictures/draw_pictures.py [key …]`.

Needs Pillow and numpy, and one of Debian's fonts fonts-arphic-ukai (as delivered) or fonts-noto-cjk.
"""

import sys
from io import BytesIO
from pathlib import Path

from artworks import (
    bamboo,
    batik,
    city,
    kites,
    lotus,
    mountains,
    opera,
    paper_cut,
    plum,
    poem,
    porcelain,
    school,
    sunflowers,
    tangram,
    terraces,
    yong,
)
from illustrations import indoors, outdoors, stage

HERE = Path(__file__).parent
ARTWORKS = {
    "ink-mountains": mountains.mountains,
    "plum-branch": plum.plum_branch,
    "bamboo-rain": bamboo.bamboo_rain,
    "lotus-pond": lotus.lotus_pond,
    "terraces-at-dawn": terraces.terraces_at_dawn,
    "sunflower-field": sunflowers.sunflower_field,
    "city-night": city.city_night,
    "kite-festival": kites.kite_festival,
    "village-school": school.village_school,
    "paper-cut-tiger": paper_cut.paper_cut_tiger,
    "batik-pattern": batik.batik_pattern,
    "blue-porcelain": porcelain.blue_porcelain,
    "tangram-animals": tangram.tangram_animals,
    "opera-mask": opera.opera_mask,
    "calligraphy-yong": yong.yong,
    "calligraphy-poem": poem.poem,
}
ILLUSTRATIONS = {
    "chorus": stage.chorus,
    "ensemble": stage.ensemble,
    "group-dance": stage.group_dance,
    "stage-drama": stage.stage_drama,
    "workshop": indoors.workshop,
    "museum": indoors.museum,
    "farm-field": outdoors.farm_field,
    "kitchen": indoors.kitchen,
    "tea-garden": outdoors.tea_garden,
    "greenhouse": outdoors.greenhouse,
    "woodwork": indoors.woodwork,
    "volunteers": outdoors.volunteers,
    "laboratory": indoors.laboratory,
    "library": indoors.library,
    "football-pitch": outdoors.football_pitch,
    "snow-slope": outdoors.snow_slope,
    "pottery": indoors.pottery,
    "shadow-play": stage.shadow_play,
    "drum": stage.drum,
    "robot": indoors.robot,
}
LARGEST_ARTWORK, LARGEST_ILLUSTRATION = 600_000, 58_000


def main(keys):
    for key in keys or [*ARTWORKS, *ILLUSTRATIONS]:
        if key in ARTWORKS:
            path, limit, kind = HERE / f"{key}.jpg", LARGEST_ARTWORK, "JPEG"
            sheet = ARTWORKS[key]()
        else:
            path, limit, kind = HERE / f"{key}.webp", LARGEST_ILLUSTRATION, "WEBP"
            sheet = ILLUSTRATIONS[key]()
        data, quality = packed(sheet.image, kind, limit)
        path.write_bytes(data)
        print(
            f"{path.name}  {sheet.width}x{sheet.height}  {len(data) // 1000} kB  quality {quality}"
        )


def packed(image, kind, limit):
    """The picture as a file of at most so many bytes, as good as that allows."""
    more = {"optimize": True, "progressive": True} if kind == "JPEG" else {"method": 6}
    for quality in range(80, 40, -2):
        file = BytesIO()
        image.save(file, kind, quality=quality, **more)
        if file.tell() <= limit:
            break
    return file.getvalue(), quality


if __name__ == "__main__":
    main(sys.argv[1:])
