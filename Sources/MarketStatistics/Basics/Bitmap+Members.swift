import SearchIndex

extension Bitmap {
    /// The members that pass a test, which is asked in ascending order.
    @inline(__always)
    func members(where test: (Int) -> Bool) -> Bitmap {
        var found = Bitmap(capacity: capacity)
        found.words.withUnsafeMutableBufferPointer { found in
            for (index, word) in words.enumerated() where word != 0 {
                var rest = word
                var passing: UInt64 = 0
                while rest != 0 {
                    let bit = rest & (~rest &+ 1)
                    if test(index << 6 | rest.trailingZeroBitCount) { passing |= bit }
                    rest ^= bit
                }
                found[index] = passing
            }
        }
        return found
    }
}
