/// Who runs the portal, and what the law asks them to say.
public struct OperatorSettings: Hashable, Sendable {
    /// Lines or paragraphs in German and in English; the same ones where only one language is told.
    public struct Text: Hashable, Sendable {
        public var german: [String]
        public var english: [String]

        public init(german: [String], english: [String]) {
            self.german = german
            self.english = english
        }

        public init(_ lines: [String]) { self.init(german: lines, english: lines) }
    }

    private var texts: [OperatorField: Text] = [:]
    /// Whether the values are made up for a demonstration.
    public var isExample = false

    public init() {}

    /// What is told of a field; `nil` where nothing is.
    public subscript(field: OperatorField) -> Text? {
        get { texts[field] }
        set { texts[field] = newValue.flatMap { $0.german.isEmpty && $0.english.isEmpty ? nil : $0 } }
    }

    /// Fields that are not told, of those that the law asks of all or of many.
    public func missing(_ need: OperatorField.Need) -> [OperatorField] {
        OperatorField.allCases.filter { $0.need == need && self[$0] == nil }
    }

    /// For the demonstration: nobody can take it for a real operator.
    public static let example: OperatorSettings = {
        var settings = OperatorSettings()
        settings.isExample = true
        settings[.name] = Text(
            german: ["Beispiel-Betreiber (erfunden)"], english: ["Example operator (made up)"])
        settings[.legalForm] = Text(german: ["Beispiel-Rechtsform"], english: ["Example legal form"])
        settings[.address] = Text(["Beispielstraße 1", "00000 Beispielstadt"])
        settings[.mail] = Text(["portal@betreiber.example"])
        settings[.phone] = Text(["0000 000000"])
        settings[.representedBy] = Text(german: ["Beispiel-Person"], english: ["Example person"])
        settings[.privacyAuthority] = Text(german: ["Beispiel-Datenschutzbehörde"], english: ["Example authority"])
        settings[.accessibilityBody] = Text(german: ["Beispiel-Schlichtungsstelle"], english: ["Example body"])
        return settings
    }()
}
