"""How do tables of one app point at those of another? By name, never upwards, and unnoticed."""

from django.apps import apps

STOREYS = ["toolbox", "design", "ground", "holdings", "activities", "front", "config"]


def storey(config):
    return STOREYS.index(config.name.split(".")[1])


def references():
    """Every reference from a table of ours to a table of another app of ours."""
    ours = {
        config.label: config
        for config in apps.get_app_configs()
        if config.name.startswith("shuyuan.")
    }
    for label, config in ours.items():
        for model in config.get_models():
            for field in [*model._meta.local_fields, *model._meta.local_many_to_many]:
                target = field.related_model
                if target is not None and target._meta.app_label in ours.keys() - {label}:
                    yield field, config, ours[target._meta.app_label]


def test_references_to_other_apps_leave_no_trace_there():
    traces = [str(field) for field, _, _ in references() if field.remote_field.related_name != "+"]

    assert len(list(references())) > 5
    assert traces == []


def test_references_never_point_upwards():
    upwards = [str(field) for field, own, other in references() if storey(other) > storey(own)]

    assert upwards == []
