import JobMarket

/// The forms of the verbs of ``Activities``, looked up by token.
struct ActivityTable: Sendable {
    static let shared = ActivityTable()

    struct Activity: Sendable {
        /// The verb in its base form: `umsetzen`.
        var verb: String
        /// `nil` where the kind follows from what is worked on.
        var kind: TaskKind?
        /// What it means by what is worked on, where that differs.
        var turn: ActivityTurn?

        /// The kind of work where nothing is said to be worked on.
        var kindAlone: TaskKind? { turn.map(\.alone) ?? kind }

        func kind(of object: WorkPhrase.Object) -> TaskKind? {
            turn.map { $0.kind(object.matter, made: object.kind) } ?? (kind ?? object.kind)
        }
    }

    struct Form: Sendable {
        enum Shape: Sendable { case noun, plural, infinitive, finite }

        var activity: Int
        var shape: Shape
    }

    private(set) var activities: [Activity] = []
    private var nouns = FormTable()
    private var verbs = FormTable()
    /// Finite forms that a particle may belong to, and each of them followed by its particle.
    private var parted = FormTable()
    private(set) var tails = TailTable()

    /// What a word written with a capital says, `Planung` and `Planen`.
    func noun(_ token: Token) -> Form? { nouns[token.hash] }
    /// What a word written small says.
    func verb(_ token: Token) -> Form? { verbs[token.hash] }
    func mayBeParted(_ token: Token) -> Bool { parted[token.hash] != nil }
    /// `setzt` with `um`.
    func verb(_ token: Token, with particle: Token) -> Form? { parted[token.hash.followed(by: particle.hash)] }

    private init() {
        for (kind, verbs) in Activities.listed {
            for entry in verbs.split(whereSeparator: \.isWhitespace) { add(entry, kind) }
        }
    }

    private mutating func add(_ entry: Substring, _ kind: TaskKind?) {
        let forms = entry.split(separator: ":")
        let isNamed = forms[0].hasSuffix("+")
        let parts = forms[0].filter { $0 != "+" }.split(separator: "|").map(String.init)
        let particle = parts.count > 1 ? parts[0] : ""
        let simple = parts[parts.count - 1]
        let infinitive = particle + simple
        let activity = activities.count
        activities.append(Activity(verb: infinitive, kind: kind, turn: ActivityTurn.listed[infinitive]))

        let stem = String(simple.dropLast(simple.hasSuffix("eln") || simple.hasSuffix("ern") ? 1 : 2))
        var names = forms.dropFirst().filter { $0.first?.isUppercase == true }.map(String.init)
        if isNamed { names += Self.nouns(inUngOf: stem).map { particle + $0 } }
        nouns.add(infinitive, Form(activity: activity, shape: .noun))
        for name in names {
            nouns.add(name, Form(activity: activity, shape: .noun))
            tails.add(name, value: activity)
            if let plural = Self.plural(of: name) {
                nouns.add(plural, Form(activity: activity, shape: .plural))
            } else {
                nouns.add(name + "s", Form(activity: activity, shape: .noun))
            }
        }
        verbs.add(infinitive, Form(activity: activity, shape: .infinitive))
        let irregular = forms.dropFirst().filter { $0.first?.isLowercase == true }.map(String.init)
        // Only what speaks to the reader: "Unser Team entwickelt Software" is no task. "Du setzt" has no s of its own.
        let isSibilant = stem.last.map { "sßzx".contains($0) } ?? false
        let finite = (isSibilant ? [stem + "t"] : [stem + "st", stem + "est"]) + irregular
        for form in finite { verbs.add(particle + form, Form(activity: activity, shape: .finite)) }
        guard !particle.isEmpty else { return }
        verbs.add(particle + "zu" + simple, Form(activity: activity, shape: .infinitive))
        for form in finite + [simple] {
            parted.add(form, Form(activity: activity, shape: .finite))
            parted.add(form, Form(activity: activity, shape: .finite), particle: particle)
        }
    }

    /// `planung`; verbs in -eln have theirs with or without the e: `regelung`, `entwicklung`.
    private static func nouns(inUngOf stem: String) -> [String] {
        stem.hasSuffix("el") ? [stem.dropLast(2) + "lung", stem + "ung"] : [stem + "ung"]
    }

    private static func plural(of name: String) -> String? {
        if name.hasSuffix("ung") || name.hasSuffix("ion") { return name + "en" }
        return name.hasSuffix("e") ? name + "n" : nil
    }
}

/// Forms by the hash of their words.
private struct FormTable: Sendable {
    private var table = WordTable()
    private var forms: [ActivityTable.Form] = []

    subscript(hash: WordHash) -> ActivityTable.Form? {
        let number = table[hash]
        return number == 0 ? nil : forms[Int(number) - 1]
    }

    /// Adds a form; what was added first stays.
    mutating func add(_ word: String, _ form: ActivityTable.Form, particle: String? = nil) {
        guard var hash = WordHash.words(of: word).first else { return }
        if let particle, let end = WordHash.words(of: particle).first { hash = hash.followed(by: end) }
        guard table[hash] == 0 else { return }
        forms.append(form)
        let number = UInt32(forms.count)
        table.change(hash) { $0 = number }
    }
}
