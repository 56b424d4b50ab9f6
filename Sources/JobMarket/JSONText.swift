/// Writes JSON straight into bytes, for the documents that are written by the million.
///
/// An encoder that builds a tree first takes longer over a reading than reading the ad does. Members are written in the
/// order of the calls; commas are set by themselves.
public struct JSONText: Sendable {
    public private(set) var bytes: [UInt8] = []
    private var needsComma = false

    public init() {}

    // MARK: - Structure

    /// An object whose members `body` writes.
    public mutating func object(_ body: (inout JSONText) -> Void) {
        open(UInt8(ascii: "{"))
        body(&self)
        close(UInt8(ascii: "}"))
    }

    /// A list with one value for each element, which `body` writes.
    public mutating func array<Elements: Sequence>(
        _ elements: Elements, _ body: (inout JSONText, Elements.Element) -> Void
    ) {
        open(UInt8(ascii: "["))
        for element in elements { body(&self, element) }
        close(UInt8(ascii: "]"))
    }

    /// The name of the member whose value is written next; names need no escapes.
    public mutating func key(_ name: String) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        append(name)
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    // MARK: - Values

    public mutating func null() { raw("null") }
    public mutating func value(_ value: Bool) { raw(value ? "true" : "false") }
    public mutating func value(_ value: Int) { raw(String(value)) }

    /// A number; whole ones without a decimal point, those that JSON does not know as `null`.
    public mutating func value(_ value: Double) {
        guard value.isFinite else { return null() }
        if let whole = Int(exactly: value), abs(whole) < 1 << 53 { return raw(String(whole)) }
        raw(String(value))
    }

    public mutating func value(_ text: String) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { Self.needsEscapes($0) ? escape($0) : bytes.append(contentsOf: $0) }
        bytes.append(UInt8(ascii: "\""))
        needsComma = true
    }

    /// Every byte is looked at, which goes many at once.
    private static func needsEscapes(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var found: UInt8 = 0
        for byte in text {
            found |= byte < 0x20 ? 1 : 0
            found |= byte == UInt8(ascii: "\"") ? 1 : 0
            found |= byte == UInt8(ascii: "\\") ? 1 : 0
        }
        return found != 0
    }

    private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
        for byte in text {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 0x0A: bytes.append(contentsOf: #"\n"#.utf8)
            case 0x0D: bytes.append(contentsOf: #"\r"#.utf8)
            case 0x09: bytes.append(contentsOf: #"\t"#.utf8)
            case 0..<0x20:
                bytes.append(contentsOf: #"\u00"#.utf8)
                bytes.append(Self.hexadecimal(byte >> 4))
                bytes.append(Self.hexadecimal(byte & 15))
            default: bytes.append(byte)
            }
        }
    }

    public mutating func value(_ value: JSONValue) {
        switch value {
        case .null: null()
        case .bool(let value): self.value(value)
        case .integer(let value): self.value(value)
        case .number(let value): self.value(value)
        case .string(let value): self.value(value)
        case .array(let values): array(values) { $0.value($1) }
        case .object(let members):
            object { json in
                // By name, so that the same value always has the same bytes.
                for (name, member) in members.sorted(by: { $0.key < $1.key }) { json.foreign(name, member) }
            }
        }
    }

    // MARK: - Members

    public mutating func member(_ name: String, _ value: Bool) { key(name); self.value(value) }
    public mutating func member(_ name: String, _ value: Int) { key(name); self.value(value) }
    public mutating func member(_ name: String, _ value: Double) { key(name); self.value(value) }
    public mutating func member(_ name: String, _ value: String) { key(name); self.value(value) }
    public mutating func member(_ name: String, _ value: JSONValue) { key(name); self.value(value) }

    public mutating func member<Value: RawRepresentable<String>>(_ name: String, _ value: Value) {
        member(name, value.rawValue)
    }

    /// A member that is `null` where there is no value.
    public mutating func open(_ name: String, _ value: Double?) { key(name); value.map { self.value($0) } ?? null() }
    public mutating func open(_ name: String, _ value: Int?) { key(name); value.map { self.value($0) } ?? null() }
    public mutating func open(_ name: String, _ value: Bool?) { key(name); value.map { self.value($0) } ?? null() }
    public mutating func open(_ name: String, _ value: String?) { key(name); value.map { self.value($0) } ?? null() }

    /// A member that is left out where there is no value.
    public mutating func optional(_ name: String, _ value: Double?) { if let value { member(name, value) } }
    public mutating func optional(_ name: String, _ value: Int?) { if let value { member(name, value) } }
    public mutating func optional(_ name: String, _ value: String?) { if let value { member(name, value) } }

    // MARK: - Bytes

    /// A member whose name comes from outside and may need escapes.
    private mutating func foreign(_ name: String, _ member: JSONValue) {
        value(name)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
        value(member)
    }

    private mutating func open(_ byte: UInt8) {
        separate()
        bytes.append(byte)
        needsComma = false
    }

    private mutating func close(_ byte: UInt8) {
        bytes.append(byte)
        needsComma = true
    }

    private mutating func raw(_ text: String) {
        separate()
        append(text)
        needsComma = true
    }

    private mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { bytes.append(contentsOf: $0) }
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
    }

    private static func hexadecimal(_ digit: UInt8) -> UInt8 { digit < 10 ? digit + 0x30 : digit + 0x57 }
}
