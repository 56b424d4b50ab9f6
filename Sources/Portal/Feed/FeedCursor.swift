/// How far a copy of the open jobs is: the generation that it knows, and of which store, since another one counts anew.
public struct FeedCursor: Hashable, Sendable {
    /// Tells the store from every other.
    public var store: String
    /// Raised by every transaction that alters an ad.
    public var generation: Int

    public init(store: String, generation: Int) {
        self.store = store
        self.generation = generation
    }

    /// - Returns: `nil` for what is no cursor.
    init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let generation = Int(parts[1]), generation >= 0 else { return nil }
        self.init(store: String(parts[0]), generation: generation)
    }

    var text: String { "\(store)-\(generation)" }

    /// Whether the changes since a cursor are known here.
    func reaches(_ other: FeedCursor) -> Bool { other.store == store && other.generation <= generation }
}
