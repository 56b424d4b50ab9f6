import JobMarket
import ReferenceData

/// A skill found in a line: its words, its kind and the listed name that it means.
struct SkillFinding {
    let line: Int
    let tokens: Range<Int>
    private(set) var kind: SkillKind
    private(set) var name: String?

    init(_ passage: SkillPassage, _ range: Range<Int>, isSoft: Bool, _ content: AdContent) {
        let words = passage.words
        var end = range.upperBound
        while end - 1 > range.lowerBound, words[end - 1].roles.contains(.and) { end -= 1 }
        // "SAP-Kenntnisse" asks for SAP; "PC-Kenntnisse" stands for itself.
        if let name = passage.names[range.lowerBound], range.lowerBound + name.count == end - 1,
            words[end - 1].roles.contains(.cue), name.entry.kind == .product || name.entry.kind == .field
        {
            end -= 1
        }
        line = words[range.lowerBound].line
        tokens = words[range.lowerBound].token..<words[end - 1].token + 1
        kind = isSoft ? .soft : .hard
        let source = content.lines[line]
        let listed = (range.lowerBound..<end).compactMap { index in
            passage.names[index].flatMap { index + $0.count <= end ? $0 : nil }
        }
        if !isSoft {
            if let proof = Self.proof(source, tokens) {
                kind = proof
            } else if let entry = listed.first(where: { $0.entry.kind == .certificate || $0.entry.kind == .licence }) {
                kind = entry.entry.kind == .licence ? .licence : .certificate
            }
        }
        let fitting = listed.filter { ($0.entry.kind == .soft) == isSoft || $0.count == end - range.lowerBound }
        if let best = fitting.max(by: { $0.count <= $1.count }),
            best.count * 2 >= tokens.count || fitting.count == 1 && tokens.count <= 4
        {
            name = best.entry.name
        } else {
            name = Self.completed(source, tokens)?.name
        }
    }

    /// Whether words ask for nothing: "für", "3 J.", and "Werkzeuge" without saying which.
    static func isEmpty(_ tokens: ArraySlice<Token>) -> Bool {
        tokens.allSatisfy { $0.length < 2 || !$0.shape.contains(.letter) || WorkWords.list.exact($0) != nil }
            || tokens.count == 1 && tokens.allSatisfy { emptyNames.exact($0) != nil }
    }

    private static let emptyNames: WordList<Bool> = {
        var list = WordList<Bool>(inflects: false)
        list.add(
            """
            Werkzeuge|Werkzeugen|Tool|Tools|Framework|Frameworks|Technologien|Systeme|Systemen|Programme|Programmen
            Methoden|Themen|Software|Hardware|Arbeitsweise|Überblick|Industrie|Branche|Umfeld|Produkte|Produkten
            Lösungen|Anwendungen|Plattformen|Verfahren|Data|Engineering
            """, true)
        return list
    }()

    /// What the word itself says of its kind: "Schweißerschein", "Zertifizierung".
    private static func proof(_ line: TokenLine, _ tokens: Range<Int>) -> SkillKind? {
        for token in tokens {
            for ending in licences where line.token(token, endsIn: ending) { return .licence }
            for ending in certificates where line.token(token, endsIn: ending) { return .certificate }
        }
        return nil
    }

    private static let licences: [StaticString] = ["fuehrerschein", "fahrerlaubnis", "staplerschein", "kranschein"]
    private static let certificates: [StaticString] = [
        "zertifizierung", "zertifizierungen", "zertifikat", "zertifikate", "zertifikaten", "certification",
        "certifications", "certified", "schein", "ausbildereignung", "approbation", "zeugnis",
    ]

    /// The listed skill that the shortened first word of "Kunden- und Serviceorientierung" means in full.
    private static func completed(_ line: TokenLine, _ tokens: Range<Int>) -> SkillTable.Entry? {
        guard tokens.count > 1, let last = tokens.last,
            let short = tokens.dropLast().first(where: { line.tokens[$0 + 1].gap.contains(.ellipsis) })
        else { return nil }
        let ending = line.folded[line.tokens[last].fold]
        for start in ending.indices.dropFirst(3).prefix(24) where ending.endIndex - start > 3 {
            var hash = line.tokens[short].hash
            for byte in ending[start...] { hash.add(byte) }
            if let entry = SkillTable.shared.entry(of: hash) { return entry }
        }
        return nil
    }
}
