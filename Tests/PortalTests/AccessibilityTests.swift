import Foundation
import Markup
import Testing

/// What a person with a screen reader or a keyboard relies on, on every page.
@Suite struct AccessibilityTests {
    @Test(arguments: Page.all)
    func structureIsSound(uri: String) async throws {
        let page = HTMLDocument(try await Page.get(uri).body)
        #expect(page.elements(named: "html").first?.attribute("lang") == "de")
        #expect(page.elements(named: "title").first?.text.isEmpty == false)
        for name in ["h1", "main", "header", "footer"] {
            #expect(!page.elements(named: name).isEmpty, "\(uri): \(name)")
        }
        #expect(page.elements(named: "h1").count == 1 && page.elements(named: "main").count == 1)
        var level = 0
        for heading in page.elements where ["h1", "h2", "h3", "h4"].contains(heading.name) {
            let own = Int(heading.name.dropFirst()) ?? 0
            #expect(own <= level + 1, "\(uri): \(heading.text)")
            level = own
        }
    }

    @Test(arguments: Page.all)
    func everyNameAndTargetIsThere(uri: String) async throws {
        let page = HTMLDocument(try await Page.get(uri).body)
        let ids = page.elements.compactMap { $0.attribute("id") }
        #expect(Set(ids).count == ids.count, "\(uri)")
        for element in page.elements {
            if let href = element.attribute("href"), href.hasPrefix("#") {
                #expect(ids.contains(String(href.dropFirst())), "\(uri): \(href)")
            }
            if let label = element.attribute("aria-labelledby") {
                #expect(ids.contains(label), "\(uri): \(label)")
            }
            if element.name == "a" {
                let named = !element.text.isEmpty || element.attribute("aria-label") != nil
                #expect(named, "\(uri): \(element.attribute("href") ?? "")")
            }
            if ["input", "select"].contains(element.name), element.attribute("type") != "hidden" {
                let id = element.attribute("id") ?? ""
                #expect(page.elements(named: "label").contains { $0.attribute("for") == id }, "\(uri): \(id)")
            }
            if element.name == "table" {
                #expect(element.descendants.contains { $0.name == "caption" }, "\(uri)")
                for cell in element.descendants where cell.name == "th" {
                    #expect(cell.attribute("scope") != nil, "\(uri): \(cell.text)")
                }
            }
            if element.name == "svg", element.attribute("aria-hidden") == nil {
                // What holds links is a group, all else one picture.
                let hasLinks = element.descendants.contains { $0.name == "a" }
                #expect(element.attribute("role") == (hasLinks ? "group" : "img"), "\(uri)")
                #expect(element.descendants.contains { $0.name == "title" }, "\(uri)")
            }
        }
    }

    @Test func theNumberOfResultsIsAnnounced() async throws {
        let page = HTMLDocument(try await Page.get("/stellen?was=it+manager").body)
        let status = try #require(page.elements.first { $0.attribute("role") == "status" })
        #expect(status.text.hasPrefix("120\u{A0}Stellen"))
    }

    /// WCAG 2.2, 1.4.3 and 1.4.11: 4.5 for text, 3 for parts of the interface.
    @Test(arguments: [
        ("ink", "ground", 4.5), ("soft", "ground", 4.5), ("soft", "panel", 4.5), ("ink", "panel", 4.5),
        ("link", "ground", 4.5), ("link", "panel", 4.5), ("mark-ink", "mark", 4.5), ("warn", "warn-ground", 4.5),
        ("warn", "ground", 4.5), ("deep-ink", "deep", 4.5), ("deep-soft", "deep", 4.5), ("edge", "ground", 3),
        ("fill", "ground", 3), ("fill", "panel", 3), ("signal", "deep", 3),
    ])
    func coloursAreFarEnoughApart(front: String, back: String, least: Double) async throws {
        let start = try await Page.get("/").body
        let path = try #require(start.firstMatch(of: #/\/assets\/style\.[0-9a-f]{16}\.css/#))
        let css = try await Page.get(String(path.0)).body
        let light = Self.colours(css.prefix(upTo: try #require(css.range(of: "@media")).lowerBound))
        let darkStart = try #require(css.range(of: "prefers-color-scheme: dark")).upperBound
        let dark = Self.colours(css[darkStart...].prefix(1_200))
        for (name, palette) in [("light", light), ("dark", light.merging(dark) { $1 })] {
            let ratio = try Self.contrast(#require(palette[front]), #require(palette[back]))
            #expect(ratio >= least, "\(name): \(front) on \(back) has \(ratio)")
        }
    }

    private static func colours(_ css: Substring) -> [String: UInt32] {
        var found: [String: UInt32] = [:]
        for match in css.matches(of: #/--([a-z-]+): #([0-9a-f]{6});/#) where found[String(match.1)] == nil {
            found[String(match.1)] = UInt32(match.2, radix: 16)
        }
        return found
    }

    private static func contrast(_ a: UInt32, _ b: UInt32) -> Double {
        let bright = max(luminance(a), luminance(b))
        let dim = min(luminance(a), luminance(b))
        return (bright + 0.05) / (dim + 0.05)
    }

    private static func luminance(_ colour: UInt32) -> Double {
        func part(_ shift: UInt32) -> Double {
            let value = Double(colour >> shift & 0xFF) / 255
            return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0)
    }
}
