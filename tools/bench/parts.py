"""What is measured, part by part; each adds its figures to the bench's."""

import statistics
import time
from pathlib import Path

from browser import first_views
from processes import Server, cpu_seconds, free_port, load, medians

from shuyuan.toolbox.page_store import PageStore

ROOT = Path(__file__).resolve().parents[2]
REPEATS = 3
ANSWERS = 8000  # in one repeat
WORK = 0.5  # ms that 10,000 multiplications take on the machine of the design, when it is quiet
PERCENT = 5  # of the mission's figures: 10,000 theses on one column


def load_data(bench):
    """Loading the small country, and five percent of the mission's figures."""
    bench.shuyuan("prepare", "--empty")
    begun = time.perf_counter()
    written = bench.shuyuan("demo", bench.country, "--json")["written"]
    bench.add("small country loaded", time.perf_counter() - begun, "s")
    bench.places = bench.inside("places")
    bench.small = bench.inside("draw", told={"column": bench.places["large column"]})
    begun = time.perf_counter()
    answer = bench.shuyuan("demo", bench.country, "--scale", str(PERCENT), "--json")
    rate = answer["multiplied"] / (time.perf_counter() - begun)
    bench.add(f"resources loaded in a second, of {answer['multiplied']:,}", rate, "")
    bench.cookie = bench.inside("session")["cookie"]
    assert written > 0


def drawing(bench):
    """Pages drawn anew, inside one process."""
    places = bench.places
    pages = {
        "home": "/",
        "platform home": places["platform"],
        "board": places["board"],
        "column": places["large column"],
        "article": places["kinds"]["article"],
        "course": places["kinds"]["course"],
        "art work": places["kinds"]["artwork"],
        "textbook chapter": places["chapter"],
    }
    drawn = bench.inside("draw", told=pages)
    few = bench.small["pages"]["column"]
    _add_drawn(bench, f"column with {bench.small['listings']:,} resources", few)
    for name, page in drawn["pages"].items():
        listed = f"column with {drawn['listings']:,} resources"
        _add_drawn(bench, listed if name == "column" else name, page)
    bench.add("queries: column, more with 10,000 than with few", _more(few, drawn), "", 0)
    most = max(drawn["pages"].items(), key=lambda item: item[1]["queries"])
    bench.add(f"queries: the most of these pages ({most[0]})", most[1]["queries"], "", 8)
    mine = bench.inside("draw", told={"bar": "/me/bar/", "cookie": bench.cookie})["pages"]["bar"]
    limits = {"by_ratio": True}
    bench.add("personal fragment", mine["cpu"], "ms CPU", 2 / WORK, mine["work"], **limits)
    bench.add("personal fragment: queries", mine["queries"], "", 4)


def _add_drawn(bench, name, page):
    budget = 4 / WORK
    bench.add(f"drawn anew: {name}", page["cpu"], "ms CPU", budget, page["work"], by_ratio=True)


def _more(few, drawn):
    return drawn["pages"]["column"]["queries"] - few["queries"]


def starting(bench):
    """From the start to the first answer."""
    seconds = []
    for _ in range(REPEATS):
        server = bench.serve()
        seconds.append(server.seconds_to_first_answer)
        server.end()
    bench.add("`shuyuan serve` to its first page", statistics.median(seconds), "s", 1.5)
    port = free_port()
    environment = bench.environment | {"PORT": str(port)}
    server = Server(["make", "-s", "-C", str(ROOT), "run"], port, environment)
    bench.add("`make run`, not for the first time", server.seconds_to_first_answer, "s", 5)
    server.end()


def serving(bench):
    """Kept pages over HTTP, in turns with the bare hello."""
    hello, node = bench.hello(), bench.serve()
    try:
        groups = {name: bench.places[name] for name in ("homes", "columns", "resources")}
        for name, addresses in groups.items():
            first = load(node, addresses, len(addresses))
            title = f"drawn, packed and kept over HTTP: {len(addresses):,} {name}"
            bench.add(title, first["cpu"], "ms CPU")
        middle = _in_turns(hello, node, groups)
        bare = middle.pop("hello")
        _kept(bench, middle, bare)
        mine = medians([load(node, ["/me/bar/"], 500, bench.cookie) for _ in range(REPEATS)])
        bench.add("personal fragment over HTTP", mine["cpu"], "ms CPU", None, bare["cpu"])
        anew = _anew(node, PageStore(bench.home / "pages"))
        title = "home over HTTP, dropped before each request"
        bench.add(title, anew, "ms CPU", None, bare["cpu"])
    finally:
        hello.end()
        node.end()


