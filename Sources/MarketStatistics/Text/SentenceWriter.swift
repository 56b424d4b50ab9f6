/// Collects the sentences of one section.
struct SentenceWriter {
    let section: Sentence.Section
    private(set) var sentences: [Sentence] = []

    init(_ section: Sentence.Section) {
        self.section = section
    }

    /// Adds a sentence that rests on the figures.
    mutating func say(_ text: String, _ figures: Figure?...) {
        say(text, figures)
    }

    mutating func say(_ text: String, _ figures: [Figure?]) {
        let references = figures.compactMap { figure in
            figure.map { Sentence.Reference(id: $0.id, address: $0.address.address) }
        }
        sentences.append(Sentence(section: section, text: text, figures: references))
    }

    /// `SQL (34 %), Java (20 %) und Linux (keine)`.
    static func named(_ items: [(label: String, share: Figure)]) -> String {
        German.list(
            items.map { "\($0.label) (\($0.share.count > 0 ? German.percent($0.share.value) : "keine"))" })
    }
}

extension Part {
    /// The sentences of the part: those of its figures, else why there are none.
    func sentences(_ section: Sentence.Section, _ write: (Figures, inout SentenceWriter) -> Void) -> [Sentence] {
        var writer = SentenceWriter(section)
        switch self {
        case .figures(let figures): write(figures, &writer)
        case .thin(let why): writer.say(why)
        }
        return writer.sentences
    }
}
