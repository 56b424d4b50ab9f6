import JobMarket

extension StoredAd {
    /// The title as anyone may see it, without contact persons.
    public var shownTitle: String { shown(posting.title) }

    /// Words of the ad with its contact persons left out, and the gaps closed.
    public func shown(_ words: String) -> String {
        let shown = ContactMask(reading.contacts).text(of: words)
        return shown == words ? words : shown.split(separator: " ").joined(separator: " ")
    }
}
