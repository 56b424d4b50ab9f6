import JobMarket

/// Skills in fields of a source.
enum SkillText {
    /// Single skills of a list, or of a text parted by semicolons, bars, line ends or, without these, commas.
    static func skills(_ value: JSONValue) -> [String] {
        let texts: [String] = value.elements.flatMap { element -> [String] in
            if case .object = element { return element["name"]?.elements.compactMap(\.text) ?? [] }
            guard let text = element.text?.trimmed else { return [] }
            if text.hasPrefix("["), let list = try? JSONReader.value(of: text, dialect: .python) { return skills(list) }
            let parts = text.split { $0 == ";" || $0 == "|" || $0.isNewline }
            return (parts.count > 1 ? parts : text.split(separator: ",")).map(String.init)
        }
        var seen: Set<String> = []
        return texts.map(\.onOneLine).filter { !$0.isEmpty && seen.insert($0).inserted }
    }
}
