import NIOHTTP1

/// What the server says about using the page beyond reading it. Reported, not acted on: who keeps the page decides.
public struct Reservations: Hashable, Sendable {
    /// `X-Robots-Tag` directives for all crawlers or for this one, in lower case, such as `noindex`.
    public let robotsTag: [String]
    /// Whether text and data mining is reserved (`tdm-reservation: 1`, TDM Reservation Protocol); `nil` where unsaid.
    public let isMiningReserved: Bool?
    /// `tdm-policy`: where the terms stand.
    public let miningPolicy: String?

    /// Nothing is said.
    public init() {
        robotsTag = []
        isMiningReserved = nil
        miningPolicy = nil
    }

    init(_ headers: HTTPHeaders) {
        robotsTag = headers["x-robots-tag"].flatMap(Self.directives)
        isMiningReserved = headers.first(name: "tdm-reservation").flatMap { value in
            switch value.trimmingPrefix(while: \.isWhitespace) {
            case "1": true
            case "0": false
            default: nil
            }
        }
        miningPolicy = headers.first(name: "tdm-policy")
    }

    /// `otherbot: noindex, nofollow` speaks to another crawler; a name holds until the next one.
    private static func directives(_ value: String) -> [String] {
        var isMeant = true
        var found: [String] = []
        for part in value.lowercased().split(separator: ",") {
            var directive = part.drop(while: \.isWhitespace)
            if let colon = directive.firstIndex(of: ":"), !valued.contains(String(directive[..<colon])) {
                isMeant = directive[..<colon] == FetchSettings.product.lowercased()
                directive = directive[directive.index(after: colon)...].drop(while: \.isWhitespace)
            }
            if isMeant, !directive.isEmpty { found.append(String(directive)) }
        }
        return found
    }

    /// Directives with a value of their own, which are no names of crawlers.
    private static let valued: Set<String> = [
        "unavailable_after", "max-snippet", "max-image-preview", "max-video-preview",
    ]
}
