/// Sentences about what is asked for.
enum DemandText {
    static func skills(_ part: Part<Skills>) -> [Sentence] {
        part.sentences(.skills) { skills, writer in
            let top = skills.hard.prefix(5)
            if top.isEmpty {
                writer.say(
                    words(
                        "Keine Fachkenntnis wird\(writer.scope) in mehr als einer Anzeige verlangt.",
                        "No professional skill is asked for in more than one ad\(writer.scope)."))
            } else {
                let names = SentenceWriter.named(top.map { ($0.name, $0.asked) })
                writer.say(
                    words(
                        "Am häufigsten verlangen die Anzeigen\(writer.scope): \(names).",
                        "The ads\(writer.scope) most often ask for: \(names)."),
                    top.map(\.asked))
            }
            if let language = skills.languages.first, language.share.count > 1 {
                let share = Wording.percent(language.share.value)
                writer.say(
                    words(
                        "\(language.label) verlangen \(share) der Anzeigen.",
                        "\(language.label) is asked for by \(share) of the ads."), language.share)
            }
        }
    }

    static func breadth(_ part: Part<Breadth>) -> [Sentence] {
        part.sentences(.breadth) { breadth, writer in
            let demands = breadth.here.demands
            let number = number(
                demands.value, one: words("Anforderung", "requirement"), many: words("Anforderungen", "requirements"))
            var text = words(
                "Eine Anzeige stellt\(writer.scope) im Mittel (Median) \(number)",
                "The median ad\(writer.scope) has \(number)")
            if let elsewhere = breadth.elsewhere?.demands { text += nationwide(elsewhere.value, here: demands.value) }
            writer.say(text + ".", demands, breadth.elsewhere?.demands)
            let kinds = breadth.here.kinds
            if kinds.value >= 1 {
                let number = self.number(kinds.value, one: words("Art", "kind"), many: words("Arten", "kinds"))
                writer.say(
                    words(
                        "Sie beschreibt im Mittel \(number) von Arbeit.", "It describes a median of \(number) of work."),
                    kinds)
            }
        }
    }

    private static func nationwide(_ value: Double, here: Double) -> String {
        let isOne = value == 1
        guard value != here else {
            return words(
                "; bundesweit \(isOne ? "ist" : "sind") es ebenso \(isOne ? "eine" : "viele")",
                "; nationwide it is the same number")
        }
        return words(
            "; bundesweit \(isOne ? "ist" : "sind") es \(number(value))",
            "; nationwide it is \(value == 0 ? "none" : number(value))")
    }

    /// `keine Anforderung`, `eine Anforderung`, `1,5 Anforderungen`; in English none takes the plural.
    private static func number(_ value: Double, one: String, many: String) -> String {
        "\(number(value)) \(words(value == 0 || value == 1 ? one : many, value == 1 ? one : many))"
    }

    /// `keine`, `eine`, `1,5`.
    private static func number(_ value: Double) -> String {
        switch value {
        case 0: words("keine", "no")
        case 1: words("eine", "one")
        default: Wording.short(value)
        }
    }

    static func softAndCertificates(_ part: Part<SoftAndCertificates>) -> [Sentence] {
        part.sentences(.softAndCertificates) { figures, writer in
            writer.say(compared(figures, writer.scope), figures.soft, figures.certificates)
            let top = figures.softSkills.prefix(3)
            if !top.isEmpty {
                let verb = SentenceWriter.verb(top.count, "steht", "stehen")
                let names = SentenceWriter.named(top.map { ($0.name, $0.asked) })
                writer.say(
                    words(
                        "Von den persönlichen Stärken \(verb) vorn: \(names).",
                        "Of the personal strengths, \(top.count == 1 ? "this comes" : "these come") first: \(names)."),
                    top.map(\.asked))
            }
        }
    }

    private static func compared(_ figures: SoftAndCertificates, _ scope: String) -> String {
        let soft = Wording.percent(figures.soft.value)
        let certificates = Wording.percent(figures.certificates.value)
        switch (figures.soft.count > 0, figures.certificates.count > 0) {
        case (false, false):
            return words(
                "Persönliche Stärken und Zertifikate verlangt keine der Anzeigen\(scope).",
                "None of the ads\(scope) asks for personal strengths or certificates.")
        case (true, false):
            return words(
                "Persönliche Stärken verlangen \(soft) der Anzeigen\(scope), Zertifikate keine.",
                "Personal strengths are asked for by \(soft) of the ads\(scope), certificates by none.")
        case (false, true):
            return words(
                "Zertifikate verlangen \(certificates) der Anzeigen\(scope), persönliche Stärken keine.",
                "Certificates are asked for by \(certificates) of the ads\(scope), personal strengths by none.")
        case (true, true): break
        }
        let ofStrengths = words(
            "persönliche Stärken (\(soft) der Anzeigen\(scope))", "personal strengths (\(soft) of the ads\(scope))")
        let ofCertificates = words("Zertifikate (\(certificates))", "certificates (\(certificates))")
        func oftener(_ more: String, _ less: String) -> String {
            let first = Wording.capitalised(more)
            return words(
                "\(first) werden häufiger verlangt als \(less).", "\(first) are asked for more often than \(less).")
        }
        return switch figures.verdict {
        case .softMore: oftener(ofStrengths, ofCertificates)
        case .certificatesMore: oftener(ofCertificates, ofStrengths)
        case .open:
            words(
                "Ob \(ofStrengths) oder \(ofCertificates) häufiger verlangt werden, lässt sich aus diesen Anzeigen nicht "
                    + "sicher sagen.",
                "Whether \(ofStrengths) or \(ofCertificates) are asked for more often cannot be said for sure from these "
                    + "ads.")
        }
    }
}
