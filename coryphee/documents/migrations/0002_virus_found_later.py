from django.db import migrations, models


class Migration(migrations.Migration):
    """A virus may be found in what was kept without a scan."""

    dependencies = [("documents", "0001_initial")]

    operations = [
        migrations.AlterField(
            model_name="document",
            name="scan",
            field=models.CharField(
                choices=[
                    ("NON_ANALYSE", "Non analysé"),
                    ("SAIN", "Analysé, sain"),
                    ("INFECTE", "Virus trouvé après le dépôt"),
                ],
                default="NON_ANALYSE",
                max_length=20,
                verbose_name="analyse antivirus",
            ),
        ),
    ]
