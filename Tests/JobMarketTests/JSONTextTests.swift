import Foundation
import JobMarket
import Testing

@Suite struct JSONTextTests {
    private func decoded(_ bytes: [UInt8]) throws -> JSONValue {
        try JSONDecoder().decode(JSONValue.self, from: Data(bytes))
    }

    /// Whatever is written must be read back as it was by another reader of JSON.
    @Test func anyValueSurvives() throws {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<500 {
            let value = JSONValue.object(["v": random(depth: 0, &generator)])
            var json = JSONText()
            json.value(value)
            #expect(try decoded(json.bytes) == value)
        }
    }

    private func random(depth: Int, _ generator: inout SystemRandomNumberGenerator) -> JSONValue {
        switch Int.random(in: 0..<(depth > 3 ? 5 : 7), using: &generator) {
        case 0: return .null
        case 1: return .bool(.random(using: &generator))
        case 2: return .integer(.random(in: -1_000_000...1_000_000, using: &generator))
        case 3: return .number(Double(Int.random(in: -999...999, using: &generator)) + 0.25)
        case 4: return .string(randomText(&generator))
        case 5: return .array((0..<3).map { _ in random(depth: depth + 1, &generator) })
        default:
            let members = (0..<3).map { _ in (randomText(&generator), random(depth: depth + 1, &generator)) }
            return .object(Dictionary(members) { first, _ in first })
        }
    }

    private func randomText(_ generator: inout SystemRandomNumberGenerator) -> String {
        let scalars: [Unicode.Scalar] = [
            "a", "ß", "\"", "\\", "\n", "\r", "\t", "\u{1}", "\u{1F}", "/", "€", "😀", "\u{7F}",
        ]
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0..<8, using: &generator) {
            text.append(scalars[Int.random(in: 0..<scalars.count, using: &generator)])
        }
        return String(text)
    }

    @Test func numbers() {
        var json = JSONText()
        json.array([52000.0, 0.5, -0.0, 1e300, .infinity, .nan]) { $0.value($1) }
        #expect(String(decoding: json.bytes, as: UTF8.self) == "[52000,0.5,0,1e+300,null,null]")
    }

    @Test func emptyStructures() {
        var json = JSONText()
        json.object { json in
            json.key("a")
            json.array([Int]()) { $0.value($1) }
            json.key("b")
            json.object { _ in }
            json.open("c", Int?.none)
            json.optional("d", String?.none)
        }
        #expect(String(decoding: json.bytes, as: UTF8.self) == #"{"a":[],"b":{},"c":null}"#)
    }
}
