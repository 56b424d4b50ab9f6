import MarketStatistics
import Testing

@Suite struct KeptTests {
    /// Asks for keys, and tells which of them had to be computed.
    private func computed(_ keys: some Sequence<Int>, by kept: Kept<Int, Int?>) -> [Int] {
        var computed: [Int] = []
        for key in keys {
            let value = kept.value(key) {
                computed.append(key)
                return key.isMultiple(of: 3) ? nil : key * key
            }
            #expect(value == (key.isMultiple(of: 3) ? nil : key * key))
        }
        return computed
    }

    /// One that is new takes the place of the oldest alone.
    @Test func theOldestIsForgotten() {
        let kept = Kept<Int, Int?>(limit: 4)
        #expect(computed(0..<4, by: kept) == [0, 1, 2, 3])
        #expect(computed(0..<4, by: kept).isEmpty)
        #expect(computed([4, 1, 2, 3, 4], by: kept) == [4])
        #expect(computed([0, 2, 3, 4], by: kept) == [0])
        #expect(computed([1], by: kept) == [1])
    }

    @Test func whatIsHeldOutlastsWhateverIsAsked() {
        let kept = Kept<Int, Int?>(limit: 4)
        _ = computed(0..<3, by: kept)
        kept.hold()
        #expect(computed(10..<1000, by: kept).count == 990)
        #expect(computed(0..<3, by: kept).isEmpty)
        #expect(computed(996..<1000, by: kept).isEmpty)
    }

    @Test func oneIsEnough() {
        let kept = Kept<Int, Int?>(limit: 1)
        #expect(computed([7, 7, 8, 8, 7], by: kept) == [7, 8, 7])
    }
}
