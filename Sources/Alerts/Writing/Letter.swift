/// A mail's words, written once and set twice: as text and as HTML.
struct Letter: Sendable {
    var subject: String
    var blocks: [Block]
    /// Small print: why the mail came, how to end it, who sends it.
    var footer: [Block]

    enum Block: Sendable {
        case paragraph(String)
        /// A step to take, with its address.
        case button(String, address: String)
        case link(String, address: String)
        case entries([Entry])
    }

    /// An ad.
    struct Entry: Sendable {
        var title: String
        var address: String
        /// Employer, place, pay.
        var lines: [String]
    }

    // MARK: Text

    /// Lines are not broken: programs break them at the width they have.
    var text: String {
        (blocks.map(Self.text) + ["-- "] + footer.map(Self.text)).joined(separator: "\n\n") + "\n"
    }

    private static func text(_ block: Block) -> String {
        switch block {
        case .paragraph(let words): words
        case .button(let words, let address), .link(let words, let address): "\(words):\n\(address)"
        case .entries(let entries):
            entries.map { ([$0.title] + $0.lines + [$0.address]).joined(separator: "\n") }.joined(separator: "\n\n")
        }
    }

    // MARK: HTML

    /// A page with its styles at the elements: mail programs know no others. It loads nothing from anywhere.
    func html(language: String) -> String {
        let font = "font-family:Arial,Helvetica,sans-serif;line-height:1.5"
        return """
            <!DOCTYPE html>
            <html lang="\(language)">
            <head><meta charset="utf-8"><title>\(Self.escaped(subject))</title></head>
            <body style="margin:0;padding:16px;background:#ffffff;color:#1a2430;font-size:16px;\(font)">
            <div style="max-width:600px;margin:0 auto">
            \(blocks.map(Self.html).joined(separator: "\n"))
            <hr style="border:0;border-top:1px solid #c9d1d9;margin:24px 0 12px">
            <div style="font-size:14px;color:#4a5663">
            \(footer.map(Self.html).joined(separator: "\n"))
            </div>
            </div>
            </body>
            </html>

            """
    }

    private static func html(_ block: Block) -> String {
        switch block {
        case .paragraph(let words):
            "<p style=\"margin:0 0 12px\">" + escaped(words).replacing("\n", with: "<br>") + "</p>"
        case .button(let words, let address):
            "<p style=\"margin:16px 0\">"
                + anchor(
                    words, address,
                    style:
                        "display:inline-block;padding:10px 18px;background:#14324f;color:#ffffff;text-decoration:none")
                + "</p>"
        case .link(let words, let address):
            "<p style=\"margin:0 0 12px\">" + anchor(words, address, style: "color:#0b4f8a") + "</p>"
        case .entries(let entries):
            entries.map { entry in
                "<p style=\"margin:0 0 16px\">"
                    + anchor(entry.title, entry.address, style: "color:#0b4f8a;font-weight:bold")
                    + entry.lines.map { "<br>" + escaped($0) }.joined() + "</p>"
            }.joined(separator: "\n")
        }
    }

    private static func anchor(_ words: String, _ address: String, style: StaticString) -> String {
        "<a href=\"\(escaped(address))\" style=\"\(style)\">\(escaped(words))</a>"
    }

    /// Text as HTML reads it back: an ad's title is words and never markup.
    private static func escaped(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            case "'": out += "&#39;"
            case "\u{0}"..<"\u{9}", "\u{B}", "\u{C}", "\u{E}"..<"\u{20}": out += "\u{FFFD}"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }
}
