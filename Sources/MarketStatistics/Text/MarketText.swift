/// Sentences about clarity, training and duties.
enum MarketText {
    static func clarity(_ part: Part<ClarityFigures>) -> [Sentence] {
        part.sentences(.clarity) { clarity, writer in
            let hundredths = Int((clarity.median.value * 100).rounded())
            writer.say(
                words(
                    "Wie klar die Anzeigen\(writer.scope) die Rolle beschreiben, liegt im Mittel (Median) bei \(hundredths) von 100 "
                        + "Punkten.",
                    "The ads\(writer.scope) describe the role with a clarity of \(hundredths) out of 100 (median)."),
                clarity.median)
            let top = clarity.signs.prefix(3)
            if top.isEmpty {
                writer.say(
                    words("Zeichen von Unklarheit wurden nicht gefunden.", "No signs of unclear wording were found."))
            } else {
                let verb = SentenceWriter.verb(top.count, "stört", "stören")
                let signs = SentenceWriter.named(top.map { ($0.label, $0.share) })
                writer.say(
                    words("Am häufigsten \(verb): \(signs).", "What most often gets in the way: \(signs)."),
                    top.map(\.share))
            }
        }
    }

    static func training(_ part: Part<Training>) -> [Sentence] {
        part.sentences(.training) { training, writer in
            let top = training.subjects.prefix(5)
            let names = SentenceWriter.named(top.map { ($0.demand.name, $0.demand.asked) })
            writer.say(
                words(
                    "Zu lernen lohnt, was mindestens jede zehnte Anzeige\(writer.scope) verlangt: \(names).",
                    "Worth learning, because at least one ad in ten\(writer.scope) asks for it: \(names)."),
                top.map(\.demand.asked))
            for subject in training.subjects {
                guard let trend = subject.trend else { continue }
                let shares = [trend.since, trend.before].map {
                    $0.count > 0 ? Wording.percent($0.value) : words("keine Anzeige", "no ad")
                }
                let name = subject.demand.name
                writer.say(
                    words(
                        "\(trend.rising ? "Häufiger" : "Seltener") als zuvor wird verlangt: \(name) (\(shares[0]), zuvor "
                            + "\(shares[1])).",
                        "\(name) is asked for \(trend.rising ? "more" : "less") often than before (\(shares[0]), before that "
                            + "\(shares[1]))."),
                    trend.since, trend.before)
            }
        }
    }

    static func duties(_ part: Part<DutyFigures>) -> [Sentence] {
        part.sentences(.duties) { duties, writer in
            let all = [
                (
                    name: words("Bereitschaftsdienst", "on-call duty"),
                    about: words("zum Bereitschaftsdienst", "on-call duty"), answers: duties.onCall
                ),
                (
                    name: words("Schichtarbeit", "shift work"), about: words("zur Schichtarbeit", "shift work"),
                    answers: duties.shift
                ),
                (
                    name: words("häufige Reisen", "frequent travel"), about: words("zu Reisen", "travel"),
                    answers: duties.travel
                ),
            ]
            demanded(all.compactMap { duty in duty.answers.first.map { (duty.name, $0.share) } }, &writer)
            let silent = all.compactMap { duty in duty.answers.last.map { (duty.about, $0.share) } }
                .filter { $0.1.count > 0 }
            guard !silent.isEmpty else { return }
            let shares = Wording.list(
                silent.map { subject, share in
                    let percent = Wording.percent(share.value)
                    return words("\(subject) \(percent)", "about \(subject) by \(percent)")
                })
            writer.say(
                words("Nichts sagen \(shares) der Anzeigen.", "Nothing is said \(shares) of the ads."),
                silent.map(\.1))
        }
    }

    /// What ads ask for, and what none of them does.
    private static func demanded(_ duties: [(name: String, share: Figure)], _ writer: inout SentenceWriter) {
        let asked = duties.filter { $0.share.count > 0 }
        let never = Wording.list(duties.filter { $0.share.count == 0 }.map(\.name))
        guard let first = asked.first else {
            writer.say(
                words(
                    "\(Wording.capitalised(never)) verlangt keine der Anzeigen\(writer.scope).",
                    "None of the ads\(writer.scope) asks for \(never)."),
                duties.map(\.share))
            return
        }
        let share = Wording.percent(first.share.value)
        var parts = [
            words(
                "\(Wording.capitalised(first.name)) verlangen \(share) der Anzeigen\(writer.scope)",
                "\(Wording.capitalised(first.name)) is asked for by \(share) of the ads\(writer.scope)")
        ]
        parts += asked.dropFirst().map { name, share in
            let percent = Wording.percent(share.value)
            return words("\(name) \(percent)", "\(name) by \(percent)")
        }
        let rest = never.isEmpty ? "" : words("; \(never) verlangt keine", "; none asks for \(never)")
        writer.say(parts.joined(separator: ", ") + rest + ".", duties.map(\.share))
    }
}
