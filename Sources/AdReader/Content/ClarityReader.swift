import JobMarket

/// Judges how clear an ad is about the role: signs against it, each with its lines, and a score.
///
/// The score is 1 less the weight of every sign. The weights are our own judgement of how much a sign keeps
/// a reader from knowing what the job is.
enum ClarityReader {
    /// Hard and soft demands that an ad insists on from which it counts as overloaded; about one ad in eight.
    static let demandLimit = 18
    /// Kinds of work from which a role counts as many roles in one.
    static let kindLimit = 9
    /// Vague phrases from which an ad counts as vague.
    static let vagueLimit = 3

    static func read(_ ad: AdContext, _ content: AdContent, _ reading: Reading) -> Clarity {
        var clarity = Clarity()
        var weight = 0.0
        func add(_ sign: ClaritySign, _ lines: [Int], _ why: String, _ cost: Double) {
            clarity.signs.append(Clarity.Sign(sign: sign, lines: Array(Set(lines)).sorted(), why: why))
            weight += cost
        }
        if let conflict = levelConflict(content, reading) { add(.levelConflict, conflict.lines, conflict.why, 0.2) }
        if let overload = overload(reading) { add(.overload, overload.lines, overload.why, 0.15) }
        if let contradiction = contradiction(content, reading) {
            add(.contradiction, contradiction.lines, contradiction.why, 0.2)
        }
        let vague = vagueLines(content)
        if vague.count >= vagueLimit {
            add(.vague, vague.map(\.line), "Viele Worte ohne Inhalt, etwa „\(vague[0].text)“.", 0.1)
        }
        if reading.pay.isEmpty && ad.posting.pay == nil {
            add(.missingPay, [], "Die Anzeige nennt kein Gehalt.", 0.1)
        }
        if reading.tasks.isEmpty { add(.missingTasks, [], "Die Anzeige nennt keine Aufgaben.", 0.3) }
        if reading.places.isEmpty && ad.posting.places.isEmpty && reading.remote?.value != .remote {
            add(.missingPlace, [], "Die Anzeige nennt keinen Arbeitsort.", 0.1)
        }
        if reading.hours.isEmpty && reading.weeklyHours == nil && ad.posting.employment == nil {
            add(.missingHours, [], "Die Anzeige sagt nichts zur Arbeitszeit.", 0.05)
        }
        clarity.score = max(0, ((1 - weight) * 100).rounded() / 100)
        return clarity
    }

    private struct Ground {
        var lines: [Int]
        var why: String
    }

    // MARK: - Signs

    /// A title for beginners with years of experience asked for, or a senior's title open to beginners.
    private static func levelConflict(_ content: AdContent, _ reading: Reading) -> Ground? {
        guard let years = reading.experience.yearsMin else { return nil }
        let title = content.lines[0].tokens.compactMap { levelWords.exact($0) }
        let lines = [0] + (years.origin.evidence.map { [$0.line] } ?? [])
        if title.contains(.entry), !title.contains(.senior), years.value >= 3 {
            return Ground(
                lines: lines,
                why: "Der Titel wirbt um Berufsanfänger, verlangt werden \(years.value) Jahre Erfahrung.")
        }
        if title.contains(.senior), !title.contains(.entry), years.value == 0 {
            return Ground(lines: lines, why: "Der Titel sucht Erfahrene, der Text auch Menschen ohne Erfahrung.")
        }
        return nil
    }

    private static func overload(_ reading: Reading) -> Ground? {
        let demands = reading.skills.filter { $0.need == .must }
        let lines = demands.map(\.evidence.line)
        if demands.count >= demandLimit {
            return Ground(lines: lines, why: "Verlangt werden \(demands.count) Fähigkeiten auf einmal.")
        }
        let kinds = Set(reading.tasks.flatMap(\.kinds))
        if kinds.count >= kindLimit {
            return Ground(
                lines: reading.tasks.map(\.line),
                why: "Die Aufgaben reichen über \(kinds.count) verschiedene Arten von Arbeit.")
        }
        return nil
    }

    /// "Keine Erfahrung nötig" beside years of experience; remote work beside presence on every day.
    private static func contradiction(_ content: AdContent, _ reading: Reading) -> Ground? {
        guard let years = reading.experience.yearsMin, years.value >= 2, !reading.experience.vague else { return nil }
        for unit in content.units where !content.repeats.contains(unit.line) {
            let line = content.lines[unit.line]
            for index in unit.tokens
            where noExperience.longest(line, at: index, before: unit.tokens.upperBound) != nil {
                let asked = years.origin.evidence.map { [$0.line] } ?? []
                return Ground(
                    lines: [unit.line] + asked,
                    why: "Mal ist keine Erfahrung nötig, mal werden \(years.value) Jahre verlangt.")
            }
        }
        return nil
    }

    private static func vagueLines(_ content: AdContent) -> [(line: Int, text: String)] {
        var found: [(line: Int, text: String)] = []
        for unit in content.units
        where unit.zone != .company && unit.zone != .application && !content.repeats.contains(unit.line) {
            let line = content.lines[unit.line]
            var index = unit.tokens.lowerBound
            while index < unit.tokens.upperBound {
                if let (_, count) = vague.longest(line, at: index, before: unit.tokens.upperBound) {
                    found.append((unit.line, line.text(index..<index + count)))
                    index += count
                } else {
                    index += 1
                }
            }
        }
        return found
    }

    // MARK: - Words

    private static let levelWords: WordList<CareerLevel> = {
        var list = WordList<CareerLevel>()
        list.add(
            """
            Junior|Berufseinsteiger|Berufseinsteigerin|Berufsanfänger|Trainee|Absolvent|Absolventen|Einsteiger
            Berufseinstieg
            """, .entry)
        list.add("Senior|Lead|Principal|Leiter|Leiterin|Leitung|Head|Director", .senior)
        return list
    }()

    private static let noExperience: WordList<Bool> = {
        var list = WordList<Bool>()
        list.add(
            """
            keine Vorkenntnisse|ohne Vorkenntnisse|keine Erfahrung|ohne Erfahrung|keine Berufserfahrung
            ohne Berufserfahrung|Quereinsteiger willkommen|auch ohne Berufserfahrung|Vorkenntnisse nicht erforderlich
            Berufserfahrung nicht erforderlich|no experience required
            """, true)
        return list
    }()

    private static let vague: WordList<Bool> = {
        var list = WordList<Bool>()
        list.add(
            """
            spannende Aufgaben|spannende Projekte|spannende Herausforderungen|vielfältige Aufgaben
            abwechslungsreiche Aufgaben|abwechslungsreiche Tätigkeit|interessante Aufgaben|interessante Tätigkeit
            verantwortungsvolle Aufgaben|attraktive Vergütung|attraktives Gehalt|leistungsgerechte Vergütung
            dynamisches Umfeld|dynamisches Team|dynamischen Team|dynamischen Umfeld|innovatives Umfeld
            alle anfallenden Arbeiten|allgemeine Aufgaben|Allrounder|Mädchen für alles|Macher|Rockstar|Ninja|Guru
            Hands-on-Mentalität|Hands-on Mentalität|unternehmerisches Denken|hohe Einsatzbereitschaft|und vieles mehr
            uvm|diverse Aufgaben|sonstige Aufgaben|flexible Einsatzbereitschaft|herausfordernde Tätigkeit
            spannende Tätigkeit|motiviertes Team|verantwortungsvolle Tätigkeit|überdurchschnittliches Engagement
            Eigenmotivation|vielseitige Aufgaben|anspruchsvolle Aufgaben|marktgerechte Vergütung
            """, true)
        return list
    }()
}
