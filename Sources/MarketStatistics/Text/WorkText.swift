/// Sentences about the work and what is asked for.
enum WorkText {
    static func viewpoints(_ part: Part<Viewpoints>) -> [Sentence] {
        part.sentences(.viewpoints) { viewpoints, writer in
            entering(viewpoints.entering, &writer)
            let switching = viewpoints.switching
            if switching.open.count > 0 {
                writer.say(
                    "Quereinstieg nennen \(German.percent(switching.open.value)) der Anzeigen ausdrücklich als willkommen.",
                    switching.open)
            } else {
                writer.say("Keine der Anzeigen lädt ausdrücklich zum Quereinstieg ein.", switching.open)
            }
            let withoutDegree = switching.withoutDegree
            writer.say(
                withoutDegree.count > 0
                    ? "Ohne Studium kommen laut Anzeige \(German.percent(withoutDegree.value)) der Stellen infrage."
                    : "Keine der Stellen kommt laut Anzeige ohne Studium infrage.", withoutDegree)
            let experienced = viewpoints.experienced
            let lead = experienced.lead.count > 0 ? "suchen \(German.percent(experienced.lead.value))" : "sucht keine"
            let open =
                experienced.open.count > 0
                ? "An Berufserfahrene richten sich \(German.percent(experienced.open.value)) der Anzeigen"
                : "An Berufserfahrene richtet sich keine der Anzeigen"
            writer.say("\(open), Führung \(lead).", experienced.open, experienced.lead)
            if let years = experienced.years {
                let unit = years.value == 1 ? "Jahr" : "Jahre"
                writer.say(
                    "Wo Jahre genannt sind, werden im Mittel (Median) \(German.short(years.value))\(German.space)\(unit) "
                        + "Erfahrung verlangt.", years)
            }
        }
    }

    private static func entering(_ entering: Viewpoints.Entering, _ writer: inout SentenceWriter) {
        guard entering.open.count > 0 else {
            writer.say("Keine der Anzeigen richtet sich ausdrücklich an den Berufseinstieg.", entering.open)
            return
        }
        writer.say(
            "An den Berufseinstieg richten sich \(German.percent(entering.open.value)) der Anzeigen.", entering.open)
        if let threeYears = entering.threeYears, threeYears.count > 0 {
            let number = German.inWords(threeYears.count, one: "eine", many: "Anzeigen")
            let verb = threeYears.count == 1 ? "verlangt" : "verlangen"
            writer.say(
                "Davon \(verb) \(number) trotzdem drei Jahre Erfahrung oder mehr.", threeYears)
        }
    }

    static func taskMix(_ part: Part<TaskMix>) -> [Sentence] {
        part.sentences(.taskMix) { mix, writer in
            let top = mix.kinds.prefix(4)
            writer.say(
                "Zur Arbeit gehört am häufigsten: \(SentenceWriter.named(top.map { ("„\($0.label)“", $0.share) })).",
                top.map(\.share))
            guard mix.bySize.count == 2, let small = mix.bySize[0].kinds.first, let large = mix.bySize[1].kinds.first
            else { return }
            let pair = [small.share, large.share]
            let inSmall =
                "In Betrieben mit bis zu 249 Beschäftigten steht „\(small.label)“ vorn "
                + "(\(German.percent(small.share.value)))"
            let share = German.percent(large.share.value)
            if small.value == large.value {
                writer.say("\(inSmall), in größeren ebenso (\(share)).", pair)
            } else {
                writer.say("\(inSmall), in größeren „\(large.label)“ (\(share)).", pair)
            }
        }
    }

