"""Where do things stand? The addresses of pages, in the language of the page that asks."""

from django.urls import reverse


def platform_address(platform):
    return reverse("portal:platform", args=[platform])


def board_address(platform, board):
    return reverse("portal:board", args=[platform, board])


def column_address(platform, column):
    """`column` is one of the blueprint's; its board stands in the address too."""
    return reverse("portal:column", args=[platform, column.board, column.key])


def topic_address(platform, topic):
    return reverse("portal:topic", args=[platform, topic])


def resource_address(pk):
    return reverse("portal:resource", args=[pk])


def organisation_address(key):
    return reverse("portal:organisation", args=[key])


def region_address(code):
    return reverse("portal:region", args=[code])


def discipline_address(vocabulary, code):
    return reverse("portal:discipline", args=[vocabulary, code])


def textbook_address(pk):
    return reverse("portal:textbook", args=[pk])


def chapter_address(pk):
    return reverse("portal:chapter", args=[pk])
