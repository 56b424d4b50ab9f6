import MarketStatistics

extension ProfileStop {
    static func switchPaths(_ profile: Profile, _ html: inout HTML) {
        part(profile.switchPaths, &html) { paths, html in
            html.element("ol", .class("paths")) { html in
                for target in paths.targets {
                    html.element("li") { html in write(target, &html) }
                }
            }
        }
    }

    private static func write(_ target: SwitchPaths.Target, _ html: inout HTML) {
        html.element("h3", text: target.title)
        html.element("p") { html in
            html.figure(target.openings, text: Wording.jobs(target.openings.count))
            html.text(
                words(" hier, Ähnlichkeit der Anforderungen ", " here, likeness of the requirements ")
                    + Wording.percent(target.likeness))
            Drawings.bar(&html, share: target.likeness)
        }
        html.element("dl", .class("figures")) { html in
            html.element("div") { html in
                html.element("dt", text: words("Gehalt, Mitte", "Pay, median"))
                html.element("dd") { html in pay(target, &html) }
            }
            demands(words("Wird auch hier verlangt", "Asked for here too"), target.shared, &html)
            demands(words("Kommt hinzu", "Asked for besides"), target.missing, &html)
        }
    }

    private static func pay(_ target: SwitchPaths.Target, _ html: inout HTML) {
        guard let median = target.pay.figures?.p50 else {
            html.element("span", .class("thin-mark"), text: words("zu wenige Angaben", "too little stated"))
            return
        }
        html.figure(median)
        guard let step = target.payStep else { return }
        let sign = step.value < 0 ? "−" : "+"
        let note = step.isClear ? "" : words(", nicht gesichert", ", not reliable")
        html.element(
            "small",
            text: sign + Wording.euro(step.value.magnitude) + words(" gegenüber hier", " compared with here") + note)
    }

    private static func demands(_ title: String, _ demands: [AskedSkill], _ html: inout HTML) {
        guard !demands.isEmpty else { return }
        html.element("div") { html in
            html.element("dt", text: title)
            html.element("dd") { html in
                for (number, demand) in demands.enumerated() {
                    if number > 0 { html.text(", ") }
                    html.text(demand.name + " ")
                    html.figure(demand.asked)
                }
            }
        }
    }
}
