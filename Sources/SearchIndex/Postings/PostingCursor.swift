/// Walks along a list, from one ad asked for to the next.
///
/// Blocks between them are passed over by their heads; a block is unpacked once.
final class PostingCursor {
    let list: PostingList
    private let ads: UnsafeMutablePointer<UInt32>
    private var block = -1
    private var size = 0
    private var index = 0

    init(_ list: PostingList) {
        self.list = list
        ads = .allocate(capacity: PostingFormat.blockSize)
    }

    deinit { ads.deallocate() }

    /// Whether the list holds an ad; the ads asked for must ascend.
    @inline(__always)
    func seek(_ ad: UInt32) -> Bool {
        if block < 0 || ads[size - 1] < ad {
            guard move(to: ad) else { return false }
        }
        // Short steps are the rule; long ones halve.
        if size - index > 16, ads[index + 15] < ad {
            var low = index + 16
            var high = size
            while low < high {
                let middle = (low + high) / 2
                if ads[middle] < ad { low = middle + 1 } else { high = middle }
            }
            index = low
        }
        while ads[index] < ad { index += 1 }
        return ads[index] == ad
    }

    /// Unpacks the block that would hold an ad.
    ///
    /// - Returns: whether there is one; without, the cursor stays where it is.
    private func move(to ad: UInt32) -> Bool {
        let count = list.blocks.upperBound
        var low = block + 1
        guard low < count else { return false }
        // Steps of doubling length, then halving between the last two.
        var step = 1
        var high = low
        while high < count, list.lastAd(high) < ad {
            low = high + 1
            high += step
            step *= 2
        }
        high = min(high, count)
        while low < high {
            let middle = (low + high) / 2
            if list.lastAd(middle) < ad { low = middle + 1 } else { high = middle }
        }
        guard low < count else { return false }
        block = low
        size = list.ads(ofBlock: low, into: ads)
        index = 0
        return true
    }

    /// The impact in the ad found last.
    @inline(__always)
    var impact: UInt8 { list.impact(index, in: list.block(block), size: size) }

    /// The positions in the ad found last.
    func positions(_ body: (UInt16) -> Void) { list.positions(block, index, body) }
}
