"""Who may change what the node shows?"""

from typing import Any


def may_change_blueprint(person: Any) -> bool:
    """The node's operators and the editors whom they trust with its structure."""
    return bool(person.is_active and person.has_perm("blueprint.add_edition"))
