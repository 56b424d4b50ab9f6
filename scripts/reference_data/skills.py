"""The table of skills: our own names first, then the competences of the BA; with their ESCO addresses."""
import re
from collections import Counter, defaultdict

from .files import by_key_bytes, clean, read_own, rows_of, write
from .spelling import folded

# Groups of the BA's competences that ads do not ask for as skills: languages and kinds of workplaces.
LEFT_OUT = {"59885", "59890"}
LICENCES = {"59950"}
CERTIFICATES = {"59922", "59951", "59953", "59956", "59959"}
# Spellings of more words than this, and those that only add one of these words, are not how ads speak.
LONGEST = 4
FILLERS = {
    "anwendung", "anwendungsprogramm", "anwendungssoftware", "framework", "programm", "programmiergeruest", "software",
    "standardsoftware", "plattform", "schnittstellenanwendung", "entwicklungsumgebung", "betriebssystem"}
MARKS = "=?"
# What says of itself that it is a proof; other words of certificates and licences (`Eignung`) need company.
PROOF = re.compile(r"schein|zertifi|certifi|pruefung|nachweis|erlaubnis|patent|karte")


def words(text):
    """The words of a name as the tokenizer of ads cuts them, by one space: `c++`, `ms office`."""
    return " ".join(re.findall(r"[^\W_](?:[^\W_]|[+#])*", folded(text)))


def build_skills(data):
    folder = data / "classification"
    rows, taken = everyday()
    for name, kind, spellings in competences(folder, taken):
        if name in rows:
            rows[name][1].extend(spellings)
        else:
            rows[name] = (kind, spellings)
    addresses = esco(folder)
    write("skills.tsv", sorted(
        ([name, kind, addresses.get(words(name), ""), "|".join(spellings)]
         for name, (kind, spellings) in rows.items()),
        key=by_key_bytes))


def everyday():
    """Our own rows, each spelling folded unless its capitals matter, and every spelling that they take."""
    rows, taken = {}, set()
    for name, kind, spellings in read_own("everyday-skills.tsv"):
        own = []
        for spelling in spellings.split("|"):
            bare = spelling.lstrip(MARKS)
            marks = spelling[:len(spelling) - len(bare)]
            key = words(bare)
            assert key and ("=" in marks or key not in taken), f"everyday-skills.tsv: {spelling} stands there twice"
            own.append(marks + (bare if "=" in marks else key))
            taken.add(key)
        assert name not in rows, f"everyday-skills.tsv: {name} stands there twice"
        rows[name] = (kind, own)
    return rows, taken


def competences(folder, taken):
    """The BA's competences as `(name, kind, spellings)`; a search word of several competences names itself."""
    listed = [row for row in list(rows_of(folder / "ba_competences.csv.gz"))[1:] if row[1] not in LEFT_OUT]
    owners, spelled = defaultdict(list), {}
    for number, row in enumerate(listed):
        for spelling in [row[2]] + row[4].split("|"):
            spelling = clean(spelling)
            key = words(spelling)
            if usable(spelling, key) and key not in taken and number not in owners[key]:
                owners[key].append(number)
                spelled.setdefault(key, spelling)
    names = {words(clean(row[2])): number for number, row in enumerate(listed)}
    own = defaultdict(list)
    for key, found in owners.items():
        if key in names or len(found) == 1:
            number = names.get(key, found[0])
            own[number].append(marked(spelled[key], key, kind(listed[number])))
        else:
            common = Counter(kind(listed[number]) for number in found).most_common(1)[0][0]
            yield spelled[key], common, [marked(spelled[key], key, common)]
    for number, keys in own.items():
        yield clean(listed[number][2]), kind(listed[number]), sorted(keys)


def usable(spelling, key):
    parts = key.split(" ")
    return (
        2 < len(key) and len(parts) <= LONGEST and not FILLERS & set(parts)
        and not re.search(r"[(),;]|\d{3}| -|- ", spelling) and re.search(r"[a-z]{2}", key) is not None)


def marked(spelling, key, kind):
    """The spelling with its marks: short words by their capitals alone (`AuS` is not `aus`)."""
    if " " not in key and len(key) < 5:
        return "=" + spelling
    return "?" + key if kind != "competence" and not PROOF.search(key) else key


def kind(row):
    if row[1] in LICENCES:
        return "licence"
    return "certificate" if row[1] in CERTIFICATES else "competence"


def esco(folder):
    """The ESCO skill of a name: of the BA's mapping, else the one whose label is the name."""
    closeness = {"skos:exactMatch": 0, "skos:closeMatch": 1}
    best = {}
    for row in rows_of(folder / "ba_competence_esco.csv"):
        if len(row) > 4 and row[4] in closeness and "/esco/skill/" in row[0]:
            candidate = (closeness[row[4]], row[0])
            key = words(clean(row[3]))
            best[key] = min(best.get(key, candidate), candidate)
    for address, label in list(rows_of(folder / "esco_skill_labels_de.csv"))[1:]:
        for text in (label, re.sub(r" \(.*\)$", "", label)):
            best.setdefault(words(clean(text)), (2, address))
    return {key: found[1].rsplit("/", 1)[1] for key, found in best.items()}
