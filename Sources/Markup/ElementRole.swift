/// What an element does to the lines of the text in it.
enum ElementRole: UInt8, Sendable {
    /// Part of the line it stands in.
    case inline
    /// A line of its own: ends the line before and the last line in it.
    case block
    /// `br`, `hr`: ends the line.
    case lineBreak
    /// A cell: apart from its neighbours by a space, in the same line.
    case cell
    /// Line ends of the source count.
    case preformatted
    /// Shows no text of the ad.
    case hidden

    /// The role of an element by its lower-case name.
    init(_ name: String) {
        self = Self.roles[name] ?? .inline
    }

    private static let roles: [String: ElementRole] = {
        let names: [(ElementRole, String)] = [
            (
                .block,
                """
                address article aside blockquote body caption center dd details dialog dir div dl dt fieldset \
                figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav ol \
                optgroup option p section summary table tbody tfoot thead tr ul
                """
            ),
            (.lineBreak, "br hr"),
            (.cell, "td th"),
            (.preformatted, "pre listing plaintext xmp"),
            (.hidden, "head script style noscript template title svg math iframe object noembed noframes"),
        ]
        return names.reduce(into: [:]) { roles, entry in
            for name in entry.1.split(separator: " ") { roles[String(name)] = entry.0 }
        }
    }()
}
