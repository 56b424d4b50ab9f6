import ReferenceData

/// Titles of the classification of occupations in fewer words, for lists.
enum GroupName {
    /// `Softwareentwicklung` for "Berufe in der Softwareentwicklung", `Führung: Einkauf und Vertrieb` for
    /// "Aufsichts- und Führungskräfte – Einkauf und Vertrieb"; other titles only lose what stands in brackets.
    static func short(_ title: String) -> String {
        var name = title[...]
        if let bracket = name.firstIndex(of: "("), name.hasSuffix(")") {
            name = name[..<bracket]
            while name.last == " " { name.removeLast() }
        }
        for prefix in ["Aufsichts- und Führungskräfte – ", "Führungskräfte – ", "Aufsichtskräfte – "]
        where name.hasPrefix(prefix) {
            return (prefix.hasPrefix("Aufsichtsk") ? "Aufsicht: " : "Führung: ") + name.dropFirst(prefix.count)
        }
        for prefix in ["Berufe in der ", "Berufe im ", "Berufe in "] where name.hasPrefix(prefix) {
            let rest = name.dropFirst(prefix.count)
            // An adjective would keep an ending that only the preposition asks for.
            return String(rest.first?.isUppercase == true ? rest : name)
        }
        return String(name)
    }

    /// The titles in fewer words; those that would then be the same stay as they are.
    static func short(_ titles: [String]) -> [String] {
        let names = titles.map(short)
        var counts: [String: Int] = [:]
        for name in names { counts[name, default: 0] += 1 }
        return zip(titles, names).map { title, name in counts[name] == 1 ? name : title }
    }
}
