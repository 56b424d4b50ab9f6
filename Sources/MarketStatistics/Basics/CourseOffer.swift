import JobMarket
import ReferenceData

/// A course as it is offered around a place.
public struct CourseOffer: Sendable {
    public var course: Course
    /// The nearest of its places; `nil` for one held online alone.
    public var place: String?
    /// Kilometres from the place asked for; `nil` without one.
    public var distance: Double?

    /// `nil` where it is neither online nor within the area.
    init?(_ course: Course, around area: CourseShelf.Area?) {
        self.course = course
        guard let area else {
            place = course.places.first.flatMap { $0.name ?? $0.postcode }
            return
        }
        let near = course.places.compactMap { place -> (place: StatedPlace, distance: Double)? in
            guard let latitude = place.latitude, let longitude = place.longitude else { return nil }
            let distance = area.centre.distance(to: Coordinate(latitude: latitude, longitude: longitude))
            return distance <= area.radius ? (place, distance) : nil
        }
        if let nearest = near.min(by: { $0.distance < $1.distance }) {
            place = nearest.place.name ?? nearest.place.postcode
            distance = nearest.distance
        } else if !course.isOnline {
            return nil
        }
    }
}

extension CourseOffer: Encodable {
    private enum Key: String, CodingKey {
        case title, provider, place, online, start, anytime, days, hours, duration, extent, price, certificate,
            measure, voucher, url, source
        case distance = "distance_km"
        case madeUp = "made_up"
    }

    /// With the field names of an import.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(course.title, forKey: .title)
        try container.encodeIfPresent(course.provider, forKey: .provider)
        try container.encodeIfPresent(place, forKey: .place)
        try container.encodeIfPresent(distance.map { ($0 * 10).rounded() / 10 }, forKey: .distance)
        try container.encode(course.isOnline, forKey: .online)
        try container.encodeIfPresent(course.start, forKey: .start)
        try container.encode(course.startsAnytime, forKey: .anytime)
        try container.encodeIfPresent(course.days, forKey: .days)
        try container.encodeIfPresent(course.hours, forKey: .hours)
        try container.encodeIfPresent(course.duration, forKey: .duration)
        try container.encodeIfPresent(course.extent, forKey: .extent)
        try container.encodeIfPresent(course.price, forKey: .price)
        try container.encodeIfPresent(course.certificate, forKey: .certificate)
        try container.encodeIfPresent(course.measureNumber, forKey: .measure)
        try container.encodeIfPresent(course.takesVoucher, forKey: .voucher)
        try container.encodeIfPresent(course.url, forKey: .url)
        try container.encode(course.source, forKey: .source)
        try container.encode(course.madeUp, forKey: .madeUp)
    }
}
