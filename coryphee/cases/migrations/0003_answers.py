from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("cases", "0002_stage_of_an_event")]
    operations = [
        migrations.AddField("statuschange", "answers", models.JSONField(db_default={}, default=dict)),
    ]
