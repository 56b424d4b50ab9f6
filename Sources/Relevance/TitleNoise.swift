import GermanText

/// Words of titles that do not tell one kind of work from another.
public enum TitleNoise {
    /// Whether a folded word is grammar, a career level, or about hours, term, place of work or salutation.
    public static func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        guard word.count <= longest else { return false }
        if word.allSatisfy({ (0x30...0x39).contains($0) }) { return true }
        return words.contains(String(decoding: word, as: UTF8.self))
    }

    private static let words: Set<String> = Set(
        """
        der die das des dem den ein eine einen einem einer und oder sowie bzw als im in ins am an auf aus bei beim mit
        ohne fuer von vom zu zum zur nach ueber unter um ab bis pro je the and or of for in to with at as by on our
        m w d f x gn mwd wmd mfd div divers all gender genders
        junior senior jr sr berufseinsteiger berufserfahren erfahren erfahrene erfahrener
        vollzeit teilzeit std stunden woche tage voll befristet unbefristet festanstellung minijob gesucht sofort
        remote homeoffice office home hybrid bundesweit deutschlandweit deutschland standort standorte raum region
        grossraum bereich schwerpunkt wir suchen dich sie du job jobs stelle
        """.split(whereSeparator: \.isWhitespace).map { folded($0) })
    private static let longest = words.reduce(0) { max($0, $1.utf8.count) }
}
