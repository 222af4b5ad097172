from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("core", "0004_lane_of_certificates_gone")]
    operations = [
        migrations.AddField(
            model_name="lanehold",
            name="refuses",
            field=models.BooleanField(db_default=False, default=False, verbose_name="refuse tout"),
        ),
    ]
