import JobMarket

/// Judges how clear an ad is about the role: signs against it, each with its lines, and a score.
///
/// The score is 1 less the weight of every sign. The weights are our own judgement of how much a sign keeps
/// a reader from knowing what the job is.
enum ClarityReader {
    /// Abilities below which no ad counts as overloaded, whatever its occupation.
    static let fewestDemands = 12

    static func read(_ ad: AdContext, _ content: AdContent, _ reading: Reading) -> Clarity {
        var clarity = Clarity()
        var weight = 0.0
        func add(_ sign: ClaritySign, _ ground: Ground?, _ cost: Double) {
            guard let ground else { return }
            clarity.signs.append(
                Clarity.Sign(sign: sign, lines: Array(Set(ground.lines)).sorted(), why: ground.why))
            weight += cost
        }
        let wording = ClarityWording(ad, content)
        add(.levelConflict, levelConflict(content, reading), 0.2)
        add(.overload, overload(reading), 0.15)
        add(.contradiction, ClarityContradictions(ad: ad, wording: wording, reading: reading).first, 0.2)
        add(.vague, wording.vague ?? softOnly(reading), 0.1)
        if reading.pay.isEmpty && ad.posting.pay == nil {
            add(.missingPay, Ground("Die Anzeige nennt kein Gehalt."), 0.1)
        }
        if reading.tasks.isEmpty, !content.units.contains(where: { $0.zone == .tasks && !$0.isHeading }) {
            add(.missingTasks, Ground("Die Anzeige nennt keine Aufgaben."), 0.3)
        }
        if reading.places.isEmpty && ad.posting.places.isEmpty && reading.remote?.value != .remote {
            add(.missingPlace, Ground("Die Anzeige nennt keinen Arbeitsort."), 0.1)
        }
        if reading.hours.isEmpty && reading.weeklyHours == nil && ad.posting.employment == nil {
            add(.missingHours, Ground("Die Anzeige sagt nichts zur Arbeitszeit."), 0.05)
        }
        clarity.score = max(0, ((1 - weight) * 100).rounded() / 100)
        return clarity
    }

    /// Why a sign is raised.
    struct Ground {
        var lines: [Int]
        /// One plain German sentence.
        var why: String

        init(_ why: String, lines: [Int] = []) {
            self.lines = lines
            self.why = why
        }
    }

    // MARK: - Signs

    /// A title for beginners with years of experience asked for.
    private static func levelConflict(_ content: AdContent, _ reading: Reading) -> Ground? {
        guard let years = reading.experience.yearsMin, let line = years.origin.evidence?.line, line > 0 else {
            return nil
        }
        guard years.value >= 3 else { return nil }
        // "(Junior) Consultant" is open to both.
        let title = content.lines[0].tokens.filter { !$0.gap.contains(.open) }.compactMap { levelWords.exact($0) }
        guard title.contains(.entry), !title.contains(.senior),
            !saysFirst(content.lines[line])
        else { return nil }
        let asked = reading.experience.vague ? "mehrjährige Erfahrung" : "\(years.value) Jahre Erfahrung"
        return Ground("Der Titel wirbt um Menschen am Anfang, der Text verlangt \(asked).", lines: [0, line])
    }

    /// More abilities than nine in ten ads of the same occupation insist on.
    private static func overload(_ reading: Reading) -> Ground? {
        let limit = max(ClarityMustCounts.limit(kldb: reading.occupation?.kldb), fewestDemands - 1)
        guard reading.skills.count > limit else { return nil }
        let demands = reading.skills.filter { $0.need == .must }
        guard demands.count > limit else { return nil }
        let count = Set(demands.map { ($0.skill ?? $0.text).lowercased() }).count
        guard count > limit else { return nil }
        return Ground(
            "Verlangt werden \(count) Fähigkeiten; neun von zehn Anzeigen dieser Berufe verlangen höchstens \(limit).",
            lines: demands.map(\.evidence.line))
    }

    /// Demands of character, hardly any of knowledge, where the job is no helper's.
    private static func softOnly(_ reading: Reading) -> Ground? {
        guard reading.skills.count >= 6, reading.experience.level?.value != .trainee,
            reading.experience.level?.value != .entry, reading.occupation?.kldb.utf8.count == 5,
            reading.occupation?.kldb.last != "1",
            reading.education?.value == nil || reading.education?.value == EducationDemand.none
        else { return nil }
        let demands = reading.skills.filter { $0.need == .must }
        let soft = demands.filter { $0.kind == .soft }
        guard soft.count >= 6, demands.count - soft.count <= soft.count / 6 else { return nil }
        return Ground(
            "Von \(demands.count) Anforderungen beschreiben \(soft.count) die Person und kaum eine das Fachliche.",
            lines: soft.map(\.evidence.line))
    }

    /// "Erste bis mehrjährige Erfahrung" begins with little.
    private static func saysFirst(_ line: TokenLine) -> Bool {
        line.tokens.indices.contains { firstTo.longest(line, at: $0, before: line.tokens.count)?.count == 2 }
    }

    private static let firstTo: WordList<Bool> = {
        var list = WordList<Bool>(inflects: false)
        list.add("erste bis|ersten bis|erste oder", true)
        return list
    }()

    private static let levelWords: WordList<CareerLevel> = {
        var list = WordList<CareerLevel>(inflects: false)
        list.add(
            """
            Junior|Berufseinsteiger|Berufseinsteigerin|Berufsanfänger|Trainee|Absolvent|Absolventen|Einsteiger
            Berufseinstieg|Werkstudent|Werkstudentin|Praktikant|Praktikantin|Praktikum|Graduate|Berufsstarter
            """, .entry)
        list.add(
            "Senior|Lead|Principal|Leiter|Leiterin|Leitung|Head|Director|Professional|Experte|Manager|Leader", .senior)
        return list
    }()
}
