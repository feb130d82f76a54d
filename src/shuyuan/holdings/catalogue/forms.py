"""Is what editors wrote about a resource well formed?"""

from typing import Any, ClassVar

import msgspec
from django import forms
from django.core.exceptions import ValidationError
from django.forms.fields import InvalidJSONInput
from django.utils.translation import gettext_lazy as _

from shuyuan.ground.blueprint.queries import blueprint, terms_of
from shuyuan.toolbox.multilingual import Text, in_language

from .models import Resource
from .values import PlacementValues, ResourceValues

LANGUAGES = (("zh-hans", "zh_hans"), ("en", "en"))
LAST_POSITION = 1_000_000


class DetailsField(forms.JSONField):
    """A table of values, and no deeper than any kind has it. An empty box is no table: it would
    silently take away what the kind holds."""

    default_error_messages: ClassVar[dict[str, Any]] = {
        "table": _("Write a table of values, such as {}.")
    }

    def to_python(self, value: Any) -> Any:
        try:
            table = super().to_python(value)
        except (RecursionError, ValueError) as error:  # nested too deeply, numbers too long
            raise ValidationError(self.error_messages["invalid"], code="invalid") from error
        if not isinstance(table, dict):
            raise ValidationError(self.error_messages["table"], code="table")
        return table

    def bound_data(self, data: Any, initial: Any) -> Any:
        """What was typed is shown again, be it JSON or not."""
        try:
            shown = super().bound_data(data, initial)
            self.prepare_value(shown).encode()
        except (RecursionError, ValueError):  # UnicodeEncodeError is one
            return InvalidJSONInput(data)
        return shown


class ResourceForm(forms.Form):
    """The words of a resource in both languages, its licence, and the fields of its kind."""

    title_zh_hans = forms.CharField(label=_("Title in Chinese"), max_length=120)
    title_en = forms.CharField(label=_("Title in English"), max_length=200, required=False)
    summary_zh_hans = forms.CharField(
        label=_("Summary in Chinese"),
        max_length=400,
        required=False,
        widget=forms.Textarea({"rows": 2}),
    )
    summary_en = forms.CharField(
        label=_("Summary in English"),
        max_length=800,
        required=False,
        widget=forms.Textarea({"rows": 2}),
    )
    body_zh_hans = forms.CharField(
        label=_("Text in Chinese"),
        required=False,
        widget=forms.Textarea({"rows": 12}),
        help_text=_("Markdown: blank lines between paragraphs, ## before headings."),
    )
    body_en = forms.CharField(
        label=_("Text in English"), required=False, widget=forms.Textarea({"rows": 12})
    )
    licence = forms.ChoiceField(label=_("Licence"))
    details = DetailsField(
        label=_("Fields of its kind"),
        required=False,
        widget=forms.Textarea({"rows": 8, "spellcheck": "false"}),
        help_text=_("JSON. The fields of each kind are in the handbook for editors."),
    )
    note = forms.CharField(
        label=_("What did you change?"),
        max_length=200,
        required=False,
        help_text=_("Shown in the list of revisions."),
    )
    revision = forms.IntegerField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        terms = [(term.code, in_language(term.title)) for term in terms_of("licences")]
        self.fields["licence"].choices = terms  # type: ignore[attr-defined]

    @staticmethod
    def initial_for(values: ResourceValues, revision: int) -> dict[str, Any]:
        initial: dict[str, Any] = {"revision": revision, "licence": values.licence}
        for field in ("title", "summary", "body"):
            text: Text = getattr(values, field)
            for code, suffix in LANGUAGES:
                initial[f"{field}_{suffix}"] = text.get(code, "")
        initial["details"] = values.details
        return initial

    def clean(self) -> dict[str, Any]:
        """The changes as the action takes them."""
        said = super().clean() or {}
        changes: dict[str, Any] = {
            "licence": said.get("licence"),
            "details": said.get("details", {}),
            "note": said.get("note", ""),
            "seen": said.get("revision"),
        }
        for field in ("title", "summary", "body"):
            words = {code: said.get(f"{field}_{suffix}", "") for code, suffix in LANGUAGES}
            changes[field] = {code: text for code, text in words.items() if text}
        return changes


