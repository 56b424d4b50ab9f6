import MarketStatistics

extension ProfileStop {
    static func taskMix(_ profile: Profile, _ html: inout HTML) {
        part(profile.taskMix, &html) { mix, html in
            ShareTable(
                caption: "Arten von Aufgaben, eine Anzeige kann mehrere nennen", subject: "Aufgabe", shares: mix.kinds
            )
            .write(&html)
            for size in mix.bySize {
                html.element("details") { html in
                    html.element("summary", text: "Nur Betriebe \(size.label)")
                    ShareTable(caption: "Aufgaben in Betrieben \(size.label)", subject: "Aufgabe", shares: size.kinds)
                        .write(&html)
                }
            }
        }
    }

    static func demands(_ profile: Profile, _ html: inout HTML) {
        part(profile.skills, &html) { skills, html in
            table("Fachliche Kenntnisse", skills.hard, &html)
            ShareTable(caption: "Sprachen neben Deutsch", subject: "Sprache", shares: skills.languages).write(&html)
        }
        html.element("h3", text: "Wie viel eine Anzeige verlangt")
        part(profile.breadth, &html) { breadth, html in
            measures("Hier", breadth.here, &html)
            if let elsewhere = breadth.elsewhere { measures("In ganz Deutschland", elsewhere, &html) }
        }
        html.element("h3", text: "Persönliche Stärken und Zertifikate")
        part(profile.softAndCertificates, &html) { both, html in
            figures(
                [
                    ("Anzeigen mit persönlichen Stärken", both.soft), ("Anzeigen mit Zertifikaten", both.certificates),
                    ("Anzeigen mit Erlaubnissen oder Führerschein", both.licences),
                ], &html)
            html.element("p", text: verdict(both.verdict))
            table("Persönliche Stärken", both.softSkills, &html)
            table("Zertifikate", both.certificateSkills, &html)
        }
    }

    private static func verdict(_ verdict: SoftAndCertificates.Verdict) -> String {
        switch verdict {
        case .softMore: "Persönliche Stärken werden sicher öfter verlangt als Zertifikate."
        case .certificatesMore: "Zertifikate werden sicher öfter verlangt als persönliche Stärken."
        case .open:
            "Was öfter verlangt wird, lässt sich mit so wenigen Anzeigen nicht sagen: Die Bereiche überschneiden sich."
        }
    }

    private static func measures(_ title: String, _ measures: Breadth.Measures, _ html: inout HTML) {
        html.element("h4", text: title)
        figures(
            [
                ("Forderungen je Anzeige (Mitte)", measures.demands),
                ("Arten von Aufgaben je Anzeige (Mitte)", measures.kinds),
                ("Wirksame Vielfalt (Mitte)", measures.effective),
            ], &html)
    }

    static func table(_ caption: String, _ skills: [AskedSkill], _ html: inout HTML) {
        let isMixed = skills.contains { $0.must.value < 1 }
        ShareTable(
            caption: caption + (isMixed ? "; verbindlich, wo nichts anderes steht" : ""), subject: "Forderung",
            rows: skills.map { skill in
                let isMust = skill.must.value == 1
                return ShareTable.Row(
                    label: skill.name, share: skill.asked,
                    note: isMust ? "" : "davon verbindlich: \(FigureText.value(skill.must))")
            }
        ).write(&html)
    }

    static func training(_ profile: Profile, _ html: inout HTML) {
        part(profile.training, &html) { training, html in
            ShareTable(
                caption: "Was mindestens jede zehnte Anzeige verlangt", subject: "Thema",
                rows: training.subjects.map { subject in
                    ShareTable.Row(
                        label: subject.demand.name, share: subject.demand.asked,
                        note: subject.trend.map(trend) ?? "")
                }
            ).write(&html)
        }
    }

    private static func trend(_ trend: Training.Trend) -> String {
        "\(trend.rising ? "zunehmend" : "abnehmend"): ältere Hälfte \(FigureText.value(trend.before)), "
            + "neuere Hälfte \(FigureText.value(trend.since))"
    }
}
