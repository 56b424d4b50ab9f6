internal import ReferenceTables

/// The names of skills, with the spellings that lead to them.
///
/// A table of its own make (`docs/reference-data.md`), read in place: one pass over it costs a few milliseconds.
public struct SkillNames: Sendable {
    public static let shared = SkillNames()

    /// What a listed skill is.
    public enum Kind: Int, Sendable, CaseIterable {
        /// A product or a language, whose name is not inflected.
        case product
        /// A field of work as ads name it every day.
        case field
        case soft
        case certificate
        case licence
        /// A competence of the BA's list.
        case competence
    }

    /// A spelling of a skill.
    public struct Spelling {
        /// Where the skill stands in the table.
        public let row: Int
        public let kind: Kind
        /// Folded words joined by one space; as written where capitals matter.
        public let bytes: UnsafeBufferPointer<UInt8>
        /// Whether it means the skill with exactly these capitals only.
        public let isExact: Bool
        /// Whether the word is a skill only among others or after "Kenntnisse in" and the like.
        public let needsContext: Bool
    }

    /// Linking spellings to names by way of all of them.
    public func forEachSpelling(_ body: (Spelling) -> Void) {
        var offset = Table.skills.startIndex
        while let row = Table.skills.row(at: offset) {
            defer { offset = row.next }
            let columns = row.columns()
            guard columns.count > 3, let kind = Self.kinds[columns[1].text] else { continue }
            for var bytes in columns[3].split(separator: 0x7C).map(UnsafeBufferPointer.init(rebasing:)) {
                var (isExact, needsContext) = (false, false)
                while let mark = bytes.first, mark == 0x3D || mark == 0x3F {
                    if mark == 0x3D { isExact = true } else { needsContext = true }
                    bytes = UnsafeBufferPointer(rebasing: bytes.dropFirst())
                }
                body(
                    Spelling(row: offset, kind: kind, bytes: bytes, isExact: isExact, needsContext: needsContext))
            }
        }
    }

    /// The name of the skill at a place of the table that a ``Spelling`` gave.
    public func name(at row: Int) -> String { Table.skills.key(at: row)?.text ?? "" }

    private static let kinds = Dictionary(uniqueKeysWithValues: Kind.allCases.map { ("\($0)", $0) })
}

extension Table {
    /// Name, kind, ESCO skill, spellings.
    static let skills = Table(reference_table_skills)
}
