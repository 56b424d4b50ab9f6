internal import GermanText

/// The classification of occupations and the job names that lead to it, looked up on the tables' bytes.
public struct Occupations: Sendable {
    public static let shared = Occupations()

    /// A position by its code of one to five digits.
    public func occupation(_ code: String) -> Occupation? {
        Table.occupations.first(code).map { Occupation(code: code, title: $0.text(1)) }
    }

    /// The positions one level below; the ten areas for the empty code.
    public func children(of code: String) -> [Occupation] {
        var found: [Occupation] = []
        Table.occupations.forEach(prefix: code) { row in
            let own = row.text(0)
            if own.utf8.count == code.utf8.count + 1 { found.append(Occupation(code: own, title: row.text(1))) }
            return true
        }
        return found
    }

    /// The recommended ISCO-08 unit group of a five-digit code.
    public func isco(_ kldb: String) -> String? {
        guard let row = Table.occupations.first(kldb) else { return nil }
        return row.text(2).split(separator: " ").first.map(String.init)
    }

    /// The address of the ESCO occupation closest to a five-digit code.
    public func esco(_ kldb: String) -> String? {
        guard let row = Table.occupations.first(kldb), !row.field(3).isEmpty else { return nil }
        return "http://data.europa.eu/esco/" + row.text(3)
    }

    /// The neutral job names listed under a code of one to five digits, per five-digit code the best-known first.
    public func titles(of code: String) -> [String] {
        var found: [String] = []
        Table.jobNames.forEach(prefix: code) { row in
            found.append(row.text(1))
            return true
        }
        return found
    }

    /// What the words of an ad title or query mean, the likeliest first.
    ///
    /// Exact look-up after `(m/w/d)` and gender endings are taken off and simple plurals are undone; empty where
    /// the words as a whole are no listed name.
    public func codes(forTitle title: String) -> [TitleMatch] {
        // No listed name is longer than this; whole sentences are not worth the tries.
        guard !title.isEmpty, title.utf8.count <= 300 else { return [] }
        let plain = TitleKeys.plain(title)
        let found = matches(plain)
        if !found.isEmpty || plain.isEmpty { return found }
        for key in TitleKeys.variants(title, plain: plain) {
            let found = matches(key)
            if !found.isEmpty { return found }
        }
        return []
    }

    /// Names that begin as typed, the best-known first, for type-ahead.
    public func titles(withPrefix prefix: String, limit: Int) -> [TitleMatch] {
        let prefix = slug(prefix)
        guard !prefix.isEmpty, limit > 0 else { return [] }
        // One or two letters begin thousands of names; only the well-known are of use then.
        let least = prefix.utf8.count < 3 ? 5 : 2
        var found: [(weight: Int, length: Int, row: Table.Row)] = []
        Table.titleKeys.forEach(prefix: prefix) { row in
            let weight = TitleEntry.weight(row)
            if weight >= least { found.append((weight, row.field(0).count, row)) }
            return true
        }
        found.sort { ($1.weight, $0.length, $0.row.next) < ($0.weight, $1.length, $1.row.next) }
        var seen: Set<String> = []
        var matches: [TitleMatch] = []
        for candidate in found where matches.count < limit {
            let entry = TitleEntry(candidate.row)
            guard let name = entry.name, seen.insert(name).inserted else { continue }
            matches.append(TitleMatch(code: entry.code, title: name, weight: 1))
        }
        return matches
    }

    /// Calls `body` with the well-known spellings that begin so, as `GermanText.slug` writes them, and with how well
    /// known each is: 2 to 9 (everyday name).
    public func forEachTitle(withPrefix prefix: String, _ body: (_ slug: String, _ weight: Int) -> Void) {
        guard !prefix.isEmpty else { return }
        Table.titleKeys.forEach(prefix: prefix) { row in
            let weight = TitleEntry.weight(row)
            if weight > 1 { body(row.text(0), weight) }
            return true
        }
    }

    /// Every listed spelling with the five-digit codes it leads to, spelled as `GermanText.slug` does, and how well
    /// known it is: 1 (a name without its addition) to 9 (everyday name).
    public func allTitles() -> some Sequence<(foldedTitle: String, code: String, weight: Int)> {
        var offset = Table.titleKeys.startIndex
        return AnyIterator {
            while let row = Table.titleKeys.row(at: offset) {
                offset = row.next
                let entry = TitleEntry(row)
                if entry.form != .group {
                    return (foldedTitle: row.text(0), code: entry.code, weight: entry.weight)
                }
            }
            return nil
        }
    }

    /// The page an address leads to: a job name in its male, female or neutral spelling, a group's title or a code.
    ///
    /// Several addresses may lead to one page; its `slug` is the canonical one.
    public func page(slug: String) -> OccupationPage? {
        if let occupation = occupation(slug) { return page(of: occupation) }
        let entries = Table.titleKeys.rows(slug).map(TitleEntry.init)
        guard let best = entries.first else { return nil }
        if best.form == .group { return occupation(best.code).flatMap(page(of:)) }
        guard let canonical = best.canonicalKey else { return nil }
        let own = canonical == slug ? entries : Table.titleKeys.rows(canonical).map(TitleEntry.init)
        guard let name = own.first?.name else { return nil }
        return OccupationPage(slug: canonical, name: name, codes: own.map(\.code))
    }

    /// The page that words mean: an address or code as for ``page(slug:)``, else the likeliest occupation of a title.
    public func page(named text: String) -> OccupationPage? {
        page(slug: GermanText.slug(text)) ?? codes(forTitle: text).first.flatMap { page(slug: $0.code) }
    }

    private func page(of group: Occupation) -> OccupationPage? {
        let plain = GermanText.slug(group.title)
        for key in ["\(plain)-\(group.code)", plain] {
            if let row = Table.titleKeys.first(key), TitleEntry(row).form == .group, row.text(1) == group.code {
                return OccupationPage(slug: key, name: group.title, codes: [group.code])
            }
        }
        return nil
    }

    private func matches(_ key: String) -> [TitleMatch] {
        let entries = Table.titleKeys.rows(key).map(TitleEntry.init).filter { $0.form != .group }
        let total = entries.reduce(0) { $0 + $1.weight }
        return entries.compactMap { entry in
            entry.name.map { TitleMatch(code: entry.code, title: $0, weight: Double(entry.weight) / Double(total)) }
        }
    }
}

/// A row of the table of title keys.
struct TitleEntry {
    enum Form: UInt8 {
        case male = 0x6D, female = 0x66, neutral = 0x6E, base = 0x62, group = 0x67
    }

    let code: String
    let number: Int
    let form: Form
    /// 1 (a name without its addition) to 9 (everyday name).
    let weight: Int

    init(_ row: Table.Row) {
        code = row.text(1)
        number = row.integer(2)
        form = row.field(3).first.flatMap(Form.init) ?? .base
        weight = Self.weight(row)
    }

    /// The digit after the form's letter; 0 for groups.
    static func weight(_ row: Table.Row) -> Int {
        row.field(3).last.map { Int($0) - 0x30 } ?? 0
    }

    var name: String? { jobName?.text(1) }
    var canonicalKey: String? { jobName?.text(2) }

    private var jobName: Table.Row? {
        guard form != .group else { return nil }
        var row = Table.jobNames.first(code)
        for _ in 0..<number { row = row.flatMap { Table.jobNames.row(at: $0.next) } }
        return row
    }
}
