"""The words of searched texts, with the index that finds the nearest of a word typed wrong (F-180)."""

from typing import ClassVar

from django.db import migrations, models

from coryphee.core.search import search_index_operation


class Migration(migrations.Migration):
    dependencies: ClassVar = [("core", "0002_lanes")]

    operations: ClassVar = [
        migrations.CreateModel(
            name="Word",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("index", models.CharField(max_length=100)),
                ("word", models.CharField(max_length=60)),
                ("rows", models.PositiveIntegerField(default=1)),
            ],
            options={"verbose_name": "mot cherché"},
        ),
        migrations.AddConstraint(
            model_name="word", constraint=models.UniqueConstraint(fields=("index", "word"), name="word_unique")
        ),
        search_index_operation("core_word", "word"),
    ]
