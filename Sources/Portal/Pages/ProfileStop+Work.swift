import JobMarket
import MarketStatistics

extension ProfileStop {
    static func taskMix(_ profile: Profile, _ html: inout HTML) {
        part(profile.taskMix, &html) { mix, html in
            html.element("figure") { html in
                ShareChart(
                    title: words(
                        "Anteil der Anzeigen je Art von Aufgabe; die Werte stehen in der Tabelle",
                        "Share of ads by kind of task; the values are in the table"),
                    rows: mix.kinds.map { ShareChart.Row(label: $0.label, share: $0.share.value) }
                ).write(&html)
                html.element(
                    "figcaption",
                    text: words(
                        "Wovon die Anzeigen handeln; eine Anzeige kann mehrere Arten nennen.",
                        "What the ads are about; an ad can name several kinds."))
            }
            details(words("Arten von Aufgaben als Tabelle", "Kinds of task as a table"), &html) { html in
                ShareTable(
                    caption: words(
                        "Arten von Aufgaben, eine Anzeige kann mehrere nennen", "Kinds of task, an ad can name several"),
                    subject: words("Aufgabe", "Task"),
                    shares: mix.kinds, isQuoted: true
                ).write(&html)
            }
            for kind in mix.details { write(kind, &html) }
            for group in mix.bySize + mix.byIndustry {
                details(words("Nur \(group.label)", "Only \(group.label)"), &html) { html in
                    ShareTable(
                        caption: words("Aufgaben, nur \(group.label)", "Tasks, only \(group.label)"),
                        subject: words("Aufgabe", "Task"), shares: group.kinds
                    )
                    .write(&html)
                }
            }
        }
    }

    /// What is typical of one kind of work.
    private static func write(_ kind: TaskMix.KindOfWork, _ html: inout HTML) {
        let name =
            TaskKind(rawValue: kind.kind).map { Wording.capitalised(Labels.gerund(Labels.label($0))) } ?? kind.kind
        details(words("\(name): was getan wird und woran", "\(name): what is done, and on what"), &html) { html in
            ShareTable(
                caption: words("\(name): was getan wird", "\(name): what is done"),
                subject: words("Tätigkeit", "Activity"), shares: kind.activities, isQuoted: true
            ).write(&html)
            ShareTable(
                caption: words("\(name): woran gearbeitet wird", "\(name): what is worked on"),
                subject: words("Gegenstand", "Object"), shares: kind.objects, isQuoted: true
            ).write(&html)
        }
    }

    private static func details(_ summary: String, _ html: inout HTML, content: HTML.Content) {
        html.element("details") { html in
            html.element("summary", text: summary)
            content(&html)
        }
    }

    static func clarity(_ profile: Profile, _ html: inout HTML) {
        part(profile.clarity, &html) { clarity, html in
            figures(
                [
                    (
                        words("Klarheit, Mitte (0 unklar bis 1 klar)", "Clarity, median (0 unclear to 1 clear)"),
                        clarity.median
                    )
                ], &html)
            let steps = clarity.steps.map { step in
                (
                    label: Wording.short(step.from) + words(" bis ", " to ") + Wording.short(step.from + 0.2),
                    ads: step.ads
                )
            }
            html.element("figure") { html in
                ScoreChart(
                    title: words(
                        "Anzeigen nach Klarheit; die Werte stehen in der Tabelle",
                        "Ads by clarity; the values are in the table"), steps: steps
                ).write(&html)
                html.element(
                    "figcaption",
                    text: words(
                        "Anzeigen nach Klarheit, von 0 (unklar) bis 1 (klar).",
                        "Ads by clarity, from 0 (unclear) to 1 (clear)."))
            }
            details(words("Klarheit als Tabelle", "Clarity as a table"), &html) { html in table(of: steps, &html) }
            ShareTable(
                caption: words("Anzeichen für Unklarheit", "Signs against clarity"),
                subject: words("Anzeichen", "Sign"), shares: clarity.signs, isQuoted: true
            ).write(&html)
        }
    }

    private static func table(of steps: [(label: String, ads: Figure)], _ html: inout HTML) {
        html.element("table") { html in
            html.element("caption", text: words("Anzeigen nach Klarheit", "Ads by clarity"))
            html.element("thead") { html in
                html.element("tr") { html in
                    html.element("th", .scope("col"), text: words("Klarheit", "Clarity"))
                    html.element("th", .scope("col"), text: words("Anzeigen", "Ads"))
                }
            }
            html.element("tbody") { html in
                for step in steps {
                    html.element("tr") { html in
                        html.element("th", .scope("row"), text: step.label)
                        html.element("td", .class("number")) { $0.figure(step.ads) }
                    }
                }
            }
        }
    }
}
