import Foundation
import ReferenceData

/// A part of the country as a drawing of a fixed width: degrees of longitude are shortened as at its middle, so that
/// a circle stays a circle.
struct MapArea: Sendable {
    /// That of the narrowest screen, so that names are never smaller than they are drawn.
    static let width = 320.0
    private static let edge = 26.0
    private static let heights = 200.0...420.0
    private static let kilometresPerDegree = 111.2

    let height: Double
    let pixelsPerKilometre: Double
    /// Kilometres between two lines of the grid.
    let step: Double
    private let middle: Coordinate
    private let shortening: Double

    /// Holds all points, and the circle around the centre.
    init(_ points: [Coordinate], around centre: Coordinate?, radius: Double) {
        let all = points + (centre.map { [$0] } ?? [])
        let north = radius / Self.kilometresPerDegree
        let high = (all.map(\.latitude) + (centre.map { [$0.latitude + north] } ?? [])).max() ?? 51
        let low = (all.map(\.latitude) + (centre.map { [$0.latitude - north] } ?? [])).min() ?? 51
        shortening = cos((high + low) / 2 * .pi / 180)
        let east = north / shortening
        let right = (all.map(\.longitude) + (centre.map { [$0.longitude + east] } ?? [])).max() ?? 10
        let left = (all.map(\.longitude) + (centre.map { [$0.longitude - east] } ?? [])).min() ?? 10
        middle = Coordinate(latitude: (high + low) / 2, longitude: (left + right) / 2)
        // A single place without a radius is shown with its surroundings.
        let across = Swift.max(20, (right - left) * shortening * Self.kilometresPerDegree)
        let down = Swift.max(12, (high - low) * Self.kilometresPerDegree)
        pixelsPerKilometre = Swift.min(
            (Self.width - 2 * Self.edge) / across, (Self.heights.upperBound - 2 * Self.edge) / down)
        height = Swift.max(Self.heights.lowerBound, down * pixelsPerKilometre + 2 * Self.edge)
        let shown = Self.width / pixelsPerKilometre
        step = [5, 10, 20, 50, 100].first { shown / $0 <= 8 } ?? 200
    }

    func position(_ point: Coordinate) -> (x: Double, y: Double) {
        let scale = Self.kilometresPerDegree * pixelsPerKilometre
        return (
            Self.width / 2 + (point.longitude - middle.longitude) * shortening * scale,
            height / 2 - (point.latitude - middle.latitude) * scale
        )
    }

    /// Whether a point and its name lie within the drawing.
    func holds(_ point: Coordinate) -> Bool {
        let at = position(point)
        return at.x > 4 && at.x < Self.width - 4 && at.y > 16 && at.y < height - 16
    }

    /// Where the lines of the grid cross one side, from its middle outwards.
    func lines(upTo length: Double) -> [Double] {
        let distance = step * pixelsPerKilometre
        return Array(
            stride(from: (length / 2).truncatingRemainder(dividingBy: distance), through: length, by: distance))
    }

    /// To a tenth of a pixel.
    static func text(_ value: Double) -> String {
        String((value * 10).rounded() / 10)
    }
}