    static func skills(_ part: Part<Skills>) -> [Sentence] {
        part.sentences(.skills) { skills, writer in
            let top = skills.hard.prefix(5)
            if top.isEmpty {
                writer.say("Keine Fachkenntnis wird in mehr als einer Anzeige verlangt.")
            } else {
                writer.say(
                    "Am häufigsten verlangt: \(SentenceWriter.named(top.map { ($0.name, $0.asked) })).",
                    top.map(\.asked))
            }
            if let language = skills.languages.first, language.share.count > 1 {
                writer.say(
                    "\(language.label) verlangen \(German.percent(language.share.value)) der Anzeigen.", language.share)
            }
        }
    }

    static func breadth(_ part: Part<Breadth>) -> [Sentence] {
        part.sentences(.breadth) { breadth, writer in
            let demands = breadth.here.demands
            var text = "Eine Anzeige stellt im Mittel (Median) \(German.short(demands.value)) Anforderungen"
            if let elsewhere = breadth.elsewhere?.demands {
                text +=
                    demands.value == elsewhere.value
                    ? "; bundesweit sind es ebenso viele" : "; bundesweit sind es \(German.short(elsewhere.value))"
            }
            writer.say(text + ".", demands, breadth.elsewhere?.demands)
            let kinds = breadth.here.kinds
            if kinds.value >= 1 {
                let unit = kinds.value == 1 ? "eine Art" : "\(German.short(kinds.value)) Arten"
                writer.say("Sie beschreibt im Mittel \(unit) von Arbeit.", kinds)
            }
        }
    }

    static func softAndCertificates(_ part: Part<SoftAndCertificates>) -> [Sentence] {
        part.sentences(.softAndCertificates) { figures, writer in
            let soft = "persönliche Stärken (\(German.percent(figures.soft.value)) der Anzeigen)"
            let certificates = "Zertifikate (\(German.percent(figures.certificates.value)))"
            switch figures.verdict {
            case .softMore:
                writer.say(
                    "\(German.capitalised(soft)) werden häufiger verlangt als \(certificates).", figures.soft,
                    figures.certificates)
            case .certificatesMore:
                writer.say("\(certificates) werden häufiger verlangt als \(soft).", figures.soft, figures.certificates)
            case .open:
                writer.say(
                    "Ob \(soft) oder \(certificates) häufiger verlangt werden, lässt sich aus diesen Anzeigen nicht "
                        + "sicher sagen.", figures.soft, figures.certificates)
            }
            let top = figures.softSkills.prefix(3)
            if !top.isEmpty {
                writer.say(
                    "Von den persönlichen Stärken stehen vorn: \(SentenceWriter.named(top.map { ($0.name, $0.asked) })).",
                    top.map(\.asked))
            }
        }
    }

    static func conditions(_ part: Part<Conditions>) -> [Sentence] {
        part.sentences(.conditions) { conditions, writer in
            if let permanent = conditions.permanent {
                let share = permanent.count > 0 ? "sind \(German.percent(permanent.value))" : "ist keine"
                writer.say(
                    "Von den Stellen, deren Anzeige etwas zur Dauer sagt, \(share) unbefristet.", permanent)
            }
            let home = [conditions.hybrid, conditions.remote]
            if home.allSatisfy({ $0.count == 0 }) {
                writer.say("Arbeit zu Hause bietet keine der Anzeigen.", home)
            } else {
                let shares = home.map { $0.count > 0 ? "\(German.percent($0.value)) der Stellen" : "keiner" }
                writer.say(
                    "Teils zu Hause arbeiten kann man bei \(shares[0]), ganz zu Hause bei \(shares[1]).", home)
            }
            let partTime = conditions.partTime
            writer.say(
                partTime.count > 0
                    ? "In Teilzeit angeboten werden \(German.percent(partTime.value)) der Stellen."
                    : "In Teilzeit angeboten wird keine der Stellen.", partTime)
            let top = conditions.benefits.prefix(4)
            if !top.isEmpty {
                writer.say(
                    "Am häufigsten geboten: \(SentenceWriter.named(top.map { ($0.label, $0.share) })).",
                    top.map(\.share))
            }
        }
    }
}
