"""Draws the films of the small country: `python country/films/draw_films.py [key …]`.

Needs Pillow, numpy and PyAV with libx264, and one of the fonts that the pictures need.
"""

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "pictures"))  # films are drawn in the studio of the pictures

from cinema import film_file, poster_file  # noqa: E402 - needs the path above
from scenes import health, making, movement, science  # noqa: E402 - needs the path above

FILMS = {**movement.FILMS, **health.FILMS, **making.FILMS, **science.FILMS}


def main(keys):
    for key in keys or FILMS:
        data, quality = film_file(FILMS[key])
        poster = poster_file(FILMS[key])
        (HERE / f"{key}.mp4").write_bytes(data)
        (HERE / f"{key}.webp").write_bytes(poster)
        sizes = f"{len(data) // 1000} kB, poster {len(poster) // 1000} kB"
        print(f"{key}  {FILMS[key].seconds} s  {sizes}  quality {quality}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
