/// A share with the word for what it is a share of.
public struct LabelledShare: Encodable, Hashable, Sendable {
    /// The value as a filter takes it.
    public var value: String
    /// As a page shows it.
    public var label: String
    public var share: Figure

    public init(value: String, label: String, share: Figure) {
        self.value = value
        self.label = label
        self.share = share
    }
}

extension LabelledShare {
    /// Most frequent first; ties by value, so that the order never depends on the ads' order.
    static func ordered(_ shares: [LabelledShare]) -> [LabelledShare] {
        shares.sorted { ($1.share.value, $0.value) < ($0.share.value, $1.value) }
    }
}
