import AdReader
import GermanText
import JobMarket

/// An ad under check: its words and what was read from them, so that no rule reads again what the reader has read.
public struct CheckedAd: Sendable {
    public let posting: Posting
    public let text: AdText
    public let reading: Reading
    /// The day whose law and amounts count.
    public let day: Day

    public init(_ posting: Posting, reading: Reading, on day: Day) {
        self.posting = posting
        self.reading = reading
        self.day = day
        text = AdReader.text(of: posting)
    }

    /// The numbers of the lines, the title's 0 first.
    var lines: ClosedRange<Int> { 0...text.lines.count }

    func zone(of line: Int) -> ZoneKind {
        reading.zones.first { $0.first <= line && line <= $0.last }?.kind ?? .other
    }

    /// Whether the ad names pay for the job, as an amount or as a grade.
    var namesPay: Bool { !reading.pay.isEmpty || posting.pay != nil }

    /// Whether it is a place to learn in, for which other rules of pay hold (§ 22 MiLoG, § 17 BBiG).
    ///
    /// Students who work beside their studies are not among them.
    var isTraining: Bool { Self.training.occurs(in: text.title) }

    var isGerman: Bool { reading.language == "de" }

    /// Whether every place of work that was read lies outside of Germany.
    var isAbroad: Bool { !reading.places.isEmpty && !reading.places.contains { $0.ags != nil } }

    /// Whether it was handed in for the check. Ads from a source have their ways to apply on the source's page.
    var isDraft: Bool { posting.source == AdDraft.source }

    private static let training = Pattern(
        #"\bAusbildung(?!s?(?:leit|beauftr|koord|referent|meister|manag|verantw|berat))|\b(?:Auszubildend|Azubi|Volont[aä]r)"#
            + #"|\bLehr(?:ling|stelle)|\bdual\w*\s*(?:Stud|Bachelor|Master)|praktik(?:um|ant)|freiwilligendienst"#
            + #"|\bfreiwilliges\s+\p{L}+\s+Jahr|\b(?-i:FSJ|FÖJ|BFD)\b"#)

    // MARK: - Finding words

    /// The evidence for a whole line.
    func evidence(line: Int) -> Evidence {
        let source = text[line]
        return Evidence(line: line, start: 0, end: source.unicodeScalars.count, text: source)
    }

    /// What stands before and behind a piece in its line.
    func around(_ evidence: Evidence) -> (before: String, after: String) {
        let scalars = text[evidence.line].unicodeScalars
        return (String(scalars.prefix(evidence.start)), String(scalars.dropFirst(evidence.end)))
    }

    /// The first wording in the ad's lines, where no other in the same sentence takes its meaning away.
    func first(_ wording: Pattern, unless: Pattern? = nil, where isWanted: (Int) -> Bool = { _ in true }) -> Evidence? {
        for line in lines where isWanted(line) {
            if let found = all(wording, unless: unless, in: line).first { return found }
        }
        return nil
    }

    /// Every wording in the ad's lines, of a very long line the first few.
    func all(_ wording: Pattern, unless: Pattern? = nil) -> [Evidence] {
        lines.flatMap { all(wording, unless: unless, in: $0) }
    }

    private static let mostInLine = 20
    /// Scalars around a wording in which another may take its meaning away.
    private static let context = 80

    func all(_ wording: Pattern, unless: Pattern? = nil, in line: Int) -> [Evidence] {
        let source = text[line]
        guard wording.occurs(in: source) else { return [] }
        let sentences = unless == nil ? [] : Sentences.all(in: source)
        return wording.matches(in: source).prefix(Self.mostInLine).compactMap { match in
            let bytes = source.utf8
            let before = String(decoding: bytes.prefix(match.byteRange.lowerBound), as: UTF8.self)
            let piece = String(
                decoding: bytes.dropFirst(match.byteRange.lowerBound).prefix(match.byteRange.count), as: UTF8.self)
            let start = before.unicodeScalars.count
            let found = Evidence(line: line, start: start, end: start + piece.unicodeScalars.count, text: piece)
            return unless?.occurs(in: context(of: found, sentences)) == true ? nil : found
        }
    }

    /// The words around a piece, at most those of its own sentences.
    private func context(of found: Evidence, _ sentences: [Sentences.Sentence]) -> String {
        let first = sentences.last { $0.start <= found.start }?.start ?? 0
        let end = sentences.first { $0.start >= found.end }?.start ?? .max
        let lower = max(first, found.start - Self.context)
        let upper = min(end, found.end + Self.context)
        return String(text[found.line].unicodeScalars.prefix(upper).dropFirst(lower))
    }

    // MARK: - Signs

    /// The remarks on a sign that the reader of clarity found, at its first line.
    func remarks(on sign: ClaritySign, _ make: (Clarity.Sign) -> Remark) -> [Remark] {
        reading.clarity.signs.filter { $0.sign == sign }.map { sign in
            var remark = make(sign)
            if let line = sign.lines.first {
                remark.evidence = evidence(line: line)
                remark.moreLines = Array(sign.lines.dropFirst())
            }
            return remark
        }
    }
}
