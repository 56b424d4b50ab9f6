"""The columns that stand beside a reading, and the month of an ad."""
import re
from typing import Any

import msgspec
from msgspec import Raw, Struct
from pyspark.sql import types as t

UNDATED = "undated"
DATE = re.compile(r"\s*(?:((?:19|20)\d\d)-(0[1-9]|1[0-2])(?!\d)|\d{1,2}\.(0?[1-9]|1[0-2])\.((?:19|20)\d\d))")
"""The beginning of a date as ads have it: 2026-11-22, with a time or without, or 22.11.2026."""


class Ad(Struct):
    date: Any = None


class Occupation(Struct, frozen=True):
    kldb: str | None = None
    title: str | None = None
    isco: str | None = None
    confidence: float | None = None


class Place(Struct, frozen=True):
    name: str | None = None
    ags: str | None = None


class Monthly(Struct, frozen=True):
    min: float | None = None
    max: float | None = None


class Pay(Struct, frozen=True):
    monthly: Monthly | None = None


class Experience(Struct, frozen=True):
    years_min: int | None = None
    level: str | None = None


class Reading(Struct):
    """What of a reading becomes a column; the rest of it is passed over unread."""

    id: str
    n: Raw = Raw(b"null")
    language: str | None = None
    occupation: Occupation = Occupation()
    places: list[Place] = []
    pay: list[Pay] = []
    experience: Experience = Experience()
    hours: list[str] = []
    contract: str | None = None
    remote: str | None = None
    employer: str | None = None
    education: str | None = None


TEXT, NUMBER = t.StringType(), t.DoubleType()
COLUMNS: list[tuple[str, t.DataType]] = [
    ("n", TEXT),
    ("id", TEXT),
    ("language", TEXT),
    ("occupation", TEXT),
    ("occupation_title", TEXT),
    ("occupation_confidence", NUMBER),
    ("isco", TEXT),
    ("place", TEXT),
    ("ags", TEXT),
    ("pay_monthly_min", NUMBER),
    ("pay_monthly_max", NUMBER),
    ("years_min", t.IntegerType()),
    ("level", TEXT),
    ("hours", t.ArrayType(TEXT)),
    ("contract", TEXT),
    ("remote", TEXT),
    ("employer", TEXT),
    ("education", TEXT),
]
NONE = (None,) * len(COLUMNS)

_readings = msgspec.json.Decoder(Reading)
_ads = msgspec.json.Decoder(Ad)
_values = msgspec.json.Decoder()


def columns(line: bytes) -> tuple[Any, ...]:
    """The columns of a reading, as ``COLUMNS`` names them. Pay is EUR a month, full time.

    Empty where a reading is not as expected: it is written whole beside them, and no job ends for that.
    """
    try:
        it = _readings.decode(line)
    except ValueError:
        return NONE
    place = it.places[0] if it.places else Place()
    monthly = [pay.monthly for pay in it.pay if pay.monthly]
    low = [pay.min if pay.min is not None else pay.max for pay in monthly]
    high = [pay.max if pay.max is not None else pay.min for pay in monthly]
    return (
        _text(it.n),
        it.id,
        it.language,
        it.occupation.kldb,
        it.occupation.title,
        it.occupation.confidence,
        it.occupation.isco,
        place.name,
        place.ags,
        min((pay for pay in low if pay is not None), default=None),
        max((pay for pay in high if pay is not None), default=None),
        it.experience.years_min,
        it.experience.level,
        it.hours,
        it.contract,
        it.remote,
        it.employer,
        it.education,
    )


def month(ad: bytes) -> str:
    """The month of the ad's `date`, as 2026-11."""
    if b'"date"' not in ad:
        return UNDATED
    try:
        date = _ads.decode(ad).date
    except ValueError:
        return UNDATED
    found = DATE.match(date) if isinstance(date, str) else None
    if not found:
        return UNDATED
    year, number, german_number, german_year = found.groups()
    return f"{year or german_year}-{int(number or german_number):02}"


def _text(value: Raw) -> str | None:
    """A number or a text as text, other values as JSON."""
    found = _values.decode(value)
    return found if isinstance(found, str) or found is None else bytes(value).decode()
