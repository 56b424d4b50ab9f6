"""Collective pay tables: one row an amount, of agreements that ads name."""
from .files import by_key_bytes, rows_of, write

# Hours of a full-time week by agreement. That of the TV-L differs by state, so it has none.
WEEKLY_HOURS = {"TVöD-VKA": "39", "TVöD-Bund": "39", "ERA M+E NRW": "35", "GVP/DGB Zeitarbeit": "35"}
# The state (its official key) that an agreement is for, where it is for one.
STATES = {"ERA M+E NRW": "05"}

# Where an amount comes from, in a few words: the first words that the list of facts begins its own note with.
SOURCES = [
    ("dienstrechner.de", "dienstrechner.de"),
    ("oeffentlicher-dienst-news.de", "table before, raise of 6 April 2025 (oeffentlicher-dienst-news.de)"),
    ("oeffentlicher-dienst.info", "oeffentlicher-dienst.info"),
    ("scribd", "IG Metall NRW, ERA tables 2018-2020"),
    ("duesseldorf-neuss.igmetall.de", "table before, raise of 2024 (duesseldorf-neuss.igmetall.de)"),
    ("nowak-anwalt.de", "nowak-anwalt.de"),
    ("public repo table", "table of 2024, raise of 6 April 2025"),
    ("public repo staffing", "TV-L, annex B; raises by btb-online.org"),
    ("public repo TARIF", "table of 2018, raises of the IG Metall agreements"),
    ("as above; btb-online.org", "table before, raise by btb-online.org"),
    ("as above", "table before, raise of 6 April 2025"),
]


def source_of(note):
    for start, name in SOURCES:
        if note.startswith(start):
            return name
    raise ValueError(f"tariffs.csv: unknown source: {note}")


def build_tariffs(data):
    lines = rows_of(data / "truth" / "tariffs.csv")
    header = next(lines)
    rows = []
    for line in lines:
        row = dict(zip(header, line))
        agreement, hourly = row["agreement"], row["step"] == "hourly"
        rows.append([
            agreement, STATES.get(agreement, ""), row["group"], "-" if hourly else row["step"], row["monthly_eur"],
            "hour" if hourly else "month", WEEKLY_HOURS.get(agreement, ""), row["valid_from"], row["valid_to"],
            row["status"], source_of(row["source"]),
        ])
    write("tariffs.tsv", sorted(rows, key=by_key_bytes))
