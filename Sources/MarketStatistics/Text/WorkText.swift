/// Sentences about the work and whom it is for.
enum WorkText {
    static func viewpoints(_ part: Part<Viewpoints>) -> [Sentence] {
        part.sentences(.viewpoints) { viewpoints, writer in
            entering(viewpoints.entering, &writer)
            switching(viewpoints.switching, &writer)
            experienced(viewpoints.experienced, &writer)
        }
    }

    private static func entering(_ entering: Viewpoints.Entering, _ writer: inout SentenceWriter) {
        guard entering.open.count > 0 else {
            writer.say(
                words(
                    "Keine der Anzeigen\(writer.scope) richtet sich ausdrücklich an den Berufseinstieg.",
                    "None of the ads\(writer.scope) is expressly for people starting out."), entering.open)
            return
        }
        let share = Wording.percent(entering.open.value)
        writer.say(
            words(
                "An den Berufseinstieg richten sich \(share) der Anzeigen\(writer.scope).",
                "\(Wording.capitalised(share)) of the ads\(writer.scope) are for people starting out."), entering.open)
        if let threeYears = entering.threeYears, threeYears.count > 0 {
            let isOne = threeYears.count == 1
            let number = Wording.inWords(
                threeYears.count, one: words("eine", "one ad"), many: words("Anzeigen", "ads"))
            writer.say(
                words(
                    "Davon \(isOne ? "verlangt" : "verlangen") \(number) trotzdem drei Jahre Erfahrung oder mehr.",
                    "Of these, \(number) \(isOne ? "asks" : "ask") for three years of experience or more all the same."),
                threeYears)
        }
    }

    private static func switching(_ switching: Viewpoints.Switching, _ writer: inout SentenceWriter) {
        let open = Wording.percent(switching.open.value)
        writer.say(
            switching.open.count > 0
                ? words(
                    "Quereinstieg nennen \(open) der Anzeigen ausdrücklich als willkommen.",
                    "\(Wording.capitalised(open)) of the ads expressly welcome career changers.")
                : words(
                    "Keine der Anzeigen lädt ausdrücklich zum Quereinstieg ein.",
                    "None of the ads expressly invites career changers."), switching.open)
        let withoutDegree = Wording.percent(switching.withoutDegree.value)
        writer.say(
            switching.withoutDegree.count > 0
                ? words(
                    "Ohne Studium kommen laut Anzeige \(withoutDegree) der Stellen infrage.",
                    "According to the ads, \(withoutDegree) of the jobs are possible without a degree.")
                : words(
                    "Keine der Stellen kommt laut Anzeige ohne Studium infrage.",
                    "According to the ads, none of the jobs is possible without a degree."), switching.withoutDegree)
    }

    private static func experienced(_ experienced: Viewpoints.Experienced, _ writer: inout SentenceWriter) {
        let (open, lead) = (Wording.percent(experienced.open.value), Wording.percent(experienced.lead.value))
        let forExperienced =
            experienced.open.count > 0
            ? words(
                "An Berufserfahrene richten sich \(open) der Anzeigen",
                "\(Wording.capitalised(open)) of the ads are for experienced people")
            : words(
                "An Berufserfahrene richtet sich keine der Anzeigen", "None of the ads is for experienced people")
        let leading =
            experienced.lead.count > 0
            ? words("Führung suchen \(lead)", "\(lead) seek people to lead")
            : words("Führung sucht keine", "none seeks people to lead")
        writer.say("\(forExperienced), \(leading).", experienced.open, experienced.lead)
        guard let years = experienced.years else { return }
        let (isOne, number) = (years.value == 1, Wording.short(years.value) + Wording.space)
        writer.say(
            words(
                "Wo Jahre genannt sind, \(isOne ? "wird" : "werden") im Mittel (Median) \(number)"
                    + "\(isOne ? "Jahr" : "Jahre") Erfahrung verlangt.",
                "Where years are stated, the median is \(number)\(isOne ? "year" : "years") of experience."), years)
    }

