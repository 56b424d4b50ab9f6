import JobMarket

/// An ad as it is kept: what the source stated, what was read, and what happened to it.
public struct StoredAd: Sendable {
    /// Key within this store; never given to anyone outside.
    public var key: Int64
    /// Public identifier, part of the ad's address: stable for the same source and source identifier.
    public var id: String
    public var posting: Posting
    public var reading: Reading
    /// The day it was first taken in here.
    public var firstSeen: Day
    /// The day it was last found in its source.
    public var lastSeen: Day
    /// Whether the ad was made up for demonstration.
    public var madeUp: Bool
    /// Whether the job is open, as far as its source tells.
    public var standing: AdStanding

    public init(
        key: Int64, id: String, posting: Posting, reading: Reading, firstSeen: Day, lastSeen: Day, madeUp: Bool,
        standing: AdStanding = .open
    ) {
        self.key = key
        self.id = id
        self.posting = posting
        self.reading = reading
        self.firstSeen = firstSeen
        self.lastSeen = lastSeen
        self.madeUp = madeUp
        self.standing = standing
    }
}

/// One field of an ad that its source changed.
public struct AdChange: Hashable, Sendable {
    /// The day the change was found.
    public var day: Day
    /// The source it came from.
    public var source: String
    /// The field's name in ``Posting``.
    public var field: String
    /// `nil` where the field was absent.
    public var before: String?
    public var after: String?

    public init(day: Day, source: String, field: String, before: String?, after: String?) {
        self.day = day
        self.source = source
        self.field = field
        self.before = before
        self.after = after
    }
}
