/// A piece of an ad that a value was read from.
///
/// Lines are the non-empty, trimmed lines of the ad's text, counted from 1; line 0 is the title.
public struct Evidence: Codable, Hashable, Sendable {
    /// The line, counted from 1; 0 is the title.
    public var line: Int
    /// Where the piece begins in the line, in Unicode scalars.
    public var start: Int
    /// Where the piece ends in the line, in Unicode scalars, exclusive.
    public var end: Int
    /// The piece itself.
    public var text: String

    public init(line: Int, start: Int, end: Int, text: String) {
        self.line = line
        self.start = start
        self.end = end
        self.text = text
    }
}

/// Where a value comes from. Nothing is shown whose origin cannot be shown.
public enum Origin: Codable, Hashable, Sendable {
    /// The source said it in a field of its own; `field` is the field's name there.
    case stated(field: String)
    /// It was read from the ad's words.
    case read(Evidence)
    /// It follows from other values by the named method.
    case computed(method: String)

    /// The words it was read from, where it was read.
    public var evidence: Evidence? {
        if case .read(let evidence) = self { evidence } else { nil }
    }
}

/// A value that knows whether it was stated, read or computed.
public struct Sourced<Value: Codable & Hashable & Sendable>: Codable, Hashable, Sendable {
    public var value: Value
    public var origin: Origin

    public init(_ value: Value, _ origin: Origin) {
        self.value = value
        self.origin = origin
    }
}
