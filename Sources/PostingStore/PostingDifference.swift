import JobMarket

/// Which stated fields differ between two versions of a posting, in words a visitor can read.
enum PostingDifference {
    static func fields(before: Posting?, after: Posting) -> [(field: String, before: String?, after: String?)] {
        guard let before else { return [] }
        return described.compactMap { field, value in
            let (old, new) = (value(before), value(after))
            return old == new ? nil : (field, old, new)
        }
    }

    private static let described: [(String, @Sendable (Posting) -> String?)] = [
        ("title", \.title), ("company", \.company), ("places", { posting in words(posting.places.map(words)) }),
        ("published", { $0.published?.description }), ("validThrough", { $0.validThrough?.description }),
        ("employment", \.employment), ("contract", \.contract), ("level", \.level), ("occupation", \.occupation),
        ("industry", \.industry), ("companySize", \.companySize), ("remote", \.remote),
        ("pay", { $0.pay.map(words) }), ("skills", { words($0.skills) }), ("text", \.text), ("html", \.html),
        ("language", \.language), ("url", \.url),
        ("unknown", { posting in words(posting.unknown.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }) }),
    ]

    private static func words(_ list: [String]) -> String? {
        list.isEmpty ? nil : list.joined(separator: "; ")
    }

    private static func words(_ place: StatedPlace) -> String {
        [place.postcode, place.name, place.region, place.country].compactMap { $0 }.joined(separator: " ")
    }

    private static func words(_ pay: StatedPay) -> String {
        [pay.min, pay.max].compactMap { $0.map { String($0) } }.joined(separator: "-")
            + " \(pay.currency) / \(pay.unit?.rawValue ?? "?")"
    }
}
