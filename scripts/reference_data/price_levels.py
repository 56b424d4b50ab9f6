"""Price levels and asked rents by district: what is published, and an estimate where nothing is."""
from .files import by_key_bytes, rows_of, write

INDEX, LOW, HIGH = "iw_index_2022", "iw_index_2022_class_low", "iw_index_2022_class_high"
# Rents of 2021, weighted by inhabitants, are nearest to the year of the index; those of 2025 are shown.
RENT_OF_INDEX, RENT = "rent_eur_m2_2021_popweighted", "rent_eur_m2_2025_mean_of_plz"


def is_exact(row):
    """Whether the index is known to the tenth; a source may give it rounded to a whole number."""
    return bool(row[INDEX]) and "(rounded)" not in row["iw_source"]


def bounds_of(row):
    """The bounds that a published map or a rounded number leaves; empty where there are none."""
    if row[INDEX] and not is_exact(row):
        return float(row[INDEX]) - 0.5, float(row[INDEX]) + 0.5
    return (float(row[LOW]), float(row[HIGH])) if row[LOW] else ()


def fitted_line(points):
    """Intercept and slope by least squares."""
    mean_x = sum(x for x, _ in points) / len(points)
    mean_y = sum(y for _, y in points) / len(points)
    slope = sum((x - mean_x) * (y - mean_y) for x, y in points) / sum((x - mean_x) ** 2 for x, _ in points)
    return mean_y - slope * mean_x, slope


def error_of(points):
    """Root mean square of the errors where each point is left out of the fit in turn."""
    errors = []
    for number, (x, y) in enumerate(points):
        intercept, slope = fitted_line(points[:number] + points[number + 1:])
        errors.append(intercept + slope * x - y)
    return (sum(error * error for error in errors) / len(errors)) ** 0.5


def build_price_levels(data):
    lines = rows_of(data / "truth" / "cost_of_living.csv")
    header = next(lines)
    table = [dict(zip(header, line)) for line in lines]
    points = [(float(row[RENT_OF_INDEX]), float(row[INDEX])) for row in table if is_exact(row)]
    intercept, slope = fitted_line(points)
    rows = []
    for row in table:
        bounds, exact = bounds_of(row), is_exact(row)
        estimate = intercept + slope * float(row[RENT_OF_INDEX])
        if bounds:
            estimate = min(max(estimate, bounds[0]), bounds[1])
        low, high = (f"{bound:.1f}" for bound in bounds) if bounds and not exact else ("", "")
        rows.append([
            row["AGS"], f"{float(row[INDEX]):.1f}" if exact else "", low, high, "" if exact else f"{estimate:.1f}",
            f"{float(row[RENT]):.2f}",
        ])
    write("price-levels.tsv", sorted(rows, key=by_key_bytes))
    print(f"price-levels.tsv: estimate {intercept:.2f} + {slope:.3f} * rent from {len(points)} districts, "
          f"error where left out {error_of(points):.1f} points")
