import GermanText
import JobMarket

/// What the first lines call the job, where the title says nothing of it ("Komm in unser Team!").
struct SpokenTitle {
    var view: OccupationModel.View
    var line: Int

    private static let named = Pattern(
        #"""
        (?:(?:\bals|\beine?[nr]?|\beinen?/?n?|suchen(?: wir)?|:)\s+|^)(?<title>[^.:;,!?]{4,70}?)\s*\((?:m|w\#
        |d|f|x|g|all)[^)]{0,14}\)
        """#
    )

    /// Lines that are searched for a name with a gender mark, and how many of them may be a title as a whole.
    private static let searched = 40
    private static let whole = 8
    /// Names that are weighed.
    private static let weighed = 3

    static func find(_ ad: AdContext, leavingOut names: [String], _ model: OccupationModel) -> SpokenTitle? {
        var best: SpokenTitle?
        var count = 0
        for (place, line) in ad.text.lines.prefix(searched).enumerated() where count < weighed {
            guard let words = words(in: line, place, names, model) else { continue }
            count += 1
            let view = model.view(ofTitle: words)
            if view.certainty > best?.view.certainty ?? 0 { best = SpokenTitle(view: view, line: place + 1) }
        }
        return best
    }

    /// The words of a name with a gender mark, or of a short line that is a listed name as a whole.
    private static func words(
        in line: String, _ place: Int, _ names: [String], _ model: OccupationModel
    ) -> TitleWords? {
        let length = line.utf8.count
        if length < 2000, line.utf8.contains(0x28), let title = named.first(in: line)?["title"] {
            return TitleWords(title, leavingOut: names)
        }
        guard place < whole, length <= 60 else { return nil }
        let words = TitleWords(line, leavingOut: names)
        return JobNamePhrases(words, in: model.names).found.contains { $0.weight >= OccupationModel.listed }
            ? words : nil
    }
}
