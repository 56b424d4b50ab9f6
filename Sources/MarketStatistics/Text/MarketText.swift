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
            let new = German.count(last.new.count, one: "eine Anzeige", many: "Anzeigen")
            let verb = last.new.count == 1 ? "kam" : "kamen"
            let span = before.count == 1 ? "in der Woche davor" : "in den \(before.count) Wochen davor im Schnitt"
            writer.say(
                "In der letzten Woche \(verb) \(new) hinzu, \(span) \(German.number(mean)).",
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
            func demanded(_ answers: [LabelledShare]) -> Figure? { answers.first?.share }
            func silent(_ answers: [LabelledShare]) -> Figure? { answers.last?.share }
            func percent(_ figure: Figure?) -> String { German.percent(figure?.value ?? 0) }
            let all = [duties.onCall, duties.shift, duties.travel]
            writer.say(
                "Bereitschaftsdienst verlangen \(percent(demanded(all[0]))) der Anzeigen, Schichtarbeit "
                    + "\(percent(demanded(all[1]))), häufige Reisen \(percent(demanded(all[2]))).", all.map(demanded))
            let silentShares = all.map { percent(silent($0)) }
            writer.say(
                "Nichts dazu sagen, in derselben Reihenfolge, \(German.list(silentShares)).", all.map(silent))
        }
    }
}
