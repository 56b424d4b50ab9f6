/// Sentences about demand, clarity, training and duties.
enum MarketText {
    static func tension(_ part: Part<Tension>) -> [Sentence] {
        part.sentences(.tension) { tension, writer in
            guard let last = tension.weeks.last, tension.weeks.count > 1 else {
                writer.say("Für einen Verlauf reichen die Daten noch nicht: alle Anzeigen stammen aus einer Woche.")
                return
            }
            let before = tension.weeks.dropLast()
            let mean = before.reduce(0) { $0 + $1.new.value } / Double(before.count)
            let new = German.inWords(last.new.count, one: "eine Anzeige", many: "Anzeigen")
            let verb = last.new.count == 1 ? "kam" : "kamen"
            let span = before.count == 1 ? "in der Woche davor" : "in den \(before.count) Wochen davor im Schnitt"
            writer.say(
                "In der letzten Woche \(verb) \(new) hinzu, \(span) \(German.short(mean)).",
                tension.weeks.map(\.new))
        }
    }

    static func clarity(_ part: Part<ClarityFigures>) -> [Sentence] {
        part.sentences(.clarity) { clarity, writer in
            let hundredths = Int((clarity.median.value * 100).rounded())
            writer.say(
                "Wie klar die Anzeigen die Rolle beschreiben, liegt im Mittel (Median) bei \(hundredths) von 100 Punkten.",
                clarity.median)
            let top = clarity.signs.prefix(3)
            if top.isEmpty {
                writer.say("Zeichen von Unklarheit wurden nicht gefunden.")
            } else {
                writer.say(
                    "Am häufigsten stört: \(SentenceWriter.named(top.map { ($0.label, $0.share) })).", top.map(\.share))
            }
        }
    }

    static func training(_ part: Part<Training>) -> [Sentence] {
        part.sentences(.training) { training, writer in
            let top = training.subjects.prefix(5)
            writer.say(
                "Zu lernen lohnt, was mindestens jede zehnte Anzeige verlangt: "
                    + "\(SentenceWriter.named(top.map { ($0.demand.name, $0.demand.asked) })).",
                top.map(\.demand.asked))
            for subject in training.subjects {
                guard let trend = subject.trend else { continue }
                let direction = trend.rising ? "Häufiger" : "Seltener"
                writer.say(
                    "\(direction) verlangt als zuvor: \(subject.demand.name) (\(German.percent(trend.since.value)) statt "
                        + "\(German.percent(trend.before.value))).", trend.since, trend.before)
            }
        }
    }

    static func duties(_ part: Part<DutyFigures>) -> [Sentence] {
        part.sentences(.duties) { duties, writer in
            let all = [
                (name: "Bereitschaftsdienst", about: "zum Bereitschaftsdienst", answers: duties.onCall),
                (name: "Schichtarbeit", about: "zur Schichtarbeit", answers: duties.shift),
                (name: "häufige Reisen", about: "zu Reisen", answers: duties.travel),
            ]
            demanded(all.compactMap { duty in duty.answers.first.map { (duty.name, $0.share) } }, &writer)
            let silent = all.compactMap { duty in duty.answers.last.map { (duty.about, $0.share) } }
                .filter { $0.1.count > 0 }
            guard !silent.isEmpty else { return }
            let shares = silent.map { "\($0) \(German.percent($1.value))" }
            writer.say("Nichts sagen \(German.list(shares)) der Anzeigen.", silent.map(\.1))
        }
    }

    /// What ads ask for, and what none of them does.
    private static func demanded(_ duties: [(name: String, share: Figure)], _ writer: inout SentenceWriter) {
        let asked = duties.filter { $0.share.count > 0 }
        let never = German.list(duties.filter { $0.share.count == 0 }.map(\.name))
        guard let first = asked.first else {
            writer.say("\(German.capitalised(never)) verlangt keine der Anzeigen.", duties.map(\.share))
            return
        }
        var parts = ["\(German.capitalised(first.name)) verlangen \(German.percent(first.share.value)) der Anzeigen"]
        parts += asked.dropFirst().map { "\($0.name) \(German.percent($0.share.value))" }
        let rest = never.isEmpty ? "" : "; \(never) verlangt keine"
        writer.say(parts.joined(separator: ", ") + rest + ".", duties.map(\.share))
    }
}
