internal import GermanText

/// The words of a stated place, told apart into those that may name it and those that say nothing.
struct PlaceText {
    /// Folded words without noise.
    let words: [String]
    /// The first known postcode among them and where it stands.
    let postcode: (code: String, index: Int)?
    /// Whether a country other than Germany is named.
    let isAbroad: Bool

    private static let noise: Set<String> = [
        "raum", "grossraum", "region", "umkreis", "naehe", "nahe", "standort", "stadt", "arbeitsort", "einsatzort",
        "dienstort", "ort", "rund", "umgebung", "umland", "und", "oder-umgebung", "deutschland", "germany", "de",
        "bundesrepublik", "bundesweit", "deutschlandweit", "hybrid", "remote", "home", "office", "homeoffice",
        "mobil", "mobiles", "arbeiten", "hq", "von", "greater", "area", "metropolregion", "verschiedene", "standorte",
        "city", "zentrale", "hauptsitz", "firmensitz", "landeshauptstadt", "hansestadt", "gemeinde",
    ]
    private static let countries: Set<String> = [
        "oesterreich", "austria", "schweiz", "switzerland", "polen", "poland", "frankreich", "france", "niederlande",
        "netherlands", "belgien", "luxemburg", "luxembourg", "tschechien", "daenemark", "italien", "spanien", "spain",
        "usa", "uk", "england", "indien", "india",
    ]

    init(_ text: String, places: Places) {
        var words: [String] = []
        var postcode: (String, Int)?
        var isAbroad = false
        for piece in slug(text.utf8.count <= 200 ? text[...] : text.prefix(200)).split(separator: "-") {
            let word = String(piece)
            // `Sächsische Schweiz` and `Fränk. Schweiz` lie in Germany.
            let isHomely = words.last.map { $0.hasSuffix("ische") || $0.hasPrefix("fraenk") } ?? false
            if Self.countries.contains(word), !isHomely { isAbroad = true }
            if word.utf8.count == 5, word.utf8.allSatisfy({ $0 < 0x3A }) {
                if postcode == nil, places.postcode(word) != nil { postcode = (word, words.count) }
            } else if !Self.noise.contains(word), !word.utf8.allSatisfy({ $0 < 0x3A }) {
                words.append(word)
            }
        }
        self.words = words
        self.postcode = postcode
        self.isAbroad = isAbroad
    }

    /// Words within place names that say nothing by themselves.
    static let joints: Set<String> = [
        "am", "an", "der", "dem", "den", "im", "in", "bei", "a", "b", "i", "d", "v", "vor", "vorm", "ob", "o", "auf",
        "unter", "zu", "zum", "zur", "ueber",
    ]
    /// Words after which a place follows.
    static let prepositions: Set<String> = [
        "in", "bei", "raum", "nahe", "um", "naehe", "nach", "umkreis", "region", "ort", "standort", "grossraum", "from",
        "near",
    ]
}
