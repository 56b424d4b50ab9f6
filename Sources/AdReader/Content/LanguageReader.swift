import JobMarket

/// Reads the languages an ad asks for, with their level.
enum LanguageReader {
    static func read(_ ad: AdContext, _ content: AdContent) -> [LanguageDemand] {
        var demands: [LanguageDemand] = []
        for unit in content.units where !unit.isHeading {
            let line = content.lines[unit.line]
            var index = unit.tokens.lowerBound
            while index < unit.tokens.upperBound {
                guard let (name, count) = names.longest(line, at: index, before: unit.tokens.upperBound) else {
                    index += 1
                    continue
                }
                let clause = clause(around: index, line, unit.tokens)
                let level = level(line, clause, at: index)
                let isAsked =
                    unit.zone == .requirements || (name.isKnowledge || level != nil) && unit.zone != .application
                let place = demands.firstIndex { $0.lang == name.code }
                let isNamed =
                    !name.needsNoun || line.tokens[index].isCapital
                    || speaksOfLanguage(line, min(index + count, clause.upperBound)..<clause.upperBound)
                if isAsked, isNamed, line.tokens[index].isCapital || name.isAdjective, !isBenefit(line, clause) {
                    if let place {
                        if demands[place].level == nil { demands[place].level = level }
                    } else if let span = line.span(index..<index + count) {
                        demands.append(
                            LanguageDemand(
                                lang: name.code, level: level, need: isWish(line, clause) ? .nice : .must,
                                origin: .read(ad.evidence(line: unit.line, bytes: span))))
                    }
                }
                index += count
            }
        }
        return demands
    }

    // MARK: - Names

    struct Name: Sendable {
        var code: String
        /// Whether the word itself speaks of knowing the language ("Englischkenntnisse").
        var isKnowledge = false
        var isAdjective = false
        /// Whether only a word for language or another language behind it makes it one ("deutschen und englischen
        /// Sprache", not "deutschen und internationalen Standorten").
        var needsNoun = false
    }

    private static let names: WordList<Name> = {
        var list = WordList<Name>()
        let stems: [(String, String)] = [
            ("de", "Deutsch"), ("en", "Englisch"), ("fr", "Französisch"), ("es", "Spanisch"), ("it", "Italienisch"),
            ("pt", "Portugiesisch"), ("nl", "Niederländisch"), ("pl", "Polnisch"), ("cs", "Tschechisch"),
            ("ru", "Russisch"),
            ("uk", "Ukrainisch"), ("tr", "Türkisch"), ("ar", "Arabisch"), ("zh", "Chinesisch"), ("ja", "Japanisch"),
            ("ko", "Koreanisch"), ("ro", "Rumänisch"), ("hu", "Ungarisch"), ("hr", "Kroatisch"), ("sr", "Serbisch"),
            ("bg", "Bulgarisch"), ("el", "Griechisch"), ("sv", "Schwedisch"), ("da", "Dänisch"), ("no", "Norwegisch"),
            ("fi", "Finnisch"), ("sk", "Slowakisch"), ("sl", "Slowenisch"), ("fa", "Persisch"), ("hi", "Hindi"),
            ("vi", "Vietnamesisch"),
        ]
        for (code, stem) in stems {
            list.add(phrase: stem, Name(code: code))
            for ending in [
                "kenntnisse", "kenntnissen", "niveau", "-Kenntnisse", "-Sprachkenntnisse", "-Niveau", "-Level",
                "sprachkenntnisse",
            ] {
                list.add(phrase: stem + ending, Name(code: code, isKnowledge: true))
            }
            for ending in [
                "e Sprache", "en Sprache", "er Sprache", "e Sprachkenntnisse", "er Sprachkenntnisse",
                "en Sprachkenntnisse",
            ] {
                list.add(
                    phrase: stem + ending, Name(code: code, isKnowledge: ending != "er Sprache", isAdjective: true))
            }
            // "der deutschen und englischen Sprache"
            list.add(phrase: stem + "en und", Name(code: code, isKnowledge: true, isAdjective: true, needsNoun: true))
            list.add(phrase: stem + "er und", Name(code: code, isAdjective: true, needsNoun: true))
        }
        for (code, name) in [
            ("de", "German"), ("en", "English"), ("fr", "French"), ("es", "Spanish"), ("it", "Italian"),
            ("nl", "Dutch"), ("pl", "Polish"),
            ("ru", "Russian"), ("tr", "Turkish"), ("pt", "Portuguese"), ("zh", "Chinese"), ("zh", "Mandarin"),
            ("ar", "Arabic"),
        ] {
            list.add(phrase: name, Name(code: code))
            list.add(phrase: name + " skills", Name(code: code, isKnowledge: true))
            list.add(phrase: name + " language skills", Name(code: code, isKnowledge: true))
        }
        return list
    }()

