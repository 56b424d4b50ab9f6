import Foundation
import MarketStatistics
import SearchIndex
import Testing

@Suite struct AddressTests {
    @Test func namesAndOrder() {
        let request = SearchRequest(
            what: "c++ entwickler", place: "Hagen", radius: 25,
            filters: [Filter(.level, "entry"), Filter(.level, "trainee"), Filter(.employer, "temp", excluded: true)],
            sort: .pay)
        #expect(
            request.address
                == "/stellen?was=c%2B%2B%20entwickler&wo=Hagen&umkreis=25&level=entry&level=trainee&employer=-temp&sort=pay"
        )
    }

    @Test func emptyRequestIsTheWholeList() {
        #expect(SearchRequest().address == "/stellen")
    }

    @Test func everythingButUnreservedIsEncoded() {
        let request = SearchRequest(place: "Köln & Süd", radius: 7.5, filters: [Filter(.skill, "C#/.NET=100 %")])
        #expect(
            request.address == "/stellen?wo=K%C3%B6ln%20%26%20S%C3%BCd&umkreis=7.5&skill=C%23%2F.NET%3D100%20%25")
    }
}

/// Reads addresses back, for tests that follow them.
enum AddressReader {
    static func request(_ address: String) -> SearchRequest? {
        guard address.hasPrefix("/stellen") else { return nil }
        var request = SearchRequest()
        for pair in address.dropFirst("/stellen".count).drop(while: { $0 == "?" }).split(separator: "&") {
            let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard halves.count == 2, let value = String(halves[1]).removingPercentEncoding else { return nil }
            switch halves[0] {
            case "was": request.what = value
            case "wo": request.place = value
            case "umkreis": request.radius = Double(value)
            case "sort": request.sort = SortOrder(rawValue: value) ?? .relevance
            default:
                guard let filter = Filter("\(halves[0])=\(value)") else { return nil }
                request.filters.append(filter)
            }
        }
        return request
    }
}
