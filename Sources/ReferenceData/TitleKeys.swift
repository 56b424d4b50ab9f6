internal import GermanText

/// From the words of an ad title or query to the keys under which they may be listed.
enum TitleKeys {
    /// `(m/w/d)`, `m/f/x`, `(all genders)`, `w/m/divers` and their kin.
    private static let genderMark = Pattern(
        #"[(\[|,]?\s*\b[mwfdxign](?:\s*[/|*,.]\s*(?:[mwfdxign]|div(?:ers)?)\b){1,3}\s*[)\]|]?"#
            + #"|[(\[]\s*(?:all\s+genders?|gn|divers|m/w|human)\s*[)\]]"#)
    /// The gender ending of `Verkäufer:in`, `-*innen`, `_in`, `/-in`, `(in)` and the inner capital of `VerkäuferIn`.
    private static let genderEnding = Pattern(
        #"(?<=\p{L}{3})(?:[:*_·|]|/-?|\(-?)in(?:nen)?\)?(?!\p{L})|(?<=(?-i:[a-zäöüß]{3}))(?-i:In(?:nen)?)(?!\p{L})"#)
    /// `Technische:r`, `Beauftragte*r`, `Angestellte(r)`.
    private static let adjectiveEnding = Pattern(#"(?<=\p{L}{3}e)(?:[:*_/·|]-?|\()r\)?(?!\p{L})"#)

    /// The key of the words as they stand, without a mark for genders.
    static func plain(_ title: String) -> String { slug(genderMark.replacing(in: title, by: " ")) }

    /// Further keys, the likeliest first, none twice.
    static func variants(_ title: String, plain: String) -> [String] {
        var keys = [plain]
        func add(_ key: String) {
            if !key.isEmpty, !keys.contains(key) { keys.append(key) }
        }
        if title.utf8.contains(where: isSign) || innerCapital.occurs(in: title) {
            let bare = genderMark.replacing(in: title, by: " ")
            let male = adjectiveEnding.replacing(in: genderEnding.replacing(in: bare, by: ""), by: "r")
            add(slug(male))
            add(slug(adjectiveEnding.replacing(in: genderEnding.replacing(in: bare, by: "in"), by: "")))
            for alternative in male.split(separator: "/") where male.contains("/") { add(slug(alternative)) }
        }
        for key in keys { singulars(of: key).forEach(add) }
        // `Software-Entwickler` and `Software Entwickler` are listed as one word.
        for key in keys where key.utf8.contains(0x2D) { add(key.filter { $0 != "-" }) }
        return Array(keys.dropFirst())
    }

    private static let innerCapital = Pattern(#"(?-i)[a-zäöüß]In(?:nen)?(?!\p{L})"#)

    /// `( * / : _ |` and the first byte of the middle dot.
    private static func isSign(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x28, 0x2A, 0x2F, 0x3A, 0x5F, 0x7C, 0xC2: true
        default: false
        }
    }

    private static let plurals: [(ending: String, singular: String)] = [
        ("innen", "in"), ("kraefte", "kraft"), ("leute", "mann"), ("aerzte", "arzt"), ("aerztinnen", "aerztin"),
        ("koeche", "koch"), ("maenner", "mann"), ("frauen", "frau"), ("en", ""), ("n", ""), ("e", ""), ("s", ""),
    ]

    /// The key with its first or its last word brought to the singular.
    private static func singulars(of key: String) -> [String] {
        let words = key.split(separator: "-").map(String.init)
        guard words.count <= 6 else { return [] }
        var found: [String] = []
        for index in Set([0, words.count - 1]).sorted() where words.indices.contains(index) {
            for (ending, singular) in plurals where words[index].hasSuffix(ending) {
                let stem = words[index].dropLast(ending.count)
                guard stem.count + singular.count > 3 else { continue }
                var changed = words
                changed[index] = stem + singular
                found.append(changed.joined(separator: "-"))
            }
        }
        return found
    }
}
