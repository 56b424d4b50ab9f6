import JobMarket

/// What a page must know about the portal it is part of.
struct Site: Sendable {
    static let name = "Stellwerk"

    /// Scheme and host of absolute links, without a slash at the end.
    var origin: String
    /// Path and query of the page that is written, without the prefix of its language.
    var address = "/"
    var version: String
    var today: Day
    /// Whether searches and figures can be had by mail.
    var offersMail = false
}
