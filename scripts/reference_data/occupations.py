"""The classification of occupations KldB 2010 and the names that lead to it."""
import re
from collections import Counter, defaultdict

from .files import by_key_bytes, clean, read_own, rows_of, write
from .gender import gender_forms
from .spelling import slug

# How much a listed name weighs: our own table, then what the BA places people by, then the rest.
WEIGHTS = {"S": 9, "E": 6, "M": 5, "N": 5, "T": 3, "R": 2}


def build_occupations(data):
    folder = data / "classification"
    titles = {row[0]: clean(row[2]) for row in rows_of(folder / "kldb2010.csv") if row[0].isdigit()}
    isco = defaultdict(list)
    for kldb, code in list(rows_of(folder / "kldb2010_5d_to_isco08.csv"))[1:]:
        isco[kldb].append(code)
    esco = esco_by_kldb(folder / "ba_occupation_esco.csv")
    write("occupations.tsv", sorted(
        ([code, title, " ".join(isco[code]), esco.get(code, "")] for code, title in titles.items()),
        key=by_key_bytes))

    names, forms = job_names(folder, titles)
    claimed = everyday(titles, names, forms)
    ordered = sorted(names, key=lambda n: (n[0], -WEIGHTS[names[n]], n[1].encode()))
    ordinal, count = {}, Counter()
    for name in ordered:
        ordinal[name] = count[name[0]]
        count[name[0]] += 1
    keys = title_keys(names, forms, claimed)
    canonical = canonical_keys(names, forms, keys)
    write("job-names.tsv", [[code, neutral, canonical[code, neutral]] for code, neutral in ordered])
    lines = [
        [key, code, str(ordinal[code, neutral]), form + str(weight)]
        for key, found in keys.items() for code, neutral, form, weight in found]
    lines += group_keys(titles, keys)
    order = {form: at for at, form in enumerate("mnfbg")}
    lines.sort(key=lambda r: (r[0].encode(), -int(r[3][1:]), order[r[3][0]], r[1], int(r[2])))
    write("title-keys.tsv", lines)


def esco_by_kldb(path):
    """The ESCO occupation of each five-digit code: the closest relation of its most typical job."""
    closeness = {"skos:exactMatch": 0, "skos:closeMatch": 1, "skos:narrowMatch": 2, "skos:broadMatch": 3}
    best = {}
    for row in rows_of(path):
        if len(row) > 4 and row[2].startswith("B ") and row[4] in closeness and "/esco/occupation/" in row[0]:
            code, job = row[2][2:7], row[2][8:]
            candidate = (closeness[row[4]], job, row[0])
            if code not in best or candidate < best[code]:
                best[code] = candidate
    return {code: found[2].removeprefix("http://data.europa.eu/esco/") for code, found in best.items()}


def job_names(folder, titles):
    """All listed names as `(code, neutral) -> standing` and `(code, neutral) -> {(form, spelling)}`."""
    newest = {}
    for row in list(rows_of(folder / "kldb_job_names.csv", ";"))[1:]:
        newest.setdefault(clean(row[0]), row[1])
    names, forms = {}, defaultdict(set)
    for row in rows_of(folder / "ba_gesamtberufsliste_Gesamtberufsliste_der_BA.csv.gz"):
        if not row[1].startswith("B "):
            continue
        neutral = clean(row[3])
        code = newest.get(neutral, row[1][2:7])
        name = (code, neutral)
        assert code in titles, row
        if WEIGHTS[row[2]] > WEIGHTS.get(names.get(name), 0):
            names[name] = row[2]
        spelled = [clean(row[4]), clean(row[5])]
        for form, text in zip("nmf", [neutral] + spelled):
            if text:
                forms[name].add((form, text))
        # The long forms add words (`Staatlich anerkannter Erzieher`); the short name alone is what people say.
        if row[2] in "EM" or not re.search(r" - |\(", neutral):
            forms[name] |= set(zip("mf", gender_forms(neutral)))
    for neutral, code in newest.items():
        name = (code, neutral)
        if name not in names:
            assert code in titles, name
            names[name] = "N"
            male, female = gender_forms(neutral)
            forms[name] |= {("n", neutral), ("m", male), ("f", female)}
    return names, forms


def everyday(titles, names, forms):
    """Puts our own names first: a key they define leads to their codes alone. Gives those keys."""
    claimed = {}
    for neutral, codes, further in read_own("everyday-titles.tsv"):
        male, female = gender_forms(neutral)
        spelled = [("m", male), ("n", neutral), ("f", female)] + [("n", f) for f in further.split("|") if f]
        for at, code in enumerate(codes.split(" ")):
            assert len(code) == 5 and code in titles, (neutral, code)
            name = (code, neutral)
            names[name] = "S"
            forms[name] = set(spelled) if name not in forms else forms[name] | set(spelled)
            for form, text in spelled:
                claimed.setdefault(slug(text), []).append((name, at))
    for key, owners in claimed.items():
        neutrals = {name[1] for name, _ in owners}
        assert len(neutrals) == 1, f"everyday-titles.tsv: {key} stands for {neutrals}"
    return claimed


def title_keys(names, forms, claimed):
    """Key -> its names, each `(code, neutral, form, weight)`, one per code, the best first."""
    order = {form: at for at, form in enumerate("mnfb")}
    keys = defaultdict(dict)

    def put(key, name, form, weight):
        code, neutral = name
        entry = (-weight, order[form], neutral.encode(), neutral, form)
        if key and (code not in keys[key] or entry < keys[key][code]):
            keys[key][code] = entry

    for name, spelled in forms.items():
        for form, text in spelled:
            put(slug(text), name, form, WEIGHTS[names[name]])
    for key, owners in claimed.items():
        keys[key] = {}
        for name, at in owners:
            form = min((f for f, text in forms[name] if slug(text) == key), key=order.get)
            put(key, name, form, WEIGHTS["S"] if at == 0 else 4)
    bases = defaultdict(set)
    for name, spelled in forms.items():
        for form, text in spelled:
            base = slug(re.split(r" [-–(]|,", text)[0])
            if form != "n" and base not in keys and len(base) > 3:
                bases[base].add(name)
    for base, found in bases.items():
        if len({code for code, _ in found}) <= 3:
            for name in found:
                put(base, name, "b", 1)
    return {
        key: [(code, e[3], e[4], -e[0]) for code, e in sorted(found.items(), key=lambda i: (i[1][:3], i[0]))]
        for key, found in keys.items()}


def canonical_keys(names, forms, keys):
    """The one address of each name: its male spelling's key, followed to the name that key stands for."""
    def male_key(name):
        males = sorted(slug(text) for form, text in forms[name] if form == "m")
        own = slug(gender_forms(name[1])[0])
        return own if own in males or not males else males[0]

    canonical = {}
    for name in names:
        seen, key = [], male_key(name)
        if key not in keys:
            key = slug(name[1])
        while key not in seen:
            seen.append(key)
            following = male_key(keys[key][0][:2])
            key = following if following in keys else key
        canonical[name] = min(seen[seen.index(key):])
    # A ring of names pointing at each other is cut at one key; that key's best name must agree.
    for key in set(canonical.values()):
        canonical[keys[key][0][:2]] = key
    for name, key in canonical.items():
        canonical[name] = canonical[keys[key][0][:2]]
    return canonical


def group_keys(titles, keys):
    taken, lines = set(keys), []
    for code in sorted(titles, key=lambda c: (len(c), c)):
        key = slug(titles[code])
        if key in taken:
            key = f"{key}-{code}"
        assert key not in taken
        taken.add(key)
        lines.append([key, code, "0", "g0"])
    return lines
