import GermanText
import JobMarket

/// What a line may say that makes a role unclear, told by single words.
struct ClarityTopic: OptionSet, Sendable {
    let rawValue: UInt16
    /// Says nothing by itself.
    static let vague = ClarityTopic(rawValue: 1)
    static let contract = ClarityTopic(rawValue: 2)
    static let remote = ClarityTopic(rawValue: 4)
    static let experience = ClarityTopic(rawValue: 8)
    static let hours = ClarityTopic(rawValue: 16)
    static let lead = ClarityTopic(rawValue: 32)
    static let availability = ClarityTopic(rawValue: 64)
    static let training = ClarityTopic(rawValue: 128)
    /// Says nothing beside a noun such as "Aufgaben".
    static let adjective = ClarityTopic(rawValue: 256)
}

/// The lines of an ad that speak of a topic of ``ClarityTopic``.
struct ClarityWording {
    /// Different vague phrases from which an ad counts as vague.
    private static let vagueLimit = 3

    private let ad: AdContext
    private let lines: [(number: Int, topics: ClarityTopic)]

    /// Different vague phrases in reading order.
    private let phrases: [(line: Int, text: String)]

    init(_ ad: AdContext, _ content: AdContent) {
        self.ad = ad
        var lines: [(number: Int, topics: ClarityTopic)] = []
        var phrases: [(line: Int, text: String)] = []
        var seen: Set<String> = []
        for (number, line) in content.lines.enumerated() where !content.repeats.contains(number) {
            var topics: ClarityTopic = []
            var phraseEnd = 0
            for (index, token) in line.tokens.enumerated() {
                guard let found = Self.words.value(of: token) else { continue }
                topics.formUnion(found)
                guard index >= phraseEnd, !found.isDisjoint(with: [.vague, .adjective]),
                    let end = Self.endOfPhrase(line, at: index, found)
                else { continue }
                let zone = ad.zone(of: number)
                guard ad.zones.count < 2 || (zone != .company && zone != .application) else { continue }
                phraseEnd = end
                let text = line.text(index..<end)
                if seen.insert(text.lowercased()).inserted { phrases.append((number, text)) }
            }
            if !topics.isEmpty { lines.append((number, topics)) }
        }
        self.lines = lines
        self.phrases = phrases
    }

    /// The lines of a topic, with their words.
    func lines(of topic: ClarityTopic) -> [(number: Int, text: String)] {
        lines.lazy.filter { $0.topics.contains(topic) }.map { ($0.number, ad.text[$0.number]) }
    }

    /// Bytes around a wording in which another may take its meaning away.
    private static let context = 90

    /// The first line of a topic with this wording and without the other close to it.
    func first(_ topic: ClarityTopic, _ wording: Pattern, unless: Pattern? = nil) -> Int? {
        lines(of: topic).first { _, text in
            guard let unless else { return wording.occurs(in: text) }
            return wording.matches(in: text).contains { match in
                let start = max(0, match.byteRange.lowerBound - Self.context)
                let bytes = text.utf8.dropFirst(start)
                    .prefix(match.byteRange.count + 2 * Self.context)
                return !unless.occurs(in: String(decoding: bytes, as: UTF8.self))
            }
        }?.number
    }

    /// Phrases that could stand in any ad, from three different ones on.
    var vague: ClarityReader.Ground? {
        guard phrases.count >= Self.vagueLimit else { return nil }
        return ClarityReader.Ground(
            "Viele Worte ohne Inhalt, etwa „\(phrases[0].text)“ und „\(phrases[1].text)“.", lines: phrases.map(\.line))
    }

    /// The end of a vague phrase: an adjective with its noun at most three words on, or a word that needs none.
    private static func endOfPhrase(_ line: TokenLine, at index: Int, _ topics: ClarityTopic) -> Int? {
        if topics.contains(.vague) { return index + 1 }
        guard topics.contains(.adjective) else { return nil }
        for next in index + 1..<min(index + 4, line.tokens.count) {
            guard line.tokens[next].gap.isSubset(of: [.space, .comma]) else { return nil }
            if nouns.exact(line.tokens[next]) != nil { return next + 1 }
            guard !line.tokens[next].isCapital else { return nil }
        }
        return nil
    }

    private static let nouns: WordList<Bool> = {
        var list = WordList<Bool>(inflects: false)
        list.add(
            """
            Aufgabe|Aufgaben|Projekt|Projekte|Projekten|Herausforderung|Herausforderungen|Tätigkeit|Tätigkeiten
            Vergütung|Bezahlung|Gehalt|Umfeld|Team|Engagement|Denken|Arbeiten
            """, true)
        return list
    }()

    private static let words: WordList<ClarityTopic> = {
        var list = WordList<ClarityTopic>()
        func add(_ words: String, _ topic: ClarityTopic) { list.add(words, topic) { $0.union($1) } }
        add(
            """
            spannende|vielfältige|abwechslungsreiche|interessante|verantwortungsvolle|herausfordernde|vielseitige
            anspruchsvolle|attraktive|leistungsgerechte|marktgerechte|dynamische|dynamisches|dynamischen|innovatives
            anfallende|anfallenden|allgemeine|diverse|sonstige|unternehmerisches|motiviertes|überdurchschnittliches
            attraktives|leistungsgerechtes|marktgerechtes
            """, .adjective)
        add("Allrounder|Allrounderin|Macher|Macherin|Rockstar|Ninja|Guru|uvm", .vague)
        add("befristet|befristete|unbefristet|unbefristete", .contract)
        add("remote|Homeoffice|Home|Präsenzpflicht|Anwesenheitspflicht|Büro|Ort", .remote)
        add("Vorkenntnisse|Berufserfahrung|Erfahrung|experience", .experience)
        add("Stunden|Std|Woche|Stundenwoche|Wochenstunden|h", .hours)
        add(
            "Personalverantwortung|Führungsverantwortung|Mitarbeiterverantwortung|disziplinarisch|disziplinarische",
            .lead)
        add("Flexibilität|Verfügbarkeit|Überstunden|Mehrarbeit|Uhr", .availability)
        add("abgeschlossen|abgeschlossene", .training)
        return list
    }()
}
