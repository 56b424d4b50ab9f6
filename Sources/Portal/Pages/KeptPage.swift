import MarketStatistics

/// What a visitor keeps and hides, on the own device alone: the script writes it, the server knows nothing of it.
struct KeptPage: Sendable {
    let site: Site

    func html() -> HTML {
        let title = words("Merkliste auf diesem Gerät", "Kept on this device")
        let frame = PageFrame(
            title: title,
            description: words(
                "Gemerkte und ausgeblendete Stellen, gespeichert nur in diesem Browser.",
                "Jobs kept and hidden, stored in this browser only."))
        return frame.page(site) { html in
            html.element("div", .class("wide tool")) { html in
                html.element("h1", text: title)
                html.element(
                    "p", .class("lead"),
                    text: words(
                        "Gemerkte Stellen, ausgeblendete Arbeitgeber und Wörter stehen nur in diesem Browser. Es gibt "
                            + "kein Konto. Zum Server geht nur, was Sie hier prüfen lassen: die Nummern der gemerkten "
                            + "Stellen.",
                        "Kept jobs, hidden employers and words are in this browser only. There is no account. Only "
                            + "what you have checked here goes to the server: the numbers of the kept jobs."))
                html.element("div", .id("merkliste")) { html in
                    html.element(
                        "p", .class("notice"),
                        text: words(
                            "Die Merkliste braucht JavaScript, denn nur der Browser kennt sie. Alle anderen Seiten "
                                + "gehen ohne.",
                            "This list needs JavaScript, as only the browser knows it. All other pages do without."))
                }
            }
        }
    }
}
