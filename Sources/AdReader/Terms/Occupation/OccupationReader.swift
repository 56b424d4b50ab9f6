import GermanText
import JobMarket
import ReferenceData

/// Reads the occupation of an ad as a code of KldB 2010, with ISCO-08 and ESCO beside it.
///
/// Three witnesses vote: listed job names within the title, listed names like the title, and the source's own
/// field. The strongest branch of the classification wins; the share of the votes behind it is the confidence.
enum OccupationReader {
    /// Neighbours that vote.
    private static let neighbours = 30

    static func read(_ ad: AdContext) -> OccupationReading? {
        let names = [ad.posting.company].compactMap { $0 } + ad.posting.places.compactMap(\.name)
        var words = TitleWords(ad.posting.title, leavingOut: names)
        var votes = OccupationVotes()
        var origin = Origin.read(ad.evidence(line: 0))
        var certainty = vote(words, into: &votes)
        if certainty < 0.3, let spoken = spokenTitle(ad, leavingOut: names), spoken.certainty > certainty {
            votes = OccupationVotes()
            words = spoken.words
            certainty = vote(words, into: &votes)
            origin = .read(ad.evidence(line: spoken.line))
        }
        if words.leads { votes = votes.mapped(leading) }
        if words.isAcademic { votes = votes.mapped(expert) }
        var stated = OccupationVotes()
        if let field = ad.posting.occupation {
            for match in Occupations.shared.codes(forTitle: field) { stated.add(match.code, match.weight) }
            if stated.total == 0 { _ = vote(TitleWords(field, leavingOut: []), into: &stated) }
        }
        return settle(votes, stated: stated, certainty: certainty, origin: origin)
    }

    /// What the first lines call the job, where the title says nothing of it ("Komm in unser Team!").
    private static func spokenTitle(
        _ ad: AdContext, leavingOut names: [String]
    ) -> (words: TitleWords, certainty: Double, line: Int)? {
        var best: (words: TitleWords, certainty: Double, line: Int)?
        for (place, line) in ad.text.lines.prefix(40).enumerated() {
            let named = namedJob.first(in: line)?["title"]
            guard let title = named ?? (place < 8 && line.utf8.count <= 90 ? line : nil) else { continue }
            let words = TitleWords(title, leavingOut: names)
            let certainty = words.segments.prefix(2).reduce(0.0) { sum, segment in
                max(sum, min(1, segment.weight) * (phrases(in: segment.words).map(\.weight).max() ?? 0))
            }
            if certainty > (best?.certainty ?? 0.25) + 0.02 { best = (words, certainty, place + 1) }
        }
        return best
    }

