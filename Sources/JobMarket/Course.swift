/// A course of further training at its next date, as its source states it; contact persons are never part of it.
public struct Course: Codable, Hashable, Sendable {
    /// The source's short name.
    public var source: String
    /// The source's own identifier of the date; unique within the source.
    public var sourceID: String
    public var title: String
    /// Who holds the course.
    public var provider: String?
    /// What it is about in the source's words: search words, subjects.
    public var subjects: [String] = []
    /// What it teaches, as names of the skill table.
    public var skills: [String] = []
    /// Where it is held; empty where it is held online alone.
    public var places: [StatedPlace] = []
    public var isOnline = false
    /// The first day; `nil` where none is stated.
    public var start: Day?
    /// Whether one may join on any day.
    public var startsAnytime = false
    /// Calendar days from the first to the last.
    public var days: Int?
    /// Hours of teaching.
    public var hours: Int?
    /// How long it takes in the source's words, where it states neither an end nor hours.
    public var duration: String?
    public var extent: Extent?
    /// What one pays oneself without funding, EUR; 0 where it is free of charge, `nil` where nothing is stated.
    public var price: Double?
    /// The certificate or degree at its end, in the source's words.
    public var certificate: String?
    /// Number of the measure under the accreditation ordinance (AZAV).
    public var measureNumber: String?
    /// Whether it can be paid for by a Bildungsgutschein (section 81 SGB III); `nil` where nothing is stated.
    public var takesVoucher: Bool?
    /// The course's own page.
    public var url: String?
    /// Whether the course was made up for demonstration.
    public var madeUp = false

    public enum Extent: String, Codable, Hashable, Sendable, CaseIterable {
        case full, part
    }

    public init(source: String, sourceID: String, title: String) {
        self.source = source
        self.sourceID = sourceID
        self.title = title
    }

    /// Whether it can still be joined on a day; one without a stated start may be.
    public func isOpen(on day: Day) -> Bool {
        startsAnytime || start.map { $0 >= day } ?? true
    }
}
