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

    func write(_ index: Int, _ html: inout HTML) {
        let sentence = sentences[index]
        html.text(sentence.text)
        guard !sentence.figures.isEmpty else { return }
        html.element("sup", .class("notes")) { html in
            for (offset, figure) in sentence.figures.enumerated() {
                let number = first[index] + offset
                html.link(Href(figure.address), .label("Beleg \(number): die Anzeigen dahinter"), text: String(number))
            }
        }
    }
}
