/// Sentences about how sought after people are.
enum TensionText {
    static func tension(_ part: Part<Tension>) -> [Sentence] {
        part.sentences(.tension) { tension, writer in
            weeks(tension, &writer)
            duration(tension.openFor, &writer)
            softened(tension, &writer)
            reading(tension.reading, &writer)
        }
    }

    private static func weeks(_ tension: Tension, _ writer: inout SentenceWriter) {
        guard let last = tension.weeks.last, tension.weeks.count > 1 else {
            writer.say(
                words(
                    "Für einen Verlauf reichen die Daten noch nicht: alle Anzeigen\(writer.scope) stammen aus einer Woche.",
                    "There is not yet enough data to see a trend: all ads\(writer.scope) are from one week."))
            return
        }
        let before = tension.weeks.dropLast()
        let mean = Wording.short(before.reduce(0) { $0 + $1.new.value } / Double(before.count))
        let new = Wording.adsInWords(last.new.count)
        let isOne = last.new.count == 1
        let span =
            before.count == 1
            ? words("in der Woche davor \(mean)", "\(mean) in the week before")
            : words(
                "in den \(before.count) Wochen davor im Schnitt \(mean)",
                "\(mean) a week on average in the \(before.count) weeks before")
        let week =
            last.isOver
            ? words("In der letzten Woche", "In the last week")
            : words(
                "In der Woche bis heute, die noch nicht vorbei ist,", "In the week up to today, which is not over yet,")
        writer.say(
            words(
                "\(week) \(isOne ? "kam" : "kamen")\(writer.scope) \(new) hinzu, \(span).",
                "\(week) \(new) \(isOne ? "was" : "were") added\(writer.scope), \(span)."), tension.weeks.map(\.new))
        writer.say(trend(tension), tension.weeks.filter(\.isOver).map(\.new))
    }

    /// Only ads that are still open are counted, so that older weeks have lost some: a fall is a fall all the same, a
    /// rise need not be one.
    private static func trend(_ tension: Tension) -> String {
        guard let trend = tension.trend else {
            let over = tension.weeks.count(where: \.isOver)
            return words(
                "Es gibt keinen gesicherten Trend: dafür sind \(WeekTrend.leastWeeks) volle Wochen nötig, bekannt "
                    + (over == 1 ? "ist eine." : "sind \(over)."),
                "There is no reliable trend: that takes \(WeekTrend.leastWeeks) full weeks, and "
                    + (over == 1 ? "one is known." : "\(over) are known."))
        }
        let span = words("Über die letzten \(trend.weeks) vollen Wochen", "Over the last \(trend.weeks) full weeks")
        switch trend.direction {
        case .none:
            return words("\(span) gibt es keinen gesicherten Trend.", "\(span) there is no reliable trend.")
        case .falling:
            let fewer = Wording.short(-trend.slope)
            return words(
                "\(span) kommen immer weniger Anzeigen hinzu, je Woche rund \(fewer) weniger.",
                "\(span) fewer and fewer ads have been added, about \(fewer) fewer each week.")
        case .rising:
            return words(
                "Von den offenen Anzeigen stammen mehr aus den jüngeren der letzten \(trend.weeks) vollen Wochen; ein "
                    + "gesicherter Trend ist das nicht, weil ältere schon vergeben sein können.",
                "Of the open ads, more are from the later of the last \(trend.weeks) full weeks; that is no reliable "
                    + "trend, because older ones may already be filled.")
        }
    }

