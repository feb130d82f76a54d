"""Signing in and out."""

from django.conf import settings
from django.contrib.auth import views
from django.http import HttpRequest, HttpResponse

COOKIE = "signed_in"  # no secret: tells the browser that there is a personal part to fetch


class SignIn(views.LoginView):
    """By user name and password; on to where one came from."""

    template_name = "people/sign_in.jinja"
    redirect_authenticated_user = True

    def form_valid(self, form: object) -> HttpResponse:
        response = super().form_valid(form)  # type: ignore[arg-type]
        response.set_cookie(
            COOKIE,
            "1",
            samesite="Lax",
            secure=settings.SESSION_COOKIE_SECURE,
            max_age=settings.SESSION_COOKIE_AGE,
        )
        return response


class SignOut(views.LogoutView):
    """Ends the session on this device."""

    def post(self, request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        response = super().post(request, *args, **kwargs)
        response.delete_cookie(COOKIE)
        return response
