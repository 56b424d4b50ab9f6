/// A share with the German word for what it is a share of.
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