    private static func duration(_ open: OpenDuration, _ writer: inout SentenceWriter) {
        if let median = open.median {
            var range = ""
            if let low = open.low, let high = open.high {
                let end = days(Double(high))
                range = words(" (95-%-Bereich: \(low) bis \(end))", " (95% range: \(low) to \(end))")
            }
            let time = days(Double(median)) + range
            var text = words(
                "Bis die Hälfte der Stellen vergeben oder zurückgezogen ist, dauert es \(time)",
                "It takes \(time) until half of the jobs are filled or withdrawn")
            if let isLonger = open.isLonger {
                text += words(
                    ", \(isLonger ? "länger" : "kürzer") als anderswo in Deutschland",
                    ", \(isLonger ? "longer" : "less") than elsewhere in Germany")
            }
            writer.say(text + ".")
            return
        }
        let needed = OpenDuration.leastEnds
        writer.say(
            open.ends >= needed
                ? words(
                    "Mehr als die Hälfte der Stellen blieb länger offen, als wir sie beobachten konnten.",
                    "More than half of the jobs stayed open for longer than we could watch them.")
                : words(
                    "Wie lange Stellen offen bleiben, lässt sich noch nicht sagen: "
                        + (open.ends == 0
                            ? "noch bei keiner war das Ende zu sehen"
                            : "erst bei \(Wording.inWords(open.ends, one: "einer", many: "Stellen")) war das Ende zu sehen")
                        + ", nötig sind \(needed).",
                    "How long jobs stay open cannot be said yet: the end has been seen for "
                        + (open.ends == 0
                            ? "none so far" : "only \(Wording.inWords(open.ends, one: "one", many: "jobs")) so far")
                        + ", \(needed) are needed."))
        guard let age = open.age else { return }
        let interval = age.interval.map { interval in
            let (low, high) = (Wording.short(interval.lowerBound), days(interval.upperBound))
            return words(" (95-%-Bereich: \(low) bis \(high))", " (95% range: \(low) to \(high))")
        }
        writer.say(
            words(
                "Die offenen Anzeigen sind im Mittel (Median) seit \(days(age.value, dative: true)) "
                    + "veröffentlicht\(interval ?? "").",
                "The open ads have been published for a median of \(days(age.value))\(interval ?? "")."),
            age)
    }

    private static func softened(_ tension: Tension, _ writer: inout SentenceWriter) {
        let shares = [
            (words("Quereinstieg willkommen", "career changers welcome"), tension.careerChangers),
            (words("keine Berufserfahrung verlangt", "no experience required"), tension.withoutExperience),
            (words("ohne Studium möglich", "possible without a degree"), tension.withoutDegree),
        ]
        let open = shares.filter { $0.1.count > 0 }
        if !open.isEmpty {
            let names = SentenceWriter.named(open.map { (Wording.quoted($0.0), $0.1) })
            writer.say(
                words("So offen sind die Anzeigen: \(names).", "How open the ads are: \(names)."), open.map(\.1))
        }
        let repeats = tension.repeats
        guard repeats.count > 0 else { return }
        let share = Wording.percent(repeats.share)
        writer.say(
            words(
                "\(share) der Anzeigen wiederholen eine andere offene Anzeige desselben Arbeitgebers mit gleichem Titel am "
                    + "selben Ort.",
                "\(Wording.capitalised(share)) of the ads repeat another open ad of the same employer with the same title "
                    + "at the same place."),
            repeats.figure)
    }

    private static func reading(_ reading: TensionReading, _ writer: inout SentenceWriter) {
        let count = reading.components.count
        guard let verdict = reading.verdict else {
            writer.say(
                words(
                    "Ob die Leute hier knapper sind als anderswo, lässt sich nicht sagen: "
                        + (count == 0
                            ? "dazu fehlt der Vergleich mit demselben Beruf in ganz Deutschland."
                            : "nur \(Wording.inWords(count, one: "ein Zeichen ist", many: "Zeichen sind")) vergleichbar, "
                                + "nötig sind \(TensionReading.leastComponents)."),
                    "Whether people are scarcer here than elsewhere cannot be said: "
                        + (count == 0
                            ? "there is nothing to compare with for the same occupation in all of Germany."
                            : "only \(Wording.inWords(count, one: "one sign is", many: "signs are")) comparable, "
                                + "\(TensionReading.leastComponents) are needed.")))
            return
        }
        let tighter = reading.components.count { $0.direction == .tighter }
        let looser = reading.components.count { $0.direction == .looser }
        func said(_ count: Int) -> String {
            switch count {
            case 0: words("keines", "none")
            case 1: words("eines", "one")
            default: String(count)
            }
        }
        writer.say(
            words(
                "Unsere Einschätzung: \(Labels.label(verdict)). Von \(count) Zeichen sprechen, verglichen mit demselben "
                    + "Beruf in ganz Deutschland, gesichert dafür, dass Leute hier schwerer zu finden sind: "
                    + "\(said(tighter)); dagegen: \(said(looser)). Mit der Engpassanalyse der Bundesagentur für Arbeit hat "
                    + "das nichts zu tun.",
                "Our assessment: \(Labels.label(verdict)). Of \(count) signs, compared with the same occupation in all of "
                    + "Germany, this many point reliably to people being harder to find here: \(said(tighter)); to the "
                    + "contrary: \(said(looser)). This has nothing to do with the skills shortage analysis "
                    + "(Engpassanalyse) of the Federal Employment Agency."))
    }

    private static func days(_ value: Double, dative: Bool = false) -> String {
        Wording.short(value) + Wording.space
            + words(value == 1 ? "Tag" : dative ? "Tagen" : "Tage", value == 1 ? "day" : "days")
    }
}
