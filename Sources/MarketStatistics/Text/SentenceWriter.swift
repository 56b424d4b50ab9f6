/// Collects the sentences of one section.
struct SentenceWriter {
    let section: Sentence.Section
    /// What a wider choice of ads than was asked for speaks of, fit to follow a verb or a noun: ` in der Berufsgruppe
    /// „Informatik“ in ganz Deutschland`; empty where the figures are of what was asked for.
    let widerScope: String
    private(set) var sentences: [Sentence] = []

    init(_ section: Sentence.Section, widerScope: String = "") {
        self.section = section
        self.widerScope = widerScope
    }

    /// ``widerScope`` for the first sentence of the section, which says it for those that follow.
    var scope: String { sentences.isEmpty ? widerScope : "" }

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

    /// The word that agrees with so many things.
    static func verb(_ count: Int, _ one: String, _ many: String) -> String { count == 1 ? one : many }

    /// `SQL (34 %), Java (20 %) und Linux (keine)`.
    static func named(_ items: [(label: String, share: Figure)]) -> String {
        Wording.list(
            items.map { label, share in
                "\(label) (\(share.count > 0 ? Wording.percent(share.value) : words("keine", "none")))"
            })
    }
}

extension Part {
    /// The sentences of the part: those of its figures, else why there are none.
    func sentences(_ section: Sentence.Section, _ write: (Figures, inout SentenceWriter) -> Void) -> [Sentence] {
        var writer = SentenceWriter(section, widerScope: figures?.basis.widerScope ?? "")
        switch self {
        case .figures(let figures): write(figures, &writer)
        case .thin(let why): writer.say(why)
        }
        return writer.sentences
    }
}

extension Basis {
    /// See ``SentenceWriter/widerScope``.
    var widerScope: String {
        let groups = widened.compactMap(\.groupScope)
        let areas = widened.filter { $0.groupScope == nil }.map { step in
            step.step == .country ? words(" in ganz Deutschland", " in all of Germany") : " " + Wording.within(step.to)
        }
        return (groups + areas).joined()
    }
}

extension Widening {
    /// ` in der Berufsgruppe „Informatik“`; `nil` for a step to a wider area.
    var groupScope: String? {
        switch step {
        case .occupation4, .occupation3:
            words(" in der Berufsgruppe „\(to)“", " in the occupational group “\(to)”")
        case .district, .region, .state, .country: nil
        }
    }
}
