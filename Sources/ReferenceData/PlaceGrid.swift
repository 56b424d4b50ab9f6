internal import Foundation

/// Points in cells of a tenth of a degree of latitude and longitude, for search around a point.
struct PlaceGrid: Sendable {
    private static let perDegree = 10.0
    private let south: Int
    private let west: Int
    private let rows: Int
    private let columns: Int
    /// Where each cell's numbers begin in `numbers`.
    private let starts: [Int32]
    private let numbers: [Int32]
    private let points: [Coordinate]

    init(_ points: [Coordinate]) {
        self.points = points
        let cells = points.map { (Self.cell($0.latitude), Self.cell($0.longitude)) }
        let south = cells.map(\.0).min() ?? 0
        let west = cells.map(\.1).min() ?? 0
        let rows = (cells.map(\.0).max() ?? 0) - south + 1
        let columns = (cells.map(\.1).max() ?? 0) - west + 1
        var starts = [Int32](repeating: 0, count: rows * columns + 1)
        let places = cells.map { ($0.0 - south) * columns + $0.1 - west }
        for place in places { starts[place + 1] += 1 }
        for place in 0..<rows * columns { starts[place + 1] += starts[place] }
        var next = starts
        var numbers = [Int32](repeating: 0, count: points.count)
        for (number, place) in places.enumerated() {
            numbers[Int(next[place])] = Int32(number)
            next[place] += 1
        }
        (self.south, self.west, self.rows, self.columns) = (south, west, rows, columns)
        (self.starts, self.numbers) = (starts, numbers)
    }

    private static func cell(_ degrees: Double) -> Int { Int((degrees * perDegree).rounded(.down)) }

    /// The numbers of the points within a distance in kilometres, by number.
    func within(_ kilometres: Double, of centre: Coordinate) -> [(index: Int, distance: Double)] {
        guard kilometres >= 0, kilometres.isFinite, abs(centre.latitude) <= 90, abs(centre.longitude) <= 360 else {
            return []
        }
        let angle = kilometres / Coordinate.earthRadius
        let height = angle * 180 / .pi + 1e-9
        let cosine = cos(centre.latitude * .pi / 180)
        let round = angle >= .pi / 2 || sin(angle) >= cosine
        let width = round ? 360 : asin(sin(angle) / cosine) * 180 / .pi + 1e-9
        let from = max(Self.cell(max(-90, centre.latitude - height)) - south, 0)
        let to = min(Self.cell(min(90, centre.latitude + height)) - south, rows - 1)
        let left = max(Self.cell(centre.longitude - width) - west, 0)
        let right = min(Self.cell(centre.longitude + width) - west, columns - 1)
        guard from <= to, left <= right else { return [] }
        var found: [(index: Int, distance: Double)] = []
        for row in from...to {
            let cells = row * columns
            for number in numbers[Int(starts[cells + left])..<Int(starts[cells + right + 1])] {
                let distance = centre.distance(to: points[Int(number)])
                if distance <= kilometres { found.append((Int(number), distance)) }
            }
        }
        found.sort { $0.index < $1.index }
        return found
    }
}
