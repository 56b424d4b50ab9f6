import JobMarket

/// How easily an ad's text is read, by three formulas for German.
///
/// - ``amstad``: Flesch's Reading Ease for German, 180 − SL − 58.5 · SW, with SL words a sentence and SW syllables a word
///   (T. Amstad, "Wie verständlich sind unsere Zeitungen?", Zürich 1978); 0 very hard to 100 very easy.
/// - ``lix``: SL + 100 · share of words of more than six letters (C.-H. Björnsson, "Läsbarhet", Stockholm 1968);
///   below 40 easy, above 60 very hard.
/// - ``grade``: first Wiener Sachtextformel, 0.1935 · MS + 0.1672 · SL + 0.1297 · IW − 0.0327 · ES − 0.875, with the per
///   cent of words of three syllables and more (MS), of more than six letters (IW) and of one syllable (ES) (R. Bamberger,
///   E. Vanecek, "Lesen – Verstehen – Lernen – Schreiben", Wien 1984); about the school year from which it is understood.
///
/// Ads are lists, so the end of a line ends a sentence.
public struct Readability: Hashable, Sendable {
    public let words: Int
    public let sentences: Int
    public let amstad: Double
    public let lix: Double
    public let grade: Double
    /// Words of most syllables, each once, the longest first.
    public let longestWords: [String]

    /// Words below which the formulas say nothing.
    public static let fewestWords = 80
    /// The Vienna formula's value from which we call an ad hard to read: our own limit.
    public static let hard = 17.0

    /// - Returns: `nil` for ads that are not in German or have too few words.
    init?(of ad: CheckedAd) {
        guard ad.reading.language == "de" else { return nil }
        self.init(lines: ad.text.lines)
    }

    /// - Returns: `nil` for too few words.
    public init?(lines: [String]) {
        var sentences = 0
        var (words, syllables, long, threeAndMore, one) = (0, 0, 0, 0, 0)
        var counted: [String: Int] = [:]
        for line in lines {
            for sentence in Sentences.all(in: line) {
                let found = Sentences.words(in: sentence.text)
                guard !found.isEmpty else { continue }
                sentences += 1
                words += found.count
                for word in found {
                    let count = Syllables.count(word)
                    syllables += count
                    if word.count(where: \.isLetter) > 6 { long += 1 }
                    if count >= 3 { threeAndMore += 1 }
                    if count == 1 { one += 1 }
                    // What is longer is no word but a line without spaces.
                    if count >= 6, word.utf8.count <= 60 { counted[String(word)] = count }
                }
            }
        }
        guard words >= Self.fewestWords else { return nil }
        let total = Double(words)
        let length = total / Double(sentences)
        self.words = words
        self.sentences = sentences
        amstad = 180 - length - 58.5 * Double(syllables) / total
        lix = length + 100 * Double(long) / total
        grade =
            0.1935 * (100 * Double(threeAndMore) / total) + 0.1672 * length
            + 0.1297 * (100 * Double(long) / total) - 0.0327 * (100 * Double(one) / total) - 0.875
        longestWords = counted.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(5).map(\.key)
    }
}

extension Readability: Encodable {
    private enum Key: String, CodingKey { case words, sentences, amstad, lix, vienna }

    public func encode(to encoder: any Encoder) throws {
        var out = encoder.container(keyedBy: Key.self)
        func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }
        try out.encode(words, forKey: .words)
        try out.encode(sentences, forKey: .sentences)
        try out.encode(rounded(amstad), forKey: .amstad)
        try out.encode(rounded(lix), forKey: .lix)
        try out.encode(rounded(grade), forKey: .vienna)
    }
}
