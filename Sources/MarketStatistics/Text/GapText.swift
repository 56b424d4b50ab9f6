/// Sentences about what a person brings and what is lacking.
enum GapText {
    static func sentences(of gap: SkillGap) -> [Sentence] {
        gap.figures.sentences(.training) { figures, writer in
            covered(figures, &writer)
            missing(figures, &writer)
            if figures.undemanding > 0 {
                let isOne = figures.undemanding == 1
                let ads = isOne ? words("Eine Anzeige", "One ad") : Wording.ads(figures.undemanding)
                writer.say(
                    words(
                        "\(ads) \(isOne ? "verlangt" : "verlangen") fachlich nichts verbindlich und "
                            + "\(isOne ? "zählt" : "zählen") hier nicht mit.",
                        "\(ads) \(isOne ? "insists" : "insist") on nothing professional and "
                            + "\(isOne ? "does" : "do") not count here."))
            }
        }
    }

    private static func covered(_ figures: SkillGap.Figures, _ writer: inout SentenceWriter) {
        let covered = figures.covered
        let employers = Wording.employers(covered.employers)
        let ads = Wording.ads(covered.n) + words(" von ", " from ") + employers
        guard covered.value > 0 else {
            writer.say(
                words(
                    "Von dem, was die Anzeigen verbindlich verlangen, haben Sie noch nichts genannt (\(ads)).",
                    "You have not yet named anything that the ads insist on (\(ads))."), covered)
            return
        }
        let range = covered.interval.map { interval in
            let ends = [interval.lowerBound, interval.upperBound].map(Wording.percent)
            return words("; 95-%-Bereich \(ends[0]) bis \(ends[1])", "; 95% range \(ends[0]) to \(ends[1])")
        }
        let share = Wording.percent(covered.value)
        writer.say(
            words(
                "Von dem, was eine Anzeige verbindlich verlangt, bringen Sie im Schnitt \(share) mit "
                    + "(\(ads)\(range ?? "")).",
                "On average you bring \(share) of what an ad insists on (\(ads)\(range ?? ""))."), covered)
        let complete = figures.complete.figure
        let listed = figures.complete.isExact ? complete : nil
        switch complete.count {
        case 0:
            writer.say(
                words(
                    "Keine der Anzeigen verlangt nur, was Sie genannt haben.",
                    "None of the ads asks only for what you have named."))
        case 1:
            writer.say(
                words(
                    "Eine Anzeige verlangt nur, was Sie genannt haben.", "One ad asks only for what you have named."),
                listed)
        default:
            let ads = Wording.ads(complete.count)
            writer.say(
                words("\(ads) verlangen nur, was Sie genannt haben.", "\(ads) ask only for what you have named."),
                listed)
        }
    }

    private static func missing(_ figures: SkillGap.Figures, _ writer: inout SentenceWriter) {
        let top = figures.missing.prefix(3)
        guard !top.isEmpty else {
            writer.say(
                words(
                    "Ihnen fehlt nichts, worauf eine der Anzeigen besteht.",
                    "You lack nothing that any of the ads insists on."))
            return
        }
        let names = SentenceWriter.named(top.map { ($0.name, $0.must) })
        writer.say(words("Am häufigsten fehlt: \(names).", "What is missing most often: \(names)."), top.map(\.must))
        guard let best = figures.missing.max(by: { $0.opens.figure.count < $1.opens.figure.count }),
            best.opens.figure.count > 0
        else { return }
        let count = best.opens.figure.count
        let number = Wording.number(count)
        writer.say(
            words(
                "Käme „\(best.name)“ hinzu, fehlte Ihnen bei "
                    + "\(count == 1 ? "einer weiteren Anzeige" : "\(number) weiteren Anzeigen") nichts mehr.",
                "With “\(best.name)” added, you would lack nothing for "
                    + "\(count == 1 ? "one more ad" : "\(number) more ads")."),
            best.opens.isExact ? best.opens.figure : nil)
    }
}
