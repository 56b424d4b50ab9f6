/// Writes a model file: little-endian numbers and byte runs, one after the other.
///
/// The reader of a model asks for the same things in the same order; there is no further structure.
public struct ModelWriter: Sendable {
    public private(set) var bytes: [UInt8] = []

    /// - Parameter kind: what the model is, up to 255 bytes; ``ModelReader`` refuses another.
    public init(kind: String) {
        add(kind)
    }

    public mutating func add(_ value: UInt32) {
        for shift in stride(from: 0, to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
    }

    public mutating func add(_ value: Float) { add(value.bitPattern) }

    public mutating func add(_ text: String) {
        add(UInt32(text.utf8.count))
        bytes += text.utf8
    }

    /// A run of signed bytes with its length.
    public mutating func add(_ values: [Int8]) {
        add(UInt32(values.count))
        bytes.append(contentsOf: values.lazy.map { UInt8(bitPattern: $0) })
    }

    public mutating func add(_ values: [Float]) {
        add(UInt32(values.count))
        for value in values { add(value) }
    }

    public mutating func add(_ values: [UInt32]) {
        add(UInt32(values.count))
        for value in values { add(value) }
    }
}

/// What is wrong with the bytes of a model.
public enum ModelError: Error, Equatable, Sendable {
    /// The file holds another kind of model.
    case wrongKind(expected: String, found: String)
    /// The file ends too early.
    case truncated
}

/// Reads a model file in the order it was written.
///
/// Byte runs are not copied: they stay pointers into the file, which must live as long as the model does.
public struct ModelReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0

    /// - Parameter bytes: bytes that live as long as the program, as an embedded file does.
    /// - Throws: ``ModelError``.
    public init(_ bytes: UnsafeBufferPointer<UInt8>, kind: String) throws(ModelError) {
        self.bytes = bytes
        let found = try text()
        if found != kind { throw .wrongKind(expected: kind, found: found) }
    }

    public mutating func number() throws(ModelError) -> UInt32 {
        let run = try take(4)
        return UInt32(run[0]) | UInt32(run[1]) << 8 | UInt32(run[2]) << 16 | UInt32(run[3]) << 24
    }

    public mutating func float() throws(ModelError) -> Float { Float(bitPattern: try number()) }

    public mutating func text() throws(ModelError) -> String {
        let count = Int(try number())
        return String(decoding: try take(count), as: UTF8.self)
    }

    public mutating func signedBytes() throws(ModelError) -> UnsafeBufferPointer<Int8> {
        let count = Int(try number())
        let run = try take(count)
        return UnsafeRawBufferPointer(run).bindMemory(to: Int8.self)
    }

    public mutating func floats() throws(ModelError) -> [Float] {
        var values: [Float] = []
        for _ in 0..<Int(try number()) { values.append(try float()) }
        return values
    }

    public mutating func numbers() throws(ModelError) -> [UInt32] {
        var values: [UInt32] = []
        for _ in 0..<Int(try number()) { values.append(try number()) }
        return values
    }

    private mutating func take(_ count: Int) throws(ModelError) -> UnsafeBufferPointer<UInt8> {
        guard count >= 0, count <= bytes.count - position else { throw .truncated }
        defer { position += count }
        return UnsafeBufferPointer(rebasing: bytes[position..<(position + count)])
    }
}
