import JobMarket

/// Tells the language of an ad by its most frequent small words.
enum LanguageDetector {
    /// From this many small words on, one language with four fifths of them is the ad's; the rest is not looked at.
    private static let enough = 40

    /// ISO 639-1; what the source states wins, German where nothing speaks.
    static func language(of posting: Posting, _ content: AdContent) -> String {
        if let stated = posting.language, stated.utf8.count >= 2 { return String(stated.prefix(2)).lowercased() }
        var counts = [Int](repeating: 0, count: languages.count)
        var (total, best) = (0, 0)
        for line in content.lines {
            for token in line.tokens where token.length <= longest {
                guard let found = smallWords.exact(token) else { continue }
                counts[found] += 1
                total += 1
                if counts[found] > counts[best] { best = found }
            }
            if total >= enough, counts[best] * 5 >= total * 4 { break }
        }
        return languages[best]
    }

    private static let languages = ["de", "en", "fr", "nl", "es", "it", "pl"]
    /// Letters of the longest small word.
    private static let longest = 7

    private static let smallWords: WordList<Int> = {
        var list = WordList<Int>(inflects: false)
        // Each word in one language only, so that no word speaks for two.
        list.add(
            """
            und|der|das|mit|für|sie|wir|ist|von|auf|zu|im|den|bei|ein|eine|du|dich|unser|oder|sowie|als|nicht|sind
            """, 0)
        list.add("and|the|of|you|your|we|our|for|with|are|will|is|to|that|be|have|as|this|or|from|at", 1)
        list.add("le|les|et|vous|nous|pour|dans|une|sur|avec|votre|des|est|au", 2)
        list.add("het|een|van|voor|jij|je|wij|zijn|onze|ook|naar|bij|aan|dat", 3)
        list.add("el|los|las|y|para|una|por|con|nuestro|su|trabajo|que", 4)
        list.add("il|di|gli|della|sono|nostro|delle|per|che|nel", 5)
        list.add("nie|oraz|jest|praca|nas|dla|się|ze|przez|na", 6)
        return list
    }()
}
