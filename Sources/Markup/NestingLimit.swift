/// Keeps hostile or broken markup from costing more than its length.
///
/// An HTML5 parser looks through its stack of open elements at nearly every tag, and compares every attribute
/// with those before it; both are quadratic for input made so. Browsers limit the depth of their tree for the
/// same reason. Start tags beyond ``maximumDepth`` are left out (their content stays), and a start tag longer
/// than ``maximumTagLength`` loses its attributes.
enum NestingLimit {
    static let maximumDepth = 1_000
    static let maximumTagLength = 65_536

    /// The input with start tags beyond the limits taken out; the input itself where there are none.
    static func applied(to input: [UInt8]) -> [UInt8] {
        input.withUnsafeBufferPointer { bytes in
            var scan = Scan(bytes: bytes)
            scan.run()
            guard !scan.cuts.isEmpty else { return input }
            var output: [UInt8] = []
            output.reserveCapacity(bytes.count)
            var start = 0
            for cut in scan.cuts {
                output.append(contentsOf: bytes[start..<cut.lowerBound])
                start = cut.upperBound
            }
            output.append(contentsOf: bytes[start...])
            return output
        }
    }

    private struct Scan {
        let bytes: UnsafeBufferPointer<UInt8>
        /// Hashes of the names of the open elements, those with optional end tags left aside.
        var open: [UInt64] = []
        var openForeign = 0
        var cuts: [Range<Int>] = []

        init(bytes: UnsafeBufferPointer<UInt8>) {
            self.bytes = bytes
        }

        mutating func run() {
            var index = 0
            while let tag = position(of: 0x3C, from: index) {
                index = tag + 1
                guard index < bytes.count else { return }
                switch bytes[index] {
                case 0x21, 0x3F:
                    index = endOfComment(tag)
                case 0x2F:
                    let (hash, _) = name(from: index + 1)
                    close(hash)
                case let byte where TagNames.isLetter(byte):
                    let (hash, nameEnd) = name(from: index)
                    let end = endOfTag(nameEnd)
                    open(hash, tag: tag, nameEnd: nameEnd, end: end)
                    index = end
                    if TagNames.raw.contains(hash), !isInForeignContent { index = endOfRaw(hash, from: end) }
                default: break
                }
            }
        }

        private mutating func open(_ hash: UInt64, tag: Int, nameEnd: Int, end: Int) {
            if end - tag > NestingLimit.maximumTagLength, end > nameEnd {
                cuts.append(nameEnd..<(bytes[end - 1] == 0x3E ? end - 1 : end))
            }
            if isInForeignContent || TagNames.foreign.contains(hash) {
                if end - tag > 2, bytes[end - 2] == 0x2F { return }
            } else if TagNames.unnested.contains(hash) || TagNames.raw.contains(hash) {
                return
            }
            if open.count < NestingLimit.maximumDepth {
                open.append(hash)
                if TagNames.foreign.contains(hash) { openForeign += 1 }
            } else {
                if let last = cuts.last, last.lowerBound > tag { cuts.removeLast() }
                cuts.append(tag..<end)
            }
        }

        private mutating func close(_ hash: UInt64) {
            var depth = open.count - 1
            while depth >= 0, open[depth] != hash {
                if TagNames.scope.contains(open[depth]) { return }
                depth -= 1
            }
            guard depth >= 0 else { return }
            while open.count > depth {
                if TagNames.foreign.contains(open.removeLast()) { openForeign -= 1 }
            }
        }

        /// Whether the next tag stands in SVG or MathML, where every element nests unless it closes itself.
        private var isInForeignContent: Bool { openForeign > 0 }

        private func position(of byte: UInt8, from start: Int) -> Int? {
            var index = start
            while index < bytes.count {
                if bytes[index] == byte { return index }
                index += 1
            }
            return nil
        }

        private func name(from start: Int) -> (hash: UInt64, end: Int) {
            var hash = TagNames.seed
            var index = start
            while index < bytes.count, !TagNames.endsName(bytes[index]) {
                hash = TagNames.step(hash, bytes[index])
                index += 1
            }
            return (hash, index)
        }

        /// Behind the `>` of a tag; quoted attribute values may hold one.
        private func endOfTag(_ start: Int) -> Int {
            var quote: UInt8 = 0
            var previous: UInt8 = 0
            var index = start
            while index < bytes.count {
                let byte = bytes[index]
                if quote != 0 {
                    if byte == quote { quote = 0 }
                } else if byte == 0x3E {
                    return index + 1
                } else if byte == 0x22 || byte == 0x27, previous == 0x3D {
                    quote = byte
                }
                if byte != 0x20, byte != 0x0A, byte != 0x0D, byte != 0x09 { previous = byte }
                index += 1
            }
            return bytes.count
        }

        private func endOfComment(_ start: Int) -> Int {
            let isComment = start + 3 < bytes.count && bytes[start + 2] == 0x2D && bytes[start + 3] == 0x2D
            var index = isComment ? start + 4 : start + 2
            while let end = position(of: 0x3E, from: index) {
                if !isComment || end <= start + 5 || (bytes[end - 1] == 0x2D && bytes[end - 2] == 0x2D) {
                    return end + 1
                }
                index = end + 1
            }
            return bytes.count
        }

        /// Before the end tag of an element whose content is no markup.
        private func endOfRaw(_ hash: UInt64, from start: Int) -> Int {
            var index = start
            while let tag = position(of: 0x3C, from: index) {
                if tag + 1 < bytes.count, bytes[tag + 1] == 0x2F, name(from: tag + 2).hash == hash { return tag }
                index = tag + 1
            }
            return bytes.count
        }
    }
}
