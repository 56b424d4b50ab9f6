/// Writes the lists of ads for each word, one after another.
struct PostingsWriter {
    private(set) var bytes: [UInt8] = []
    /// Bytes handed on before, which the buffer no longer holds.
    private var before = 0
    private let adCount: Int

    // The list being written.
    private var hasPositions = false
    private var bitmap: [UInt64] = []
    private var count = 0
    private var heads: [UInt8] = []
    private var data: [UInt8] = []
    private var positions: [UInt8] = []
    private var last: UInt32 = .max

    // The block being written.
    private var ads: [UInt32] = []
    private var impacts: [UInt32] = []
    private var places: [UInt32] = []
    private var greatestPlace: UInt32 = 0
    /// A bit for each position: whether it is the last one of its ad.
    private var lasts: [UInt8] = []

    /// - Parameter adCount: ads of the segment.
    init(adCount: Int) {
        self.adCount = adCount
        ads.reserveCapacity(PostingFormat.blockSize)
        impacts.reserveCapacity(PostingFormat.blockSize)
    }

    /// - Parameter count: of the ads that will be added.
    mutating func begin(count: Int, hasPositions: Bool) {
        self.hasPositions = hasPositions
        self.count = 0
        positions.removeAll(keepingCapacity: true)
        heads.removeAll(keepingCapacity: true)
        data.removeAll(keepingCapacity: true)
        last = .max
        let isCommon = count << PostingFormat.bitmapShift >= adCount && count >= PostingFormat.blockSize
        bitmap = isCommon ? Array(repeating: 0, count: (adCount + 63) / 64) : []
    }

    /// - Parameters:
    ///   - ad: greater than the one before.
    ///   - found: positions, ascending; none for a list without.
    @inline(__always)
    mutating func add(ad: UInt32, impact: UInt8, positions found: UnsafeBufferPointer<UInt16>) {
        ads.append(ad)
        impacts.append(UInt32(impact))
        if !bitmap.isEmpty { bitmap[Int(ad >> 6)] |= 1 << UInt64(ad & 63) }
        if hasPositions { add(found) }
        if ads.count == PostingFormat.blockSize { endBlock() }
    }

    @inline(__always)
    private mutating func add(_ found: UnsafeBufferPointer<UInt16>) {
        var before: UInt32 = 0
        for index in found.indices {
            let gap = UInt32(found[index]) - before
            before = UInt32(found[index])
            greatestPlace |= gap
            if places.count & 7 == 0 { lasts.append(0) }
            if index == found.count - 1 { lasts[places.count >> 3] |= 1 << UInt8(places.count & 7) }
            places.append(gap)
        }
    }

    private mutating func endBlock() {
        guard let newLast = ads.last else { return }
        var gaps: UInt32 = 0
        var least = UInt32(Impact.greatest)
        var greatest: UInt32 = 0
        var before = last
        for index in ads.indices {
            let ad = ads[index]
            ads[index] = ad &- before &- 1
            gaps |= ads[index]
            before = ad
            least = min(least, impacts[index])
            greatest = max(greatest, impacts[index])
        }
        for index in impacts.indices { impacts[index] -= least }
        let gapWidth = BitPacking.width(of: gaps)
        let impactWidth = BitPacking.width(of: greatest - least)
        heads.appendFixed(newLast)
        heads.appendFixed(UInt32(data.count))
        heads.appendFixed(UInt32(positions.count))
        heads.append(UInt8(gapWidth))
        heads.append(UInt8(impactWidth))
        heads.append(UInt8(least))
        heads.append(UInt8(greatest))
        ads.withUnsafeBufferPointer { BitPacking.append($0, width: gapWidth, to: &data) }
        impacts.withUnsafeBufferPointer { BitPacking.append($0, width: impactWidth, to: &data) }
        count += ads.count
        last = newLast
        ads.removeAll(keepingCapacity: true)
        impacts.removeAll(keepingCapacity: true)
        if hasPositions { endPositions() }
    }

    private mutating func endPositions() {
        let width = BitPacking.width(of: greatestPlace)
        positions.appendFixed(UInt32(places.count))
        positions.append(UInt8(width))
        positions.append(contentsOf: lasts)
        places.withUnsafeBufferPointer { BitPacking.append($0, width: width, to: &positions) }
        places.removeAll(keepingCapacity: true)
        lasts.removeAll(keepingCapacity: true)
        greatestPlace = 0
    }

    mutating func end() -> TermEntry {
        endBlock()
        while bytes.count & 7 != 0 { bytes.append(0) }
        let start = bytes.count
        bytes.appendFixed(UInt32(positions.count))
        let bitmapStart = (PostingFormat.headLength + heads.count + data.count + 7) & ~7
        bytes.appendFixed(UInt32(bitmap.isEmpty ? 0 : bitmapStart))
        bytes.append(contentsOf: heads)
        bytes.append(contentsOf: data)
        if !bitmap.isEmpty {
            while bytes.count - start < bitmapStart { bytes.append(0) }
            bitmap.withUnsafeBytes { bytes.append(contentsOf: $0) }
        }
        let length = bytes.count - start
        bytes.append(contentsOf: positions)
        return TermEntry(offset: UInt64(before + start), count: UInt32(count), length: UInt32(length))
    }

    /// Hands over what is written so far, to be written away.
    mutating func take() -> [UInt8] {
        // Lists begin on multiples of eight bytes.
        while bytes.count & 7 != 0 { bytes.append(0) }
        defer {
            before += bytes.count
            bytes.removeAll(keepingCapacity: true)
        }
        return bytes
    }
}

extension [UInt8] {
    /// Appends a number, the lowest byte first.
    @inline(__always)
    mutating func appendFixed<Number: FixedWidthInteger>(_ value: Number) {
        Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
    }
}
