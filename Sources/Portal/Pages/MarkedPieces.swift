import MarketStatistics

extension HTML {
    /// Writes the pieces of an ad's line; what stands for a contact person is in the language of the page.
    mutating func pieces(_ pieces: [MarkedLine.Piece]) {
        for piece in pieces {
            switch piece {
            case .plain(let words): text(words)
            case .marked(let words): element("mark", text: words)
            case .masked(let kind):
                element(
                    "span", .class("masked"), .lang(Language.current.rawValue), text: MarkedLine.placeholder(kind))
            }
        }
    }
}
