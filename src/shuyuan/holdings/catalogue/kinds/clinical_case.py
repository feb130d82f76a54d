"""Clinical case: a case from the ward in its usual order, without anything that names the patient."""

from typing import Literal

from django.utils.translation import gettext_lazy as _

from shuyuan.toolbox.multilingual import Text

from .kind import Details, Kind


class ClinicalCaseDetails(Details, kw_only=True):
    """A case from the ward in its usual order, without anything that names the patient."""

    specialty: Text
    sex: Literal["female", "male"]
    age_band: str
    complaint: Text
    history: Text = {}
    examination: Text = {}
    tests: Text = {}
    diagnosis: Text
    treatment: Text = {}
    outcome: Text = {}
    discussion: Text = {}


CLINICAL_CASE = Kind(
    "clinical-case", _("Clinical case"), ClinicalCaseDetails, "MedicalScholarlyArticle"
)
