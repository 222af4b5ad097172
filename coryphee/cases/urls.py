from django.urls import path

from coryphee.cases.views import verifying

app_name = "cases"
urlpatterns = [
    path("certificat/", verifying.verify, name="verify_certificate"),
]
