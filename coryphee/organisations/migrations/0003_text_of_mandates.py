from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("organisations", "0002_directory_search")]
    operations = [
        migrations.AddField("billingmandate", "text", models.TextField(db_default="", default="")),
    ]
