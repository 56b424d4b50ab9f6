/// Which segments make up the index, which of their ads are alive, and what it was derived from.
struct Manifest {
    struct Entry {
        var file: String
        /// Of the segment; see ``Segment/checksum``.
        var checksum: UInt64
        /// Ads in the segment, those removed included.
        var count: Int
        /// A bit for each ad that is in the index.
        var alive: [UInt64]
    }

    var stamp: String
    var segments: [Entry]

    private static let magic: UInt64 = 0x3249_4E4D_4B57_5453  // "STWKMNI2"

    init(stamp: String, segments: [Entry]) {
        self.stamp = stamp
        self.segments = segments
    }

    var bytes: [UInt8] {
        var out = ByteWriter()
        out.fixed(Self.magic)
        out.string(stamp)
        out.varint(segments.count)
        for segment in segments {
            out.string(segment.file)
            out.fixed(segment.checksum)
            out.varint(segment.count)
            out.varint(segment.alive.count)
            for word in segment.alive { out.fixed(word) }
        }
        out.fixed(Checksum.of(out.bytes))
        return out.bytes
    }

    init(reading bytes: [UInt8], name: String) throws(IndexError) {
        guard bytes.count >= 16 else { throw .damaged(name, "it is cut off") }
        let body = Array(bytes.dropLast(8))
        let sum = bytes.suffix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        guard Checksum.of(body) == sum else { throw .damaged(name, "its checksum is wrong") }
        let read = body.withUnsafeBytes { body -> Manifest? in
            var reader = ByteReader(body)
            guard reader.fixed(UInt64.self) == Self.magic else { return nil }
            var manifest = Manifest(stamp: reader.string(), segments: [])
            for _ in 0..<reader.count() where !reader.failed {
                let file = reader.string()
                let checksum: UInt64 = reader.fixed()
                let count = Int(truncatingIfNeeded: reader.varint())
                var alive: [UInt64] = []
                for _ in 0..<reader.count() where !reader.failed { alive.append(reader.fixed()) }
                manifest.segments.append(Entry(file: file, checksum: checksum, count: count, alive: alive))
            }
            return reader.failed ? nil : manifest
        }
        guard let read else { throw .damaged(name, "it is no manifest") }
        self = read
    }
}
