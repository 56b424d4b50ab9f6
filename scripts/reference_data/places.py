"""The tables of places: municipalities, postcodes, names, districts and regions."""
import json
import re
from collections import Counter, defaultdict

from .files import by_key_bytes, clean, read_own, rows_of, write
from .geometry import Nearest, kilometres
from .municipalities import (
    DISTRICT_NOW, attach, centres, head, municipalities, populated_places, populations, postal_rows, slugs)
from .spelling import slug

GENERIC_PARTS = {
    "mitte", "nord", "sued", "ost", "west", "zentrum", "altstadt", "neustadt", "innenstadt", "stadtmitte", "stadt",
    "bahnhof", "hafen", "dorf", "siedlung", "kolonie", "nordstadt", "suedstadt", "oststadt", "weststadt", "markt",
    "flughafen", "kernstadt", "vorstadt", "am-stadtpark", "gewerbegebiet", "industriegebiet"}
PREFIX_PARTS = {"nieder", "ober", "unter", "gross", "klein", "neu", "alt", "bad", "mittel", "hohen", "west", "ost",
                "nord", "sued", "hinter", "vorder", "burg", "markt", "sankt", "st", "baden", "schloss"}


def build_places(data, wheel):
    folder = data / "places"
    towns = municipalities(folder)
    postal, companies = postal_rows(folder)
    cities = populated_places(wheel)
    located = attach(postal, towns)
    grid = Nearest([(at, ags) for _, at, ags in located["points"]])
    centres(towns, cities)
    populations(folder, towns, located)
    slugs(towns)
    write("municipalities.tsv", [
        [ags, t["name"], t["kind"], str(t["population"]), *degrees(t["at"]), t["slug"]]
        for ags, t in sorted(towns.items())])
    postcodes(towns, postal, companies, grid)
    place_names(towns, postal, cities, grid)
    areas(folder, towns)


def degrees(at):
    return f"{at[0]:.4f}", f"{at[1]:.4f}"


