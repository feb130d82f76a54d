"""A form with one field of each sort, for the gallery."""

from django import forms
from django.utils.translation import gettext_lazy as _


class SampleForm(forms.Form):
    """One field of each sort."""

    title = forms.CharField(
        label=_("Title of the activity"),
        max_length=60,
        help_text=_("Say what people will do, in at most 60 characters."),
    )
    stage = forms.ChoiceField(
        label=_("Stage"),
        choices=[("primary", _("Primary school")), ("junior", _("Junior school"))],
    )
    starts_on = forms.DateField(
        label=_("First day"), widget=forms.DateInput(attrs={"type": "date"})
    )
    labour = forms.ChoiceField(
        label=_("Type of labour"),
        widget=forms.RadioSelect,
        choices=[
            ("daily-life", _("Daily-life labour")),
            ("production", _("Production labour")),
            ("service", _("Service labour")),
        ],
    )
    safety = forms.CharField(
        label=_("Safety"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Tools, clothing, who is at hand."),
    )
    free = forms.BooleanField(label=_("Free of charge for every pupil"), required=False)
