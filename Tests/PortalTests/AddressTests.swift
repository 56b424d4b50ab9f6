import MarketStatistics
import Portal
import SearchIndex
import Testing

@Suite struct AddressTests {
    /// A small generator with a fixed seed, so that a failure can be seen again.
    private struct Dice: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }

    private static let pieces = [
        "it", "c++", "a&b", "50%", "Köln", "=", "+", "#", "?", "ß", "–", "日本", "\"", "<", "%41", "x/y", "'", ";", "é",
    ]

    private static func words(_ dice: inout Dice) -> String {
        (0..<Int.random(in: 0...4, using: &dice)).map { _ in pieces.randomElement(using: &dice) ?? "" }
            .joined(separator: Bool.random(using: &dice) ? " " : "")
    }

    @Test(arguments: 0..<400)
    func readingAnAddressGivesTheRequestBack(seed: Int) throws {
        var dice = Dice(state: UInt64(seed))
        var request = SearchRequest(what: Self.words(&dice), place: Self.words(&dice))
        request.radius = [nil, 0, 5, 12.5, 300].randomElement(using: &dice) ?? nil
        request.sort = SortOrder.allCases.randomElement(using: &dice) ?? .date
        for _ in 0..<Int.random(in: 0...5, using: &dice) {
            let field = FilterField.allCases.randomElement(using: &dice) ?? .level
            let value = Self.words(&dice)
            guard !value.isEmpty, value.first != "-" else { continue }
            let filter = Filter(field, value, excluded: Bool.random(using: &dice))
            if !request.filters.contains(filter) { request.filters.append(filter) }
        }
        let page = Int.random(in: 1...500, using: &dice)
        request.offset = (page - 1) * 20
        let address = SearchAddress.address(of: request, page: page)
        let query = address.split(separator: "?", maxSplits: 1).dropFirst().first.map(String.init) ?? ""
        let read = try SearchAddress(query: QueryString(query))
        #expect(read.request == request)
        #expect(read.page == page)
        #expect(address.utf8.allSatisfy { (0x21...0x7E).contains($0) })
    }

    @Test func formsAreReadAsBrowsersSendThem() {
        let query = QueryString("was=k%C3%B6ln+%2B+mehr&leer&wo=&x=%zz%F0%28")
        #expect(query["was"] == "köln + mehr")
        #expect(query["leer"] == "")
        #expect(query["wo"] == "")
        #expect(query["x"]?.hasPrefix("%zz") == true)
        #expect(query["fehlt"] == nil)
        #expect(QueryString("").pairs.isEmpty)
    }

    @Test func wordsAreTidiedAndBounded() throws {
        let long = String(repeating: "a", count: 5_000)
        let read = try SearchAddress(query: QueryString("was=++it%0A%09manager+&wo=\(long)&umkreis=12,5"))
        #expect(read.request.what == "it manager")
        #expect(read.request.place.count == 200)
        #expect(read.request.radius == 12.5)
    }
}
