"""Does every app come in through the doors of the others? A kind of contract for import-linter."""

from importlinter import Contract, ContractCheck, fields, output


class Doors(Contract):
    """A module of one app imports from another app only its doors and its plain words."""

    type_name = "doors"
    storeys = fields.ListField(subfield=fields.StringField())
    doors = fields.ListField(subfield=fields.StringField())
    plain = fields.ListField(subfield=fields.StringField())

    def check(self, graph, verbose):
        broken = [
            (importer, imported)
            for importer in sorted(graph.modules)
            if ".tests" not in importer
            for imported in sorted(graph.find_modules_directly_imported_by(importer))
            if not self.is_open(importer, imported)
        ]
        unused = [name for name in self.plain if not _is_used_elsewhere(graph, name)]
        return ContractCheck(
            kept=not broken and not unused, metadata={"broken": broken, "unused": unused}
        )

    def is_open(self, importer, imported):
        """Whether this import stays in one app, or comes through a door of another."""
        app, room = self.app_and_room(imported)
        if not app or app == self.app_and_room(importer)[0]:
            return True
        return room in self.doors or f"{app}.{room}" in self.plain

    def app_and_room(self, module):
        """The app that a module belongs to, and the room in it; neither outside of the storeys."""
        parts = module.split(".")
        if len(parts) < 3 or parts[1] not in self.storeys:
            return "", ""
        return ".".join(parts[:3]), (parts[3] if len(parts) > 3 else "")

    def render_broken_contract(self, check):
        for importer, imported in check.metadata["broken"]:
            output.print_error(f"{importer} imports {imported}, which is no door.")
        for name in check.metadata["unused"]:
            output.print_error(f"{name} is open as plain words, but no other app uses it.")


def _is_used_elsewhere(graph, name):
    app = name.rpartition(".")[0]
    modules = [name, *graph.find_descendants(name)] if name in graph.modules else []
    importers = {by for module in modules for by in graph.find_modules_that_directly_import(module)}
    return any(not by.startswith(f"{app}.") and ".tests" not in by for by in importers)