def postcodes(towns, postal, companies, grid):
    """One row per postcode: the place with most inhabitants among those that share it."""
    rows = defaultdict(list)
    for row in postal:
        rows[row["code"]].append(row)
    firms = defaultdict(list)
    for row in companies:
        firms[row["code"]].append(row)
    lines = []
    for code in sorted(set(rows) | set(firms)):
        found = rows.get(code)
        if found:
            best = max(found, key=lambda r: (r["whole"], towns[r["ags"]]["population"], r["name"]))
            ags, at = best["ags"], best["at"]
        else:
            # Post boxes and large receivers: the middle of those that lie in the district most name.
            district = Counter(r["district"] for r in firms[code]).most_common(1)[0][0]
            inside = sorted(r["at"] for r in firms[code] if r["district"] == district)
            at = inside[len(inside) // 2]
            ags = grid.find(at, lambda a: a[:5] == district)[1] or grid.find(at)[1]
        lines.append([code, towns[ags]["name"], ags, *degrees(at)])
    write("postcodes.tsv", lines)


def place_names(towns, postal, cities, grid):
    """Every spelling that leads to a municipality, its parts included; the largest first."""
    entries = {}

    def put(text, ags, kind, at=None, display=""):
        key = slug(text)
        if len(key) < 2 or kind == "p" and (key in GENERIC_PARTS or len(key) < 3):
            return
        rank = "mhasp".index(kind)
        if (key, ags) not in entries or rank < entries[key, ags][0]:
            entries[key, ags] = (rank, kind, at, display)

    for ags, town in towns.items():
        put(town["name"], ags, "m")
        put(head(town["name"]), ags, "h")
        put(town["slug"], ags, "s")
        if town["population"] > 20000:
            # As written where umlauts are not at hand: `Dusseldorf`.
            put(town["name"].translate(str.maketrans("äöüÄÖÜ", "aouAOU")), ags, "a")
            put(head(town["name"]).translate(str.maketrans("äöüÄÖÜ", "aouAOU")), ags, "a")
        put(re.sub(r"^Sankt ", "St. ", town["name"]), ags, "a")
        put(re.sub(r"^St\. ?", "Sankt ", town["name"]), ags, "a")
        pieces = town["name"].split("-")
        if len(pieces) == 2 and not any(slug(p) in PREFIX_PARTS or len(p) < 4 or not p[0].isupper() for p in pieces):
            for piece in pieces:
                put(piece, ags, "p", town["at"], piece)
    for text, ags, postcode in read_own("everyday-places.tsv"):
        assert ags in towns, (text, ags)
        if postcode:
            at = next(r["at"] for r in postal if r["code"] == postcode)
            put(text, ags, "p", at, text)
        else:
            put(text, ags, "a")
    for row in postal:
        if not row["whole"]:
            part = row["name"]
            town = head(towns[row["ags"]]["name"])
            if slug(part).startswith(slug(town) + "-"):
                put(part, row["ags"], "p", row["at"], part)
                part = part[len(town):].strip(" -/(),")
            if len(part) < 40:
                put(part, row["ags"], "p", row["at"], part)
    by_slug = {(slug(head(t["name"])), a) for a, t in towns.items()}
    heads = defaultdict(list)
    for key, ags in by_slug:
        heads[key].append(ags)
    for city in cities:
        distance, ags = grid.find(city["at"], reach=1)
        for other in city["other"]:
            town, _, part = other.partition("-")
            if part and slug(part) == slug(city["name"]):
                near = [a for a in heads.get(slug(town), ()) if kilometres(towns[a]["at"], city["at"]) < 25]
                ags = near[0] if near else ags
        if ags and slug(city["name"]) not in {slug(towns[ags]["name"]), slug(head(towns[ags]["name"]))}:
            put(city["name"], ags, "p", city["at"], city["name"])
    lines = []
    for (key, ags), (rank, kind, at, display) in entries.items():
        spelled = [display, *degrees(at)] if at else ["", "", ""]
        lines.append((key.encode(), kind == "p", -towns[ags]["population"], ags, [key, ags, kind, *spelled]))
    write("place-names.tsv", [line[-1] for line in sorted(lines)])


def areas(folder, towns):
    """States, government regions and districts: code, name, kind."""
    lines = []
    kinds = {"kreisfreie Stadt": "kreisfreie Stadt", "Stadtkreis": "kreisfreie Stadt"}
    districts = {}
    for row in list(rows_of(folder / "gemeinden_destatis_2011.csv"))[1:]:
        code = DISTRICT_NOW.get(row[4][:5], row[4][:5])
        name = re.sub(r",.*", "", row[3]).strip()
        districts.setdefault(code, [name, "Kreis" if code[:2] in ("01", "05") else "Landkreis"])
    known = json.loads((folder / "counties.json").read_text(encoding="utf-8"))
    for feature in known["features"]:
        properties = feature["properties"]
        kind = properties["districtType"]
        districts[feature["id"]] = [properties["name"], kinds.get(kind, kind)]
    for code in sorted({ags[:5] for ags in towns}):
        name, kind = districts[code]
        if code + "000" in towns:
            name, kind = towns[code + "000"]["name"], "kreisfreie Stadt"
        lines.append([code, clean(name), kind])
    for name, code in [
        ("Düsseldorf", "051"), ("Köln", "053"), ("Münster", "055"), ("Detmold", "057"), ("Arnsberg", "059"),
        ("Darmstadt", "064"), ("Gießen", "065"), ("Kassel", "066"),
        ("Stuttgart", "081"), ("Karlsruhe", "082"), ("Freiburg", "083"), ("Tübingen", "084"),
        ("Oberbayern", "091"), ("Niederbayern", "092"), ("Oberpfalz", "093"), ("Oberfranken", "094"),
        ("Mittelfranken", "095"), ("Unterfranken", "096"), ("Schwaben", "097"),
    ]:
        lines.append([code, name, "Regierungsbezirk"])
    write("areas.tsv", sorted(lines, key=by_key_bytes))
