/// A job ad as its source states it, before anything is read from its words.
///
/// Every field here is *stated*; unknown fields of the source are kept in ``unknown``.
public struct Posting: Codable, Hashable, Sendable {
    /// The source's short name, such as `ba_2025`.
    public var source: String
    /// The source's own identifier of the ad; unique within the source.
    public var sourceID: String
    /// A number the importing side gave the ad; handed back as it came.
    public var n: JSONValue?
    public var title: String
    /// The employer as named by the source.
    public var company: String?
    /// The places of work, as stated.
    public var places: [StatedPlace] = []
    /// The day the source says the ad was published.
    public var published: Day?
    /// The last day to apply or the day the ad ends, as stated.
    public var validThrough: Day?
    /// Working hours in the source's words ("Vollzeit", "FULL_TIME").
    public var employment: String?
    /// Contract in the source's words ("UNBEFRISTET", "Feste Anstellung").
    public var contract: String?
    /// Career level in the source's words.
    public var level: String?
    /// Occupation in the source's words (BA: the title of BERUFENET).
    public var occupation: String?
    public var industry: String?
    /// Company size in the source's words.
    public var companySize: String?
    /// Whether the source says that work from home is possible.
    public var remote: String?
    /// Pay in fields of the source.
    public var pay: StatedPay?
    /// Skills in fields of the source.
    public var skills: [String] = []
    /// Plain text, lines separated by `\n`.
    public var text: String?
    public var html: String?
    /// The language the source names, as ISO 639-1.
    public var language: String?
    /// The ad's own page.
    public var url: String?
    /// Fields of the source that have no place above, as they came.
    public var unknown: [String: JSONValue] = [:]

    public init(source: String, sourceID: String, title: String) {
        self.source = source
        self.sourceID = sourceID
        self.title = title
    }
}

/// A place of work as a source states it; any part may be missing or wrong.
public struct StatedPlace: Codable, Hashable, Sendable {
    public var name: String?
    public var postcode: String?
    public var street: String?
    /// State or region in the source's words.
    public var region: String?
    /// Country in the source's words (`DE`, `Deutschland`); `nil` counts as Germany.
    public var country: String?
    /// Degrees north, WGS 84.
    public var latitude: Double?
    /// Degrees east, WGS 84.
    public var longitude: Double?

    public init(
        name: String? = nil, postcode: String? = nil, street: String? = nil, region: String? = nil,
        country: String? = nil, latitude: Double? = nil, longitude: Double? = nil
    ) {
        self.name = name
        self.postcode = postcode
        self.street = street
        self.region = region
        self.country = country
        self.latitude = latitude
        self.longitude = longitude
    }
}

/// Pay that a source states in fields, in the source's own unit.
public struct StatedPay: Codable, Hashable, Sendable {
    public var min: Double?
    public var max: Double?
    /// ISO 4217.
    public var currency: String
    /// `nil` where the source does not say.
    public var unit: PayUnit?
    /// The name of the source's field, for the origin.
    public var field: String

    public init(min: Double?, max: Double?, currency: String, unit: PayUnit?, field: String) {
        self.min = min
        self.max = max
        self.currency = currency
        self.unit = unit
        self.field = field
    }
}

/// A record that could not be taken in: kept with the reason, never lost.
public struct RejectedRecord: Codable, Hashable, Sendable {
    /// The file or address it came from.
    public var origin: String
    /// Line or record number in the file, counted from 1.
    public var record: Int
    /// Why, in one sentence that says what to do.
    public var reason: String
    /// The record's bytes as text; cut to ``maximumRawLength`` with `rawLength` telling the whole length.
    public var raw: String
    /// Length of the record in bytes.
    public var rawLength: Int

    /// Bytes of a rejected record that are kept.
    public static let maximumRawLength = 65_536

    public init(origin: String, record: Int, reason: String, raw: String, rawLength: Int) {
        self.origin = origin
        self.record = record
        self.reason = reason
        self.raw = raw
        self.rawLength = rawLength
    }
}
