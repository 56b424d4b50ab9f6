"""Official pay of occupations: median and quartiles of the employed, one row a code, region and year."""
import json

from .files import by_key_bytes, rows_of, write

# The lower of the two ceilings of contributions to pension insurance names the year: that of 2023 in the east.
YEAR_OF_CEILING = {7100: "2023"}
# -2 stands for pay above the ceiling, every other negative number for no value.
ABOVE = -2
SOURCE = "Entgeltatlas"


def amount(value):
    return ">" if value == ABOVE else str(value) if value > 0 else ""


def stands_for_all(value):
    return all(value[part]["bezeichnung"] == "Gesamt" for part in ("gender", "ageCategory", "branche"))


def build_pay_medians(data):
    rows = []
    occupations = json.loads((data / "truth" / "entgeltatlas_2025.json").read_text(encoding="utf-8"))
    for code, entry in occupations.items():
        value = entry.get("0")
        if value is None or not stands_for_all(value) or not amount(value["entgelt"]):
            continue
        ceiling, employees = value["region"]["beitragsBemessungsGrenze"], value["besetzung"]
        rows.append([
            code, YEAR_OF_CEILING[ceiling], value["region"]["schluessel"], amount(value["entgelt"]),
            amount(value["entgeltQ25"]), amount(value["entgeltQ75"]), str(employees) if employees > 0 else "",
            str(ceiling), SOURCE,
        ])
    lines = rows_of(data / "truth" / "salary_truth.csv")
    header = next(lines)
    for line in lines:
        row = dict(zip(header, line))
        if row["kldb"] and row["region"] == "Deutschland" and row["measure"] == "median":
            rows.append([row["kldb"], row["year"], "D", row["median_gross_month_eur"], "", "", "", "", SOURCE])
    # Per code the newest year first.
    rows.sort(key=lambda row: row[1], reverse=True)
    write("pay-medians.tsv", sorted(rows, key=by_key_bytes))