    private static func speaksOfLanguage(_ line: TokenLine, _ range: Range<Int>) -> Bool {
        range.prefix(6).contains { index in
            nouns.value(of: line.tokens[index]) != nil || others.value(of: line.tokens[index]) != nil
        }
    }

    /// Another language beside the first ("der deutschen und englischen", with the noun on the next line).
    private static let others: WordList<Bool> = {
        var list = WordList<Bool>()
        for stem in ["englisch", "deutsch", "französisch", "spanisch", "italienisch", "polnisch", "russisch"] {
            list.add("\(stem)en|\(stem)er|\(stem)e", true)
        }
        return list
    }()

    private static let nouns: WordList<Bool> = {
        var list = WordList<Bool>()
        list.add("Sprache|Sprachen|Sprachkenntnisse|Sprachkenntnissen|Sprachniveau", true)
        return list
    }()

    // MARK: - Levels

    /// The words around a language up to the next full stop or semicolon.
    private static func clause(around index: Int, _ line: TokenLine, _ range: Range<Int>) -> Range<Int> {
        var start = index
        while start > range.lowerBound, index - start < 9,
            line.tokens[start].gap.isDisjoint(with: [.semicolon, .bullet]),
            !UnitCutter.endsSentence(line, before: start)
        {
            start -= 1
        }
        var end = index + 1
        while end < range.upperBound, end - index < 12, line.tokens[end].gap.isDisjoint(with: [.semicolon, .bullet]),
            !UnitCutter.endsSentence(line, before: end)
        {
            end += 1
        }
        return start..<end
    }

    /// A CEFR level after the language wins over a word before it.
    private static func level(_ line: TokenLine, _ clause: Range<Int>, at index: Int) -> String? {
        if let grade = (index..<clause.upperBound).first(where: { grades.exact(line.tokens[$0]) != nil }) {
            let isPair = grade + 1 < clause.upperBound && grades.exact(line.tokens[grade + 1]) != nil
            return line.text(grade..<grade + (isPair ? 2 : 1))
        }
        let before = (clause.lowerBound..<index).last { levelWords.value(of: line.tokens[$0]) != nil }
        let after = (index..<clause.upperBound).first { levelWords.value(of: line.tokens[$0]) != nil }
        guard let place = before ?? after else { return nil }
        let isVery = place > clause.lowerBound && very.exact(line.tokens[place - 1]) != nil
        let word = line.text((isVery ? place - 1 : place)..<place + 1).lowercased()
        let isWritten = (index..<clause.upperBound).contains {
            written.longest(line, at: $0, before: clause.upperBound) != nil
        }
        return isWritten ? word + " in Wort und Schrift" : word
    }

    private static let grades: WordList<Bool> = {
        var list = WordList<Bool>()
        list.add("A1|A2|B1|B2|C1|C2", true)
        return list
    }()

    private static let levelWords: WordList<Bool> = {
        var list = WordList<Bool>()
        list.add(
            """
            verhandlungssicher|fließend|gut|gute|guter|gutes|guten|sicher|sichere|sicheres|perfekt|konversationssicher
            Muttersprache|Muttersprachler|muttersprachlich|Muttersprachniveau|Grundkenntnisse|Basiskenntnisse
            fortgeschritten|souverän|ausreichend|exzellent|ausgezeichnet|hervorragend|einwandfrei|fluent|native|good
            excellent|basic|professional|business fluent|proficient|fluently|versiert|eloquent|fehlerfrei
            """, true)
        return list
    }()

    private static let very: WordList<Bool> = {
        var list = WordList<Bool>()
        list.add("sehr|very|absolut|möglichst", true)
        return list
    }()

    private static let written: WordList<Bool> = {
        var list = WordList<Bool>()
        list.add(
            """
            Wort und Schrift|written and spoken|spoken and written|schriftlich und mündlich|mündlich und schriftlich
            """, true)
        return list
    }()

    private static func isWish(_ line: TokenLine, _ clause: Range<Int>) -> Bool {
        clause.contains { index in
            guard let (role, _) = SkillWords.roles.longest(line, at: index, before: clause.upperBound) else {
                return false
            }
            return !role.isDisjoint(with: [.wishAhead, .wishBehind])
        }
    }

    /// Courses that the employer pays for are no demand.
    private static func isBenefit(_ line: TokenLine, _ clause: Range<Int>) -> Bool {
        clause.contains { courses.value(of: line.tokens[$0]) != nil }
    }

    private static let courses: WordList<Bool> = {
        var list = WordList<Bool>()
        list.add(
            """
            Deutschkurs|Deutschkurse|Sprachkurs|Sprachkurse|Englischkurse|Sprachunterricht|language course
            Sprachtraining|Anschreiben
            """, true)
        return list
    }()
}
