import JobMarket
import Markup

/// The text of a schema.org JobPosting: its description, and the properties that hold a part of the ad.
enum SchemaOrgText {
    /// Properties that pages fill with parts of the ad instead of the description, in the order of an ad.
    private static let parts = [
        "responsibilities", "qualifications", "experienceRequirements", "educationRequirements", "jobBenefits",
        "incentiveCompensation", "workHours",
    ]

    /// All properties whose text is a part of the ad.
    static let properties = Set(parts + ["description"])

    /// - Parameter isNeeded: whether a posting without words is none.
    static func set(
        description: JSONValue?, further: [String: JSONValue], isNeeded: Bool, _ posting: inout Posting
    ) throws(AdProblem) {
        var html = ""
        var plain = ""
        if let text = description?.elements.compactMap({ $0.text ?? $0["@value"]?.text }).first {
            let (content, isMarkup) = unescaped(text)
            if isMarkup { html = content } else { plain = content }
        }
        var seen = (html.isEmpty ? plain : textLines(fromHTML: html)).onOneLine
        for name in parts {
            for element in further[name]?.elements ?? [] {
                guard let text = element.text ?? element["description"]?.text, text.hasWords else { continue }
                let (content, isMarkup) = unescaped(text)
                let lines = isMarkup ? textLines(fromHTML: content) : content
                guard lines.utf8.count > 3, !seen.contains(lines.onOneLine.prefix(60)) else { continue }
                seen += " " + lines.onOneLine
                if html.isEmpty { plain += "\n\n\(name)\n\(lines)" } else { html += section(name, lines) }
            }
        }
        if !seen.hasWords {
            if isNeeded { throw AdProblem.noDescription }
            return
        }
        try posting.setContent(
            text: plain.isEmpty ? nil : plain, html: html.isEmpty ? nil : html, expectsText: true)
    }

    private static func section(_ name: String, _ lines: String) -> String {
        let paragraphs = lines.split(whereSeparator: \.isNewline).map { "<p>\(escaped($0))</p>" }
        return "\n<h3>\(name)</h3>\(paragraphs.joined())"
    }

    private static func escaped(_ text: Substring) -> String {
        text.reduce(into: "") { output, character in
            switch character {
            case "&": output += "&amp;"
            case "<": output += "&lt;"
            case ">": output += "&gt;"
            default: output.append(character)
            }
        }
    }

    /// The text with the escapes taken off that hide its markup, and whether it is markup.
    private static func unescaped(_ text: String) -> (content: String, isMarkup: Bool) {
        var content = text
        for _ in 0..<3 where !isMarkup(content) && content.utf8.contains(0x26) {
            content = decodingCharacterReferences(content)
        }
        if content.utf8.contains(0x5C) { content = withLineEnds(content) }
        return (content, isMarkup(content))
    }

    /// Generators that escape twice leave `\n` as two characters.
    private static func withLineEnds(_ text: String) -> String {
        var output: [UInt8] = []
        var wasBackslash = false
        for byte in text.utf8 {
            if wasBackslash, byte == 0x6E {
                output.removeLast()
                output.append(0x0A)
            } else {
                output.append(byte)
            }
            wasBackslash = byte == 0x5C
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// Whether a tag stands in the text.
    private static func isMarkup(_ text: String) -> Bool {
        var previous: UInt8 = 0
        var beforeLast: UInt8 = 0
        for byte in text.utf8 {
            let isLetter = (0x61...0x7A).contains(byte | 0x20)
            if isLetter, previous == 0x3C || (previous == 0x2F && beforeLast == 0x3C) { return true }
            beforeLast = previous
            previous = byte
        }
        return false
    }
}