def _in_turns(hello, node, groups):
    """So many answers of each, three times round; the middle of each."""
    runs = {name: [] for name in ("hello", *groups)}
    for _ in range(REPEATS):
        runs["hello"].append(load(hello, ["/"], 2 * ANSWERS))
        for name, addresses in groups.items():
            runs[name].append(load(node, addresses, ANSWERS))
    return {name: medians(some) for name, some in runs.items()}


def _kept(bench, middle, bare):
    for name, found in middle.items():
        bench.add(f"kept: {name}", found["cpu"], "ms CPU", 0.15, bare["cpu"])
        title = f"kept: {name} in a second"
        limits = {"at_least": True, "by_ratio": True}
        bench.add(title, found["rate"], "", 0.5, bare["rate"], **limits)


def _anew(node, store, times=100):
    """CPU of the home page, each time dropped before it is asked for."""
    workers = node.web_workers()
    before = cpu_seconds(workers)
    for _ in range(times):
        store.drop(["everything"])
        if node.get("/")[0] != 200:
            raise SystemExit("The home page was not answered.")
    return (cpu_seconds(workers) - before) * 1000 / times


def publication(bench):
    """From the deed to the page that shows it."""
    node = bench.serve()
    try:
        seconds = [_until_shown(bench, node, f"fresh-{number}") for number in range(REPEATS)]
    finally:
        node.end()
    bench.add("publication shown on the column's page", statistics.median(seconds), "s", 1)


def _until_shown(bench, node, key):
    column = bench.places["small column"]
    node.get(column)
    done_at = bench.inside("publish", key)["done_at"]
    while key.encode() not in node.get(column)[1]:
        if time.time() - done_at > 30:
            raise SystemExit("A publication was not shown within 30 seconds.")
        time.sleep(0.01)
    return time.time() - done_at


def first_view(bench):
    """What a browser fetches for the first view of a page."""
    places = bench.places
    pages = {
        "home": "/",
        "platform home": places["platform"],
        "board": places["board"],
        "column": places["small column"],
        "article": places["kinds"]["article"],
        "art work": places["kinds"]["artwork"],
        "textbooks": places["textbooks"],
    }
    node = bench.serve()
    try:
        seen = first_views(node.port, pages)
    finally:
        node.end()
    for name, view in seen.items():
        media = f" (and {view['media kB']:.0f} kB media)" if view["media kB"] else ""
        bench.add(f"first view: {name}{media}", view["kB"], "kB", 60)
    bench.add("first view: most requests", max(view["requests"] for view in seen.values()), "", 8)


def memory(bench):
    """All processes of a node together, under load."""
    node = bench.serve()
    addresses = bench.places["resources"] + bench.places["columns"] + bench.places["homes"]
    store = PageStore(bench.home / "pages")
    found = []
    try:
        for number in (1000, 10_000, 10_000):
            # All pages are drawn once more; the rest come from those that are kept.
            store.drop(["everything"])
            load(node, addresses, number)
            found.append(node.memory())
    finally:
        node.end()
    bench.add("memory of a node after 1,000 requests", found[0], "MiB", 200)
    bench.add("memory of a node after 21,000 requests", found[2], "MiB", 200)
    bench.add("memory: growth in the second ten thousand", found[2] / found[1], "times", 1.05)


def sitemap(bench):
    """A file of the sitemap with 50,000 addresses."""
    bench.inside("fill", "100000")
    node = bench.serve()
    try:
        workers = node.web_workers()
        begun = time.perf_counter()
        status, body = node.get("/sitemaps/resources-1.xml")
        seconds = time.perf_counter() - begun
    finally:
        node.end()
    number = body.count(b"<url>")
    if status != 200 or number != 50_000 or not workers:
        raise SystemExit(f"The sitemap has {number} addresses.")
    bench.add("sitemap of 50,000 addresses", seconds, "s")


PARTS = (load_data, drawing, starting, serving, publication, first_view, memory, sitemap)
