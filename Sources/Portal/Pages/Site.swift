import JobMarket

/// What a page must know about the portal it is part of.
struct Site: Sendable {
    static let name = "Stellwerk"

    /// Scheme and host of absolute links, without a slash at the end.
    var origin: String
    var version: String
    var today: Day
}
