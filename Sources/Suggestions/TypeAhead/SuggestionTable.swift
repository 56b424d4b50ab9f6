/// Names of occupations, skills, places and employers that a typed beginning may mean.
///
/// The table is one piece of immutable bytes, made by ``SuggestionTableBuilder``, and is read where it lies: it can be
/// a part of a mapped file. Each kind has a trie over the beginnings of its names, of their words and of the parts of
/// their compounds (``Trie``), walked with the typed letters and their possible typos at once (``TypoAutomaton``), and
/// the most popular names of any range of keys at hand (``LowestValues``). An answer takes time by the letters
/// typed and the names wanted, not by the size of the table; the walk for typos ends at a fixed number of steps.
/// Damaged bytes give wrong answers, never reads outside.
public struct SuggestionTable: Sendable {
    static let magic: UInt32 = 0x5347_5753

    /// Entries of a kind given back at most.
    public static let maximumLimit = 256

    private let storage: FixedBytes
    /// In the order of ``SuggestionKind``.
    private let kinds: [KindTable]

    /// A table in bytes of its own.
    public init(bytes: [UInt8]) throws(SuggestionError) { try self.init(FixedBytes(copying: bytes)) }

    /// A table in memory that `owner` keeps in place and unchanged.
    public init(bytes: UnsafeRawBufferPointer, keeping owner: AnyObject) throws(SuggestionError) {
        try self.init(FixedBytes(bytes, keeping: owner))
    }

    private init(_ storage: FixedBytes) throws(SuggestionError) {
        self.storage = storage
        let size = KindTable.sectionCount
        let all = SuggestionKind.allCases
        let sections = try Sections.split(storage.bytes, magic: Self.magic, count: size * all.count)
        var kinds: [KindTable] = []
        for place in all.indices { kinds.append(try KindTable(sections[place * size..<(place + 1) * size])) }
        self.kinds = kinds
    }

    /// How many entries there are of a kind.
    public func count(of kind: SuggestionKind) -> Int { table(kind).entryCount }

    /// The name of an entry as it is shown; only for a suggestion of this table.
    public func text(of suggestion: Suggestion) -> String {
        storage.whileKept { table(suggestion.kind).text(suggestion.entry) }
    }

    /// The entries that what was typed may be the beginning of, kind by kind as asked for; of a kind the best fit
    /// first, among equals the most popular.
    ///
    /// - Parameters:
    ///   - typed: any text; compared are its first 60 folded letters.
    ///   - limit: entries of each kind at most; more than are shown let the caller drop those that find nothing.
    public func suggestions(
        for typed: String, kinds: [SuggestionKind] = SuggestionKind.allCases, limit: Int = 32
    ) -> [Suggestion] {
        let typed = TypedText(typed)
        guard !typed.letters.isEmpty, limit > 0 else { return [] }
        return storage.whileKept {
            var found: [Suggestion] = []
            let automaton = TypoAutomaton(typed.letters)
            for kind in kinds {
                var search = SuggestionSearch(
                    kind: kind, table: table(kind), typed: typed, limit: min(limit, Self.maximumLimit))
                search.run(automaton)
                found += search.found
            }
            return found
        }
    }

    private func table(_ kind: SuggestionKind) -> KindTable { kinds[Int(kind.rawValue)] }
}
