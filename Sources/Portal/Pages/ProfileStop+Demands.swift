import MarketStatistics

extension ProfileStop {
    static func demands(_ profile: Profile, _ html: inout HTML) {
        part(profile.skills, &html) { skills, html in
            table(words("Fachliche Kenntnisse", "Professional skills"), skills.hard, &html)
            ShareTable(
                caption: words("Sprachen neben Deutsch", "Languages besides German"),
                subject: words("Sprache", "Language"), shares: skills.languages
            ).write(&html)
            ShareTable(
                caption: words("Verlangter Abschluss", "Qualification asked for"),
                subject: words("Abschluss", "Qualification"), shares: skills.education
            ).write(&html)
        }
        html.element("h3", text: words("Wie viel eine Anzeige verlangt", "How much an ad asks for"))
        part(profile.breadth, &html) { breadth, html in
            measures(words("Hier", "Here"), breadth.here, &html)
            if let elsewhere = breadth.elsewhere {
                measures(words("In ganz Deutschland", "In all of Germany"), elsewhere, &html)
            }
        }
        html.element("h3", text: words("Persönliche Stärken und Zertifikate", "Personal strengths and certificates"))
        part(profile.softAndCertificates, &html) { both, html in
            figures(
                [
                    (words("Anzeigen mit persönlichen Stärken", "Ads with personal strengths"), both.soft),
                    (words("Anzeigen mit Zertifikaten", "Ads with certificates"), both.certificates),
                    (
                        words("Anzeigen mit Erlaubnissen oder Führerschein", "Ads with permits or a driving licence"),
                        both.licences
                    ),
                ], &html)
            html.element("p", text: verdict(both.verdict))
            table(words("Persönliche Stärken", "Personal strengths"), both.softSkills, &html)
            table(words("Zertifikate", "Certificates"), both.certificateSkills, &html)
        }
    }

    private static func verdict(_ verdict: SoftAndCertificates.Verdict) -> String {
        switch verdict {
        case .softMore:
            words(
                "Persönliche Stärken werden sicher öfter verlangt als Zertifikate.",
                "Personal strengths are certainly asked for more often than certificates.")
        case .certificatesMore:
            words(
                "Zertifikate werden sicher öfter verlangt als persönliche Stärken.",
                "Certificates are certainly asked for more often than personal strengths.")
        case .open:
            words(
                "Was öfter verlangt wird, lässt sich mit so wenigen Anzeigen nicht sagen: Die Bereiche überschneiden sich.",
                "Which is asked for more often cannot be said with so few ads: the ranges overlap.")
        }
    }

    private static func measures(_ title: String, _ measures: Breadth.Measures, _ html: inout HTML) {
        html.element("h4", text: title)
        figures(
            [
                (words("Forderungen je Anzeige (Mitte)", "Demands per ad (median)"), measures.demands),
                (words("Arten von Aufgaben je Anzeige (Mitte)", "Kinds of task per ad (median)"), measures.kinds),
                (words("Wirksame Vielfalt (Mitte)", "Effective variety (median)"), measures.effective),
            ], &html)
    }

    static func table(_ caption: String, _ skills: [AskedSkill], _ html: inout HTML) {
        let isMixed = skills.contains { $0.must.value < 1 }
        ShareTable(
            caption: caption
                + (isMixed
                    ? words("; verbindlich, wo nichts anderes steht", "; insisted on, where nothing else is said")
                    : ""),
            subject: words("Forderung", "Demand"),
            rows: skills.map { skill in
                let isMust = skill.must.value == 1
                return ShareTable.Row(
                    label: skill.name, share: skill.asked,
                    note: isMust
                        ? ""
                        : words(
                            "davon verbindlich: \(FigureText.value(skill.must))",
                            "of which insisted on: \(FigureText.value(skill.must))"))
            }
        ).write(&html)
    }

    static func training(_ profile: Profile, _ html: inout HTML) {
        part(profile.training, &html) { training, html in
            ShareTable(
                caption: words("Was mindestens jede zehnte Anzeige verlangt", "What at least one ad in ten asks for"),
                subject: words("Thema", "Subject"),
                rows: training.subjects.map { subject in
                    ShareTable.Row(
                        label: subject.demand.name, share: subject.demand.asked,
                        note: subject.trend.map(trend) ?? "")
                }
            ).write(&html)
            html.element("h3", text: words("Kurse dazu", "Courses for this"))
            html.courses(training.subjects.map { ($0.demand.name, $0.courses) }, heading: "h4")
        }
        guard let occupation = profile.occupation else { return }
        html.element("p") { html in
            html.link(
                Href(PageAddress.gap(occupation, in: profile.place, radius: profile.radius)),
                text: words("Was bringe ich mit, und was fehlt mir?", "What do I bring, and what am I missing?"))
        }
    }

    private static func trend(_ trend: Training.Trend) -> String {
        let (before, since) = (FigureText.value(trend.before), FigureText.value(trend.since))
        return words(
            "\(trend.rising ? "zunehmend" : "abnehmend"): ältere Hälfte \(before), neuere Hälfte \(since)",
            "\(trend.rising ? "rising" : "falling"): older half \(before), newer half \(since)")
    }
}
