import Foundation
import ReferenceData
import Testing

@Suite struct PriceLevelTests {
    @Test func publishedValuesAreExact() throws {
        for (district, index) in [("09162", 125.1), ("06412", 115.9), ("02000", 111.5), ("05962", 94.9)] {
            let level = try #require(PriceLevel(district: district))
            #expect(level.origin == .exact)
            #expect(level.index == index)
            #expect(level.bounds == nil)
        }
    }

    /// The line gives 94.2 for Hagen; its published class begins at 95.3.
    @Test func estimatesAreHeldWithinTheClass() throws {
        let hagen = try #require(PriceLevel(district: "05914000"))
        #expect(hagen.origin == .classBounds)
        #expect(hagen.index == 95.3)
        #expect(hagen.bounds == 95.3...97.4)
        let dortmund = try #require(PriceLevel(district: "05913"))
        #expect(dortmund.bounds == 97.4...100)
    }

    /// A source that rounds to a whole number leaves bounds, not a value.
    @Test func aRoundedValueIsNotExact() throws {
        let neumarkt = try #require(PriceLevel(district: "09373"))
        #expect(neumarkt.origin == .classBounds)
        #expect(neumarkt.bounds == 99.5...100.5)
    }

    @Test func everyDistrictHasAPlausibleLevelAndRent() throws {
        let districts = Set(Places.shared.municipalities.map(\.districtCode))
        var origins: [PriceLevel.Origin: Int] = [:]
        for district in districts {
            let level = try #require(PriceLevel(district: district), "\(district)")
            #expect((85...130).contains(level.index), "\(district)")
            #expect(level.bounds?.contains(level.index) ?? true, "\(district)")
            #expect((level.bounds != nil) == (level.origin == .classBounds))
            origins[level.origin, default: 0] += 1
            let rent = try #require(AskedRent(district: district), "\(district)")
            #expect((3...40).contains(rent.perSquareMetre), "\(district)")
        }
        #expect(origins == [.exact: 32, .classBounds: 15, .estimate: 354])
    }

    @Test(arguments: ["", "0", "00000", "05", "99999", "0591\t"])
    func unknownDistrictsHaveNone(district: String) {
        #expect(PriceLevel(district: district) == nil)
        #expect(AskedRent(district: district) == nil)
    }

    @Test func answersInJSONWithOriginAndYear() throws {
        let level = try #require(PriceLevel(district: "05914"))
        let object = try JSONSerialization.jsonObject(with: JSONEncoder().encode(level)) as? [String: Any]
        #expect(object?["origin"] as? String == "class")
        #expect(object?["year"] as? Int == 2022)
        #expect(object?["low"] as? Double == 95.3)
    }
}
