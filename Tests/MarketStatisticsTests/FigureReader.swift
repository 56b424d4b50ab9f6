import Foundation
import MarketStatistics
import SearchIndex
import Testing

/// A figure as other programs see it.
struct PrintedFigure {
    var id: String
    var value: Double
    var unit: String
    var count: Int
    var n: Int
    var address: SearchRequest
    var whole: SearchRequest?
}

/// Finds all figures in what a profile or comparison prints.
enum FigureReader {
    static func object(_ value: some Encodable) throws -> [String: Any] {
        let object = try JSONSerialization.jsonObject(with: JSONEncoder().encode(value)) as? [String: Any]
        return try #require(object)
    }

    static func figures(_ value: some Encodable) throws -> [PrintedFigure] {
        var found: [PrintedFigure] = []
        try collect(try object(value), &found)
        return found
    }

    private static func collect(_ value: Any, _ found: inout [PrintedFigure]) throws {
        if let list = value as? [Any] {
            for element in list { try collect(element, &found) }
        } else if let object = value as? [String: Any] {
            if let id = object["id"] as? String, let count = object["count"] as? Int {
                found.append(
                    PrintedFigure(
                        id: id, value: try #require(object["value"] as? Double),
                        unit: try #require(object["unit"] as? String), count: count,
                        n: try #require(object["n"] as? Int),
                        address: try request(object["address"]),
                        whole: try object["whole"].map(request)))
            }
            for element in object.values { try collect(element, &found) }
        }
    }

    private static func request(_ address: Any?) throws -> SearchRequest {
        let text = try #require(address as? String)
        return try #require(AddressReader.request(text))
    }
}
