import MarketStatistics
import Settings

/// The pages that the law asks of an operator, and how results are ordered.
enum OperatorPage: Sendable, CaseIterable {
    case imprint, privacy, accessibility, contact, ranking

    var address: String {
        switch self {
        case .imprint: PageAddress.imprint
        case .privacy: PageAddress.privacy
        case .accessibility: PageAddress.accessibility
        case .contact: PageAddress.contact
        case .ranking: PageAddress.ranking
        }
    }

    var title: String {
        switch self {
        case .imprint: words("Impressum", "Imprint")
        case .privacy: words("Datenschutz", "Privacy")
        case .accessibility: words("Barrierefreiheit", "Accessibility")
        case .contact: words("Kontakt", "Contact")
        case .ranking: words("Reihenfolge der Treffer", "Order of the results")
        }
    }

    private var description: String {
        switch self {
        case .imprint: words("Wer dieses Portal betreibt.", "Who runs this portal.")
        case .privacy: words("Welche Daten dieses Portal verarbeitet.", "Which data this portal processes.")
        case .accessibility:
            words("Wie zugänglich dieses Portal ist.", "How accessible this portal is.")
        case .contact: words("Wie Sie den Betreiber erreichen.", "How to reach the operator.")
        case .ranking: words("Wonach Treffer geordnet werden.", "What results are ordered by.")
        }
    }

    /// - Parameter sendsMail: whether searches can be had by mail here.
    func html(_ settings: OperatorSettings, sendsMail: Bool, takesReports: Bool, site: Site) -> HTML {
        let frame = PageFrame(
            title: title, description: description, canonical: settings.isExample ? nil : address)
        let lines = OperatorLines(settings: settings)
        return frame.page(site) { html in
            html.element("div", .class("wide prose")) { html in
                html.element("h1", text: title)
                lines.exampleNotice(&html)
                switch self {
                case .imprint: ImprintText(lines: lines).write(&html)
                case .privacy: PrivacyText(lines: lines, sendsMail: sendsMail, takesReports: takesReports).write(&html)
                case .accessibility: AccessibilityText(lines: lines).write(&html)
                case .contact: ContactText(lines: lines, takesReports: takesReports).write(&html)
                case .ranking: RankingText(lines: lines).write(&html)
                }
            }
        }
    }

    /// The links of the footer.
    static func links(_ html: inout HTML) {
        html.element("ul", .class("operator-links"), .label(words("Über dieses Portal", "About this portal"))) { html in
            for page in allCases {
                html.element("li") { $0.link(Href(page.address), text: page.title) }
            }
        }
    }
}

extension HTML {
    /// A heading with paragraphs below it.
    mutating func part(_ title: String, _ paragraphs: [String]) {
        element("h2", text: title)
        for paragraph in paragraphs { element("p", text: paragraph) }
    }
}
