"""Pages as a browser understands them: elements, words, addresses."""

import json

from lxml import etree, html

LANGUAGES = {"zh-hans": "", "en": "/en"}


def read(response):
    """The page as a tree."""
    return html.fromstring(response.content)


def words(tree):
    """What stands on the page, white space folded."""
    return " ".join(tree.text_content().split())


def links(tree):
    """Where the links of the page lead."""
    return [link.get("href") for link in tree.iter("a")]


def facts(tree):
    """Labels and values of the tables of facts."""
    return {
        row.find("dt").text_content(): row.find("dd").text_content()
        for row in tree.xpath("//dl[@class='facts']/div")
    }


def titles(tree):
    """The titles of the cards, in their order."""
    return [heading.text_content() for heading in tree.xpath("//article[@class='card']/h3")]


def crumbs(tree):
    """The words of the breadcrumbs."""
    return [step.text_content() for step in tree.xpath("//nav[@class='crumbs']//li")]


def said_to_machines(tree):
    """The JSON-LD of the page."""
    [script] = tree.xpath("//script[@type='application/ld+json']")
    return json.loads(script.text)


def meta(tree, name):
    """The content of one meta element."""
    found = tree.xpath(f"//meta[@property='{name}' or @name='{name}']/@content")
    return found[0] if found else None


def read_xml(response):
    """A feed or sitemap as a tree; raises where it is not well-formed."""
    return etree.fromstring(response.content, etree.XMLParser(resolve_entities=False))
