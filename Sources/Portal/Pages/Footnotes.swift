import MarketStatistics

/// The sentences of a profile with numbered links to the lists of ads they rest on, numbered as the page runs.
struct Footnotes: Sendable {
    private let sentences: [Sentence]
    /// The number of each sentence's first link.
    private let first: [Int]

    init(_ sentences: [Sentence]) {
        self.sentences = sentences
        var first = [Int](repeating: 0, count: sentences.count)
        var next = 1
        for stop in ProfileStop.all {
            for index in sentences.indices where stop.sections.contains(sentences[index].section) {
                first[index] = next
                next += sentences[index].figures.count
            }
        }
        self.first = first
    }

    /// The addresses behind the numbers, for paper, where no link can be followed.
    func writeSources(origin: String, _ html: inout HTML) {
        let addresses = ProfileStop.all.flatMap { stop in
            sentences.filter { stop.sections.contains($0.section) }.flatMap { $0.figures.map(\.address) }
        }
        guard !addresses.isEmpty else { return }
        html.element("section", .class("print-only"), .labelledBy("h-belege")) { html in
            html.element("h2", .id("h-belege"), text: words("Belege", "Evidence"))
            html.element("ol", .class("sources")) { html in
                for address in addresses { html.element("li", text: origin + Href(address).text) }
            }
        }
    }

    func write(_ index: Int, _ html: inout HTML) {
        let sentence = sentences[index]
        html.text(sentence.text)
        guard !sentence.figures.isEmpty else { return }
        html.element("sup", .class("notes")) { html in
            for (offset, figure) in sentence.figures.enumerated() {
                let number = first[index] + offset
                html.link(
                    Href(figure.address),
                    .label(
                        words("Beleg \(number): die Anzeigen dahinter", "Evidence \(number): the ads behind it")),
                    text: String(number))
            }
        }
    }
}
