import JobMarket

/// What becomes of an ad on its way through other sources, for tests of finding repeats.
enum AdRepeat: Int, CaseIterable {
    /// Word for word, from another source.
    case copied
    /// A month later, with a line less and other punctuation.
    case edited
    /// With what a portal puts before and behind every ad.
    case framed
    /// By an agency that does not name the employer.
    case byAgency

    /// The ad as it comes again.
    ///
    /// - Parameter random: chooses the source and what is changed.
    func applied(to posting: Posting, number: Int, _ random: inout SplitMix) -> Posting {
        var again = posting
        let source = 1 + random.below(3)
        again.source = "\(SampleAds.source)-\(source)"
        again.sourceID = "wdh-\(number)"
        var lines = (posting.text ?? "").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        switch self {
        case .copied: break
        case .edited:
            if lines.count > 6 { lines.remove(at: 1 + random.below(lines.count - 2)) }
            lines = lines.map { $0.replacing("- ", with: "• ") }
            again.published = posting.published.map { Day(number: $0.number + 20 + random.below(20)) }
        case .framed:
            lines.insert("Stellenmarkt \(source): Angebot \(number)", at: 0)
            lines += [
                "Weitere Angebote in Ihrer Region finden Sie in unserem Stellenmarkt.",
                "Jetzt mit wenigen Klicks bewerben und nichts mehr verpassen.",
            ]
        case .byAgency:
            again.company = ["Musterpersonal GmbH", "Beispiel Zeitarbeit GmbH", "Probe Recruiting"][source - 1]
            let name = posting.company ?? ""
            lines = lines.map { name.isEmpty ? $0 : $0.replacing(name, with: "Unser Kunde") }
            lines.insert("Für unseren Kunden suchen wir in Direktvermittlung:", at: 0)
        }
        again.text = lines.joined(separator: "\n")
        return again
    }
}