    static func taskMix(_ part: Part<TaskMix>) -> [Sentence] {
        part.sentences(.taskMix) { mix, writer in
            mostFrequent(mix, &writer)
            guard mix.bySize.count == 2, let small = mix.bySize[0].kinds.first, let large = mix.bySize[1].kinds.first
            else { return }
            let (inSmall, inLarge) = (Labels.gerund(small.label), Labels.gerund(large.label))
            let shares = [small, large].map { Wording.percent($0.share.value) }
            let first = words(
                "In Betrieben mit bis zu 249 Beschäftigten steht \(inSmall) vorn (\(shares[0]))",
                "In companies with up to 249 employees \(inSmall) comes first (\(shares[0]))")
            let second =
                small.value == large.value
                ? words("in größeren ebenso (\(shares[1]))", "in larger ones too (\(shares[1]))")
                : words("in größeren \(inLarge) (\(shares[1]))", "in larger ones \(inLarge) (\(shares[1]))")
            writer.say("\(first), \(second).", small.share, large.share)
        }
    }

    /// The commonest kind of work and what it is done on, then the next three.
    private static func mostFrequent(_ mix: TaskMix, _ writer: inout SentenceWriter) {
        guard let first = mix.kinds.first else { return }
        let things = (mix.details.first { $0.kind == first.value }?.objects ?? []).prefix(2)
        let names = Wording.list(things.map(\.label))
        let about = things.isEmpty ? "" : words(": vor allem \(names)", ": above all \(names)")
        let kind = "\(Labels.gerund(first.label)) (\(Wording.percent(first.share.value)))\(about)"
        writer.say(
            words(
                "Am häufigsten geht es\(writer.scope) um \(kind).", "The work\(writer.scope) is most often \(kind)."),
            [first.share] + things.map(\.share))
        let next = mix.kinds.dropFirst().prefix(3)
        guard !next.isEmpty else { return }
        let isOne = next.count == 1
        let others = SentenceWriter.named(next.map { (Labels.gerund($0.label), $0.share) })
        writer.say(
            words(
                "Danach \(isOne ? "folgt" : "folgen") \(others).", "Next \(isOne ? "comes" : "come") \(others)."),
            next.map(\.share))
    }

    static func conditions(_ part: Part<Conditions>) -> [Sentence] {
        part.sentences(.conditions) { conditions, writer in
            if let permanent = conditions.permanent {
                let share = Wording.percent(permanent.value)
                writer.say(
                    words(
                        "Von den Stellen\(writer.scope), deren Anzeige etwas zur Dauer sagt, "
                            + "\(permanent.count > 0 ? "sind \(share)" : "ist keine") unbefristet.",
                        "Of the jobs\(writer.scope) whose ads speak of how long they last, "
                            + "\(permanent.count > 0 ? "\(share) are" : "none is") permanent."), permanent)
            }
            atHome(conditions, &writer)
            let partTime = Wording.percent(conditions.partTime.value)
            writer.say(
                conditions.partTime.count > 0
                    ? words(
                        "In Teilzeit angeboten werden \(partTime) der Stellen.",
                        "\(Wording.capitalised(partTime)) of the jobs are offered part-time.")
                    : words(
                        "In Teilzeit angeboten wird keine der Stellen.", "None of the jobs is offered part-time."),
                conditions.partTime)
            let top = conditions.benefits.prefix(4)
            if !top.isEmpty {
                let names = SentenceWriter.named(top.map { ($0.label, $0.share) })
                writer.say(
                    words("Am häufigsten bieten die Anzeigen: \(names).", "The ads most often offer: \(names)."),
                    top.map(\.share))
            }
        }
    }

    private static func atHome(_ conditions: Conditions, _ writer: inout SentenceWriter) {
        let home = [conditions.hybrid, conditions.remote]
        guard home.contains(where: { $0.count > 0 }) else {
            writer.say(
                words(
                    "Arbeit zu Hause bietet keine der Anzeigen\(writer.scope).",
                    "None of the ads\(writer.scope) offers working from home."), home)
            return
        }
        let shares = home.map { share in
            let percent = Wording.percent(share.value)
            return share.count > 0 ? words("\(percent) der Stellen", percent) : words("keiner", "none")
        }
        writer.say(
            words(
                "Teils zu Hause arbeiten kann man\(writer.scope) bei \(shares[0]), ganz zu Hause bei \(shares[1]).",
                "Working partly from home is possible in \(shares[0]) of the jobs\(writer.scope), fully from home in \(shares[1])."
            ),
            home)
    }
}
