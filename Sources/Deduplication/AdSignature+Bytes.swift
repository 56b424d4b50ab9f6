extension AdSignature {
    /// The signature as little-endian 32-bit numbers: about 700 bytes for an ad of usual length.
    public var bytes: [UInt8] {
        var out = NumberWriter()
        out.add(identity)
        out.add([employer.joined] + employer.words)
        out.add(title)
        out.add(core)
        for lane in 0..<4 { out.add(letters.bits[lane]) }
        out.add(UInt32(marks.needed.rawValue) << 16 | UInt32(marks.possible.rawValue))
        out.add(references)
        out.add(address)
        out.add(places.places.flatMap { [$0.ags << 1 | ($0.isBare ? 1 : 0), $0.name] })
        for number in [occupation, payMin, payMax, language, UInt32(bitPattern: day), kind.rawValue, source, words] {
            out.add(number)
        }
        out.add(wording)
        for sketch in [text, job] { out.add([sketch.isWhole ? 1 : 0] + sketch.hashes) }
        return out.bytes
    }

    /// The signature that ``bytes`` gave; `nil` where they are damaged.
    public init?(bytes: [UInt8]) {
        var reader = NumberReader(bytes: bytes)
        identity = reader.long()
        let names = reader.list()
        title = reader.list()
        core = reader.list()
        letters = LetterSet(bits: SIMD4(reader.long(), reader.long(), reader.long(), reader.long()))
        let ranks = reader.number()
        references = reader.list()
        address = reader.long()
        let numbers = reader.list()
        occupation = reader.number()
        payMin = reader.number()
        payMax = reader.number()
        language = reader.number()
        day = Int32(bitPattern: reader.number())
        let kind = AdvertiserKind(rawValue: reader.number())
        source = reader.number()
        words = reader.number()
        wording = reader.long()
        let sketches = [reader.list(), reader.list()]
        guard reader.isWhole, let kind, !names.isEmpty, numbers.count.isMultiple(of: 2),
            sketches.allSatisfy({ !$0.isEmpty })
        else { return nil }
        self.kind = kind
        employer = EmployerName(words: Array(names.dropFirst()), joined: names[0])
        marks = TitleMarks(
            needed: .init(rawValue: UInt16(ranks >> 16)), possible: .init(rawValue: UInt16(ranks & 0xFFFF)))
        places = SignaturePlaces(
            places: stride(from: 0, to: numbers.count, by: 2).map {
                .init(ags: numbers[$0] >> 1, name: numbers[$0 + 1], isBare: numbers[$0] & 1 == 1)
            })
        text = TextSketch(hashes: Array(sketches[0].dropFirst()), isWhole: sketches[0][0] == 1)
        job = TextSketch(hashes: Array(sketches[1].dropFirst()), isWhole: sketches[1][0] == 1)
    }
}

private struct NumberWriter {
    var bytes: [UInt8] = []

    init() { bytes.reserveCapacity(1024) }

    mutating func add(_ number: UInt32) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func add(_ number: UInt64) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func add(_ list: [UInt32]) {
        add(UInt32(list.count))
        for number in list { add(number) }
    }
}

private struct NumberReader {
    let bytes: [UInt8]
    private var position = 0
    private var isShort = false

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// Whether everything asked for was there, and nothing else is.
    var isWhole: Bool { !isShort && position == bytes.count }

    mutating func number() -> UInt32 { UInt32(littleEndian: take(UInt32.self) ?? 0) }

    mutating func long() -> UInt64 { UInt64(littleEndian: take(UInt64.self) ?? 0) }

    mutating func list() -> [UInt32] {
        let count = Int(number())
        guard count * 4 <= bytes.count - position else {
            isShort = true
            return []
        }
        return (0..<count).map { _ in number() }
    }

    private mutating func take<Value>(_ type: Value.Type) -> Value? {
        let size = MemoryLayout<Value>.size
        guard position + size <= bytes.count else {
            isShort = true
            return nil
        }
        defer { position += size }
        return bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: position, as: type) }
    }
}
