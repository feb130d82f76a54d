"""Where do things stand? The addresses of pages, in the language of the page that asks."""

from shuyuan.toolbox.addresses import address


def platform_address(platform):
    return address("portal:platform", [platform])


def board_address(platform, board):
    return address("portal:board", [platform, board])


def column_address(platform, column):
    """`column` is one of the blueprint's; its board stands in the address too."""
    return address("portal:column", [platform, column.board, column.key])


def topic_address(platform, topic):
    return address("portal:topic", [platform, topic])


def resource_address(pk):
    return address("portal:resource", [pk])


def organisation_address(key):
    return address("portal:organisation", [key])


def region_address(code):
    return address("portal:region", [code])


def discipline_address(vocabulary, code):
    return address("portal:discipline", [vocabulary, code])


def chapter_address(pk):
    return address("portal:chapter", [pk])