class PlacementForm(forms.Form):
    """One place on a column."""

    column = forms.ChoiceField(label=_("Column"), required=False)
    pinned = forms.BooleanField(label=_("Pinned"), required=False)
    position = forms.IntegerField(
        label=_("Order"),
        required=False,
        initial=0,
        min_value=-LAST_POSITION,
        max_value=LAST_POSITION,
        help_text=_("Smaller comes first."),
    )
    opens_on = forms.DateField(
        label=_("From"), required=False, widget=forms.DateInput({"type": "date"})
    )
    closes_on = forms.DateField(
        label=_("Until"), required=False, widget=forms.DateInput({"type": "date"})
    )

    def __init__(self, *args: Any, columns: list[tuple[str, str]], **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["column"].choices = [("", _("none")), *columns]  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        said = super().clean() or {}
        opens_on, closes_on = said.get("opens_on"), said.get("closes_on")
        if opens_on and closes_on and closes_on < opens_on:
            raise ValidationError({"closes_on": _("The last day is before the first.")})
        return said

    def placement(self) -> PlacementValues | None:
        said = self.cleaned_data
        if not said.get("column"):
            return None
        return PlacementValues(
            said["column"],
            pinned=said["pinned"],
            position=said["position"] or 0,
            opens_on=said["opens_on"],
            closes_on=said["closes_on"],
        )


class PlacementFormSet(forms.BaseFormSet):  # type: ignore[type-arg]
    """All places of a resource; a column stands there once."""

    def clean(self) -> None:
        keys = [form.cleaned_data.get("column") for form in self.forms if form.is_valid()]
        keys = [key for key in keys if key]
        if len(keys) != len(set(keys)):
            raise ValidationError(_("A resource stands on a column only once."))

    def placements(self) -> list[PlacementValues]:
        return [place for form in self.forms if (place := form.placement())]


def placement_formset(values: ResourceValues, data: Any = None) -> PlacementFormSet:
    """The places as they are, and one more to fill."""
    made = forms.formset_factory(PlacementForm, formset=PlacementFormSet, extra=1, max_num=12)
    initial = [msgspec.structs.asdict(place) for place in values.placements]
    columns = _columns_that_hold(values.kind)
    return made(data, initial=initial, form_kwargs={"columns": columns}, prefix="places")  # type: ignore[return-value]


def _columns_that_hold(kind: str) -> list[tuple[str, str]]:
    shown = blueprint()
    return [
        (
            column.key,
            f"{in_language(shown.board[column.board].title)} · {in_language(column.title)}",
        )
        for column in shown.columns
        if kind in column.holds
    ]


class PlacementsForm(forms.Form):
    """All places of a resource, and the revision that the editor had before them."""

    revision = forms.IntegerField(widget=forms.HiddenInput)

    def __init__(self, values: ResourceValues, revision: int, data: Any = None) -> None:
        # The words of the resource, on the same page, have the plain ids.
        super().__init__(data, initial={"revision": revision}, auto_id="id_places_%s")
        self.places = placement_formset(values, data)

    def clean(self) -> dict[str, Any]:
        """The places as the action takes them."""
        said = super().clean() or {}
        if not self.places.is_valid():
            wrong = list(self.places.non_form_errors())
            raise ValidationError(wrong or _("One of the places below is not right."))
        return {"placements": self.places.placements(), "seen": said.get("revision")}


class WithdrawalForm(forms.Form):
    """Why a resource is withdrawn, in both languages."""

    zh_hans = forms.CharField(label=_("Reason in Chinese"), max_length=300)
    en = forms.CharField(label=_("Reason in English"), max_length=300, required=False)

    def clean(self) -> dict[str, Any]:
        said = super().clean() or {}
        return {"reason": {"zh-hans": said.get("zh_hans", ""), "en": said.get("en", "")}}


class SearchForm(forms.Form):
    """Which resources an editor looks for."""

    words = forms.CharField(label=_("Words of the title, or a key"), required=False, max_length=80)
    state = forms.ChoiceField(
        label=_("State"), required=False, choices=[("", _("all")), *Resource.State.choices]
    )
