/// A posting in the form that other programs hand ads over in: one JSON object per ad.
///
/// One place of work stands in `place`, `plz`, `region`, `lat` and `lon`; several stand in `places`
/// beside it. Unknown fields of the source stand beside the known ones, as they came.
public struct AdDocument: Encodable, Sendable {
    public var posting: Posting

    public init(_ posting: Posting) {
        self.posting = posting
    }

    private struct Key: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }

        init(_ name: String) { stringValue = name }
        init?(stringValue: String) { self.init(stringValue) }
        init?(intValue: Int) { nil }
    }

    public func encode(to encoder: any Encoder) throws {
        var out = encoder.container(keyedBy: Key.self)
        for (name, value) in posting.unknown { try out.encode(value, forKey: Key(name)) }
        func put(_ name: String, _ value: (some Encodable)?) throws {
            try out.encodeIfPresent(value, forKey: Key(name))
        }
        try put("n", posting.n)
        try put("id", posting.sourceID)
        try put("source", posting.source)
        try put("title", posting.title)
        try put("company", posting.company)
        let first = posting.places.first
        try put("place", first?.name)
        try put("plz", first?.postcode)
        try put("region", first?.region)
        try put("country", first?.country)
        try put("lat", first?.latitude)
        try put("lon", first?.longitude)
        if posting.places.count > 1 { try put("places", posting.places) }
        try put("date", posting.published)
        try put("valid_through", posting.validThrough)
        try put("employment", posting.employment)
        try put("contract", posting.contract)
        try put("level", posting.level)
        try put("occupation", posting.occupation)
        try put("industry", posting.industry)
        try put("company_size", posting.companySize)
        try put("remote", posting.remote)
        try put("pay", posting.pay)
        if !posting.skills.isEmpty { try put("skills", posting.skills) }
        try put("lang", posting.language)
        try put("url", posting.url)
        try put("text", posting.text)
        try put("html", posting.html)
    }
}
