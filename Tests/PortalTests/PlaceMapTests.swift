import Foundation
import Markup
import Testing

/// The map says what the table says, and nothing leaves its frame.
@Suite struct PlaceMapTests {
    @Test(arguments: ["/beruf/it-manager/hagen", "/beruf/it-manager", "/ort/hagen", "/beruf/it-manager/kiel?umkreis=0"])
    func circlesAndRowsAgree(uri: String) async throws {
        let page = HTMLDocument(try await Page.get(uri).body)
        let section = try #require(page.elements.first { $0.attribute("id") == "orte" })
        let rows = section.descendants.filter { $0.name == "tbody" }.flatMap(\.descendants).filter { $0.name == "tr" }
        guard let map = section.descendants.first(where: { $0.attribute("class") == "map" }) else {
            #expect(rows.isEmpty && !section.text.isEmpty)
            return
        }
        #expect(map.attribute("aria-hidden") == "true")
        #expect(!map.descendants.contains { $0.name == "a" })
        let circles = map.descendants.filter { $0.attribute("class") == "ads" }
        #expect(circles.count == rows.count && circles.count <= 40 && !rows.isEmpty)
        let size = try #require(map.attribute("viewbox") ?? map.attribute("viewBox")).split(separator: " ").compactMap {
            Double($0)
        }
        for circle in circles {
            let x = try #require(circle.attribute("cx").flatMap { Double($0) })
            let y = try #require(circle.attribute("cy").flatMap { Double($0) })
            #expect((0...size[2]).contains(x) && (0...size[3]).contains(y))
        }
        // The area of a circle is by the number of ads.
        let counts = rows.compactMap { row in
            row.descendants.first { $0.name == "a" }?.attribute("data-n").flatMap { Double($0) }
        }
        let radii = circles.compactMap { $0.attribute("r").flatMap { Double($0) } }
        #expect(counts == counts.sorted(by: >))
        for (count, radius) in zip(counts, radii) where radius > 3 {
            #expect(abs(radius - 22 * (count / counts[0]).squareRoot()) < 0.06)
        }
    }
}
