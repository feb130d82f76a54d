"""Is what the editors wrote well formed?"""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from . import shape


class LayerForm(forms.Form):
    """The editors' own layer as a text, and the edition that it was written for."""

    local_text = forms.CharField(
        required=False, label=_("This node's own layer"), max_length=200_000
    )
    expected = forms.IntegerField(widget=forms.HiddenInput)

    def clean_local_text(self) -> str:
        """Browsers send line ends as Windows writes them."""
        return str(self.cleaned_data["local_text"]).replace("\r\n", "\n")


class ColumnForm(forms.Form):
    """A column's words, and on which platforms of its board it stands."""

    title_zh_hans = forms.CharField(label=_("Title in Chinese"), max_length=40)
    title_en = forms.CharField(label=_("Title in English"), max_length=80)
    purpose_zh_hans = forms.CharField(label=_("Purpose in Chinese"), max_length=200, required=False)
    purpose_en = forms.CharField(label=_("Purpose in English"), max_length=400, required=False)
    shown_on = forms.MultipleChoiceField(
        label=_("Shown on"),
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Platforms on which its board is shown."),
    )
    local_text = forms.CharField(required=False, widget=forms.HiddenInput)
    expected = forms.IntegerField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, choices: list[tuple[str, str]], **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["shown_on"].choices = choices  # type: ignore[attr-defined]

    @staticmethod
    def initial_for(column: shape.Column, platforms: list[str]) -> dict[str, Any]:
        """What the form shows before anything was changed."""
        return {
            "title_zh_hans": column.title.get("zh-hans", ""),
            "title_en": column.title.get("en", ""),
            "purpose_zh_hans": column.purpose.get("zh-hans", ""),
            "purpose_en": column.purpose.get("en", ""),
            "shown_on": platforms,
        }

    def changes_to(self, column: shape.Column, platforms: list[str]) -> dict[str, Any]:
        """The fields of the column that differ from what it is now."""
        said = self.cleaned_data
        wanted = {
            "title": {"zh-hans": said["title_zh_hans"], "en": said["title_en"]},
            "purpose": {"zh-hans": said["purpose_zh_hans"], "en": said["purpose_en"]},
        }
        changes = {
            name: text
            for name, text in wanted.items()
            if {code: words for code, words in text.items() if words} != getattr(column, name)
        }
        if said["shown_on"] != platforms:
            changes["shown_on"] = said["shown_on"]
        return changes
