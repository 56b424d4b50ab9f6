import Foundation
import JobMarket
import Testing

@Suite struct DocumentTests {
    @Test func readingHasTheContractsShape() throws {
        var posting = Posting(source: "test", sourceID: "7", title: "Koch")
        posting.n = .integer(12)
        var reading = Reading()
        let evidence = Evidence(line: 2, start: 0, end: 5, text: "3.000")
        reading.pay = [
            PayStatement(min: 3000, max: nil, unit: .month, kind: .salary, origin: .read(evidence))
        ]
        reading.zones = [Zone(first: 1, last: 3, kind: .tasks)]
        reading.contract = Sourced(.fixedTerm, .stated(field: "contract"))
        let bytes = Data(ReadingDocument(posting: posting, reading: reading).json)
        let json = try JSONDecoder().decode(JSONValue.self, from: bytes)
        #expect(json["n"] == .integer(12))
        #expect(json["contract"] == .string("fixed_term"))
        #expect(json["remote"] == .string("onsite"))
        #expect(json["zones"] == .array([.array([.integer(1), .integer(3), .string("tasks")])]))
        #expect(json["pay"]?.elements.first?["max"] == .null)
        #expect(json["pay"]?.elements.first?["line"] == .integer(2))
        #expect(json["experience"]?["years_min"] == .null)
        #expect(json["evidence"]?["contract"]?["field"] == .string("contract"))
    }

    @Test func adKeepsUnknownFields() throws {
        var posting = Posting(source: "test", sourceID: "7", title: "Koch")
        posting.unknown["colour"] = .string("red")
        posting.places = [StatedPlace(name: "Hagen", postcode: "58095")]
        let bytes = try JSONEncoder().encode(AdDocument(posting))
        let json = try JSONDecoder().decode(JSONValue.self, from: bytes)
        #expect(json["colour"] == .string("red"))
        #expect(json["plz"] == .string("58095"))
    }

    @Test func jsonValueRoundTrip() throws {
        let text = #"{"a":[1,2.5,"x",null,true,{"b":{}}]}"#
        let value = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
        let again = try JSONDecoder().decode(JSONValue.self, from: JSONEncoder().encode(value))
        #expect(value == again)
        #expect(value["a"]?.elements.count == 6)
        #expect(value["a"]?.elements[0] == .integer(1))
    }
}
