/// Counts the syllables of German words by their vowels.
enum Syllables {
    /// One for each vowel or diphthong, at least one: `Industrie` has 3, `Bewerbung` 3, `Qualität` 3.
    ///
    /// An approximation: vowels that meet between syllables count as a diphthong where they look like one (`Museum`).
    static func count(_ word: some StringProtocol) -> Int {
        var count = 0
        var before: Character = " "
        for character in word.lowercased() {
            // The u of "qu" is a consonant.
            let isVowel = vowels.contains(character) && !(character == "u" && before == "q")
            let isSecond = isVowel && pairs.contains([before, character])
            if isVowel, !isSecond { count += 1 }
            // A third vowel begins anew.
            before = isSecond ? " " : character
        }
        return max(1, count)
    }

    private static let vowels: Set<Character> = ["a", "e", "i", "o", "u", "y", "ä", "ö", "ü", "é", "è", "á", "à", "ó"]
    private static let pairs: Set<[Character]> = Set(
        ["ai", "au", "äu", "ay", "ei", "eu", "ey", "ie", "aa", "ee", "oo", "oi", "ou"].map(Array.init))
}
