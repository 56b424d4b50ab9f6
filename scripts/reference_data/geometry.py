"""Points on the map: conversion, distance, the nearest."""
import math
from collections import defaultdict


def wgs84(easting, northing):
    """UTM zone 32 (EPSG:25832) to degrees: Krüger's series on the GRS 80 ellipsoid, better than a millimetre."""
    n = (1 / 298.257222101) / (2 - 1 / 298.257222101)
    radius = 6378137 / (1 + n) * (1 + n**2 / 4 + n**4 / 64)
    xi, eta = northing / (0.9996 * radius), (easting - 500000) / (0.9996 * radius)
    beta = [n / 2 - 2 * n**2 / 3 + 37 * n**3 / 96, n**2 / 48 + n**3 / 15, 17 * n**3 / 480]
    x = xi - sum(b * math.sin(2 * j * xi) * math.cosh(2 * j * eta) for j, b in enumerate(beta, 1))
    y = eta - sum(b * math.cos(2 * j * xi) * math.sinh(2 * j * eta) for j, b in enumerate(beta, 1))
    chi = math.asin(math.sin(x) / math.cosh(y))
    delta = [2 * n - 2 * n**2 / 3 - 2 * n**3, 7 * n**2 / 3 - 8 * n**3 / 5, 56 * n**3 / 15]
    latitude = chi + sum(d * math.sin(2 * j * chi) for j, d in enumerate(delta, 1))
    return math.degrees(latitude), 9 + math.degrees(math.atan2(math.sinh(y), math.cos(x)))


def kilometres(a, b):
    """Distance on the plane at the mean latitude; enough to tell neighbours apart."""
    north = (a[0] - b[0]) * 111.2
    east = (a[1] - b[1]) * 111.2 * math.cos(math.radians((a[0] + b[0]) / 2))
    return math.hypot(north, east)


class Nearest:
    """Points in cells of a tenth of a degree, asked for the nearest."""

    def __init__(self, points):
        self.cells = defaultdict(list)
        for at, value in points:
            self.cells[int(at[0] * 10), int(at[1] * 10)].append((at, value))

    def find(self, at, wanted=lambda value: True, reach=4):
        best = (1e9, None)
        for y in range(int(at[0] * 10) - reach, int(at[0] * 10) + reach + 1):
            for x in range(int(at[1] * 10) - reach, int(at[1] * 10) + reach + 1):
                for point, value in self.cells.get((y, x), ()):
                    if wanted(value):
                        best = min(best, (kilometres(at, point), value), key=lambda b: (b[0], str(b[1])))
        return best
