"""How much does a real browser fetch for the first view of a page?"""

from playwright.sync_api import sync_playwright

MEDIA = ("/media/",)


def first_views(port, addresses):
    """For each page, with an empty cache: requests and kB of the page itself, and kB of its media."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path="/usr/bin/chromium")
        try:
            return {
                name: _first_view(chromium, f"http://localhost:{port}{address}")
                for name, address in addresses.items()
            }
        finally:
            chromium.close()


def _first_view(chromium, address):
    context = chromium.new_context(viewport={"width": 360, "height": 780})
    page = context.new_page()
    network = context.new_cdp_session(page)
    network.send("Network.enable")
    asked, sizes = {}, {}
    network.on(
        "Network.requestWillBeSent",
        lambda event: asked.setdefault(event["requestId"], event["request"]["url"]),
    )
    network.on(
        "Network.loadingFinished",
        lambda event: sizes.__setitem__(event["requestId"], event["encodedDataLength"]),
    )
    page.goto(address, wait_until="networkidle")
    context.close()
    own = {one: size for one, size in sizes.items() if not _is_media(asked.get(one, "data:"))}
    media = sum(sizes.values()) - sum(own.values())
    return {
        "requests": sum(1 for size in own.values() if size > 0),
        "kB": sum(own.values()) / 1000,
        "media kB": media / 1000,
    }


def _is_media(address):
    return any(part in address for part in MEDIA)
