/// What an ad fills into its lines.
enum Slot: Int, CaseIterable {
    case place, company, title, area, years, number, person, phone, mail, date, reference, pay, year, heads, focus
    case hours, start, agency

    /// The name between braces in the tables.
    private static let names: [(String, Slot)] = [
        ("ort", .place), ("firma", .company), ("titel", .title), ("gebiet", .area), ("jahre", .years),
        ("zahl", .number), ("person", .person), ("tel", .phone), ("mail", .mail), ("datum", .date),
        ("ref", .reference), ("gehalt", .pay), ("jahr", .year), ("köpfe", .heads), ("fokus", .focus),
        ("umfang", .hours), ("wann", .start), ("kunde", .agency),
    ]

    init?(name: Substring) {
        guard let found = Self.names.first(where: { $0.0 == name }) else { return nil }
        self = found.1
    }
}

/// How an ad speaks to its reader.
enum Address: Int {
    case du, sie
}

/// A line of the tables in both forms of address, split at its slots.
///
/// In the tables `plan~` is a verb ("planst" or "planen"), `[dein|Ihr]` two forms, and `{ort}` a slot.
struct Line {
    enum Piece {
        case text(String)
        case slot(Slot)
    }

    private let forms: [[Piece]]

    init(_ source: some StringProtocol) {
        forms = [Address.du, .sie].map { Self.split(Self.resolved(String(source), $0)) }
    }

    /// Appends the line in a form of address.
    func append(to text: inout String, _ address: Address, _ values: SlotValues) {
        for piece in forms[address.rawValue] {
            switch piece {
            case .text(let part): text += part
            case .slot(let slot): text += values[slot]
            }
        }
    }

    func text(_ address: Address, _ values: SlotValues) -> String {
        var text = ""
        append(to: &text, address, values)
        return text
    }

    /// The line with its two forms and verb marks replaced by those of one address.
    private static func resolved(_ source: String, _ address: Address) -> String {
        var result = ""
        var rest = Substring(source)
        while let mark = rest.firstIndex(where: { $0 == "[" || $0 == "~" }) {
            result += rest[..<mark]
            if rest[mark] == "~" {
                result += Verb.ending(of: result, address)
                rest = rest[rest.index(after: mark)...]
                continue
            }
            guard let end = rest[mark...].firstIndex(of: "]") else { break }
            let choices = rest[rest.index(after: mark)..<end].split(
                separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
            result += address == .du ? choices[0] : choices[choices.count - 1]
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }

    private static func split(_ source: String) -> [Piece] {
        var pieces: [Piece] = []
        var rest = Substring(source)
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}"),
            let slot = Slot(name: rest[rest.index(after: open)..<close])
        {
            if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
            pieces.append(.slot(slot))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { pieces.append(.text(String(rest))) }
        return pieces
    }
}

/// The endings of regular verbs in the present tense.
enum Verb {
    /// The ending that makes the stem at the end of a text agree with "du" or "Sie".
    static func ending(of text: String, _ address: Address) -> String {
        let stem = text.suffix(3)
        let last = stem.last ?? "-"
        let before = stem.dropLast().last ?? "-"
        switch address {
        case .du:
            if last == "t" || last == "d" { return "est" }
            let hard = before == "h" && stem.first == "c"
            if "nm".contains(last), hard || !"aeiouäöülrhnm".contains(before) { return "est" }
            return "sßzx".contains(last) ? "t" : "st"
        case .sie:
            let third = stem.first ?? "-"
            if before == "e", last == "l" { return "n" }
            if before == "e", last == "r", third != "i", third != "e" { return "n" }
            return "en"
        }
    }
}

/// The values of one ad's slots.
struct SlotValues {
    private var values = [String](repeating: "", count: Slot.allCases.count)

    subscript(slot: Slot) -> String {
        get { values[slot.rawValue] }
        set { values[slot.rawValue] = newValue }
    }
}
