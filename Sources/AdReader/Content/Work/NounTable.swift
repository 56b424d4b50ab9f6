import JobMarket

/// The forms of ``WorkNouns``, looked up by token.
struct NounTable: Sendable {
    static let shared = NounTable()

    struct Noun: Sendable {
        /// The plural where it has one: `Projekte`, `Qualität`.
        var name: String
        /// The kind of work that making it is; `nil` where it may be many.
        var kind: TaskKind?
        /// What sort of thing it is; `nil` where no verb means something else by it.
        var matter: WorkMatter?
    }

    private(set) var nouns: [Noun] = []
    private var forms = WordTable()
    private(set) var tails = TailTable()

    func noun(_ token: Token) -> Noun? { noun(token.hash) }

    func noun(_ hash: WordHash) -> Noun? {
        let number = forms[hash]
        return number == 0 ? nil : nouns[Int(number) - 1]
    }

    private init() {
        for (kind, matter, listed) in WorkNouns.listed {
            for entry in listed.split(whereSeparator: \.isWhitespace) { add(entry, kind, matter) }
        }
    }

    private mutating func add(_ entry: Substring, _ kind: TaskKind?, _ matter: WorkMatter?) {
        let parts = entry.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        let singular = parts[0]
        let ending = parts.count > 1 ? parts[1] : ""
        let plural = ending.first?.isUppercase == true ? ending : singular + ending
        let place = nouns.count
        nouns.append(Noun(name: plural, kind: kind, matter: matter))
        var all = [singular, singular + "s", singular + "es", plural] + parts.dropFirst(2)
        // The dative; "Daten" has its ending already.
        if let last = plural.last, last != "n", last != "s" { all.append(plural + "n") }
        switch matter {
        case .cared, .customers, .staff: all += Self.female(singular)
        default: break
        }
        for form in all {
            guard let hash = WordHash.words(of: form).first, forms[hash] == 0 else { continue }
            forms.change(hash) { $0 = UInt32(place + 1) }
            tails.add(form, value: place)
        }
    }

    /// Forms for women: `Kundin`, `Kundinnen`; none where no person is named so.
    private static func female(_ singular: String) -> [String] {
        let ends = ["er", "ent", "ant", "at", "de", "ge"]
        guard ends.contains(where: singular.hasSuffix) else { return [] }
        let stem = singular.hasSuffix("e") ? String(singular.dropLast()) : singular
        return [stem + "in", stem + "innen"]
    }
}