    private static let namedJob = Pattern(
        #"""
        (?:(?:\bals|\beine?[nr]?|\beinen?/?n?|suchen(?: wir)?|:)\s+|^)(?<title>[^.:;,!?]{4,70}?)\s*\((?:m|w\#
        |d|f|x|g|all)[^)]{0,14}\)
        """#
    )

    /// The code for those who lead in an occupation's group (fourth digit 9), where there is one.
    private static func leading(_ code: Int32) -> Int32 {
        let group = code / 100 * 100
        for last: Int32 in [94, 93] where code / 10 % 10 != 9 && exists(group + last) {
            // Supervisors where the group's usual work is skilled, managers where it is expert.
            if last == 93 || code % 10 >= 3 || !exists(group + 93) { return group + last }
        }
        return code
    }

    /// The expert level of the same occupation, where there is one.
    private static func expert(_ code: Int32) -> Int32 {
        let raised = code / 10 * 10 + 4
        return exists(raised) ? raised : code
    }

    private static func exists(_ code: Int32) -> Bool {
        Occupations.shared.occupation(OccupationVotes.text(code)) != nil
    }

    /// Votes of the listed names in the words, and of the names like them.
    /// - Returns: how sure the words name an occupation, 0 to 1: the part of them that is a listed name, or a
    ///   little of the likeness to one.
    private static func vote(_ words: TitleWords, into votes: inout OccupationVotes) -> Double {
        var certainty = 0.0
        for segment in words.segments.prefix(5) {
            for phrase in phrases(in: segment.words) {
                let weight = 1.6 * segment.weight * phrase.weight
                certainty = max(certainty, min(1, segment.weight) * phrase.weight)
                let modern = ModernTitles.codes[phrase.words.joined(separator: "-")] ?? []
                let listed = Occupations.shared.codes(forTitle: phrase.words.joined(separator: " "))
                for (place, code) in modern.enumerated() { votes.add(code, 0.6 * weight / Double(place + 1)) }
                for match in listed { votes.add(match.code, (modern.isEmpty ? 1 : 0.4) * weight * match.weight) }
            }
        }
        let query = words.segments.prefix(5).flatMap { segment in
            segment.words.flatMap { word -> [(word: String, weight: Double)] in
                let weight = ModernTitles.generic.contains(word) ? segment.weight * 0.4 : segment.weight
                return [(word, weight)] + (ModernTitles.german[word].map { [($0, weight * 0.7)] } ?? [])
            }
        }
        let near = TitleIndex.shared.nearest(query, count: neighbours)
        guard let top = near.first?.likeness else { return certainty }
        let powers = near.map { neighbour -> Double in
            let relative = Double(neighbour.likeness / top)
            return relative * relative * relative * relative * relative * relative
        }
        let sum = powers.reduce(0, +)
        for (neighbour, power) in zip(near, powers) {
            votes.add(neighbour.code, power / sum * min(1, Double(top) * 1.4))
        }
        return max(certainty, Double(top) - 0.35)
    }

    /// Listed names among the words, the longest at each place; also a word with the last one, as in
    /// `SAP FI/CO Berater`.
    private static func phrases(in words: [String]) -> [(words: [String], weight: Double)] {
        let all = Double(max(words.reduce(0) { $0 + $1.utf8.count }, 1))
        var found: [(words: [String], weight: Double)] = []
        var covered = 0
        var start = 0
        while start < words.count {
            var end = min(words.count, start + 6)
            while end > start, !isName(words[start..<end]) { end -= 1 }
            if end > start, end > covered {
                let phrase = Array(words[start..<end])
                // The root, since the rest of a title mostly says where or with what, not another occupation.
                var share = (Double(phrase.reduce(0) { $0 + $1.utf8.count }) / all).squareRoot()
                if phrase.count == 1, words.count > 1, ModernTitles.generic.contains(phrase[0]) { share *= 0.25 }
                found.append((phrase, share * (end == words.count ? 1 : 0.8)))
                covered = end
            }
            start += 1
        }
        // Words with a head they are not next to, in either order: "SAP FI/CO Berater".
        for (place, head) in words.enumerated() where ModernTitles.generic.contains(head) {
            for (other, word) in words.enumerated()
            where other != place && other + 1 != place && isName([word, head][...]) {
                found.append(([word, head], 0.7 * (Double(word.utf8.count + head.utf8.count) / all).squareRoot()))
            }
        }
        return found
    }

    private static func isName(_ words: ArraySlice<String>) -> Bool {
        TitleIndex.shared.lists(words) || ModernTitles.codes[words.joined(separator: "-")] != nil
    }

    private static func settle(_ title: OccupationVotes, stated: OccupationVotes, certainty: Double, origin: Origin)
        -> OccupationReading?
    {
        var votes = title
        // The office's field is chosen by hand and often loosely: it decides where the title leaves room.
        let statedWeight = certainty > 0.5 ? 0.3 : 0.6
        for (code, weight) in stated.votes { votes.add(code, statedWeight * weight) }
        guard let best = votes.best else { return nil }
        let code = OccupationVotes.text(best)
        let share = votes.share(of: best, digits: 5)
        let confidence = min(0.95, share * min(1, 0.45 + votes.total / 4))
        let isStated = stated.best == best && title.best != best
        return OccupationReading(
            kldb: code, title: Occupations.shared.occupation(code)?.title ?? code, isco: Occupations.shared.isco(code),
            esco: Occupations.shared.esco(code), confidence: rounded(confidence),
            alternatives: votes.alternatives(to: best, limit: 3).map {
                OccupationReading.Alternative(kldb: OccupationVotes.text($0.code), confidence: rounded($0.share))
            }, origin: isStated ? .stated(field: "occupation") : origin)
    }

    private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
