import MarketStatistics

/// What the form for gross and net asks: its fields as they were typed, and what they mean.
struct NetQuestion: Sendable {
    /// The fields' names, which are also their identifiers.
    enum Field: String, CaseIterable {
        case gross = "brutto"
        case taxClass = "klasse"
        case children = "kinder"
        case childAllowances = "zkf"
        case age = "alter"
        case church = "kirche"
        case state = "land"
        case insurance = "kasse"
        case additionalRate = "zusatz"
        case premium = "beitrag"
        case subsidy = "zuschuss"
        case year = "jahr"
    }

    private let typed: [Field: String]
    private(set) var household = NetPay.Household()
    private(set) var year = EmploymentLimits.knownYears.last ?? 0
    /// EUR a month; `nil` where none was asked for.
    private(set) var gross: Double?
    private(set) var mistakes: [FormMistake] = []

    init(query: QueryString) {
        var typed: [Field: String] = [:]
        for field in Field.allCases {
            let text = (query[field.rawValue] ?? "").prefix(40)
            if text.contains(where: { !$0.isWhitespace }) { typed[field] = String(text) }
        }
        self.typed = typed
        gross = number(.gross, words("Das Brutto", "The gross pay"))
        household.taxClass = integer(.taxClass, words("Die Steuerklasse", "The tax class")) ?? 1
        household.children = integer(.children, words("Die Zahl der Kinder", "The number of children")) ?? 0
        household.childAllowances =
            number(.childAllowances, words("Die Zahl der Kinderfreibeträge", "The number of child tax allowances")) ?? 0
        household.age = integer(.age, words("Das Alter", "The age")) ?? 30
        household.church = choice(.church, ["nein": false, "ja": true]) ?? false
        household.state = choice(.state, Self.states) ?? .northRhineWestphalia
        household.additionalRate =
            number(.additionalRate, words("Der Zusatzbeitrag", "The additional contribution"))
            ?? NetPay.Household.averageAdditionalRate
        if choice(.insurance, ["gesetzlich": false, "privat": true]) ?? false {
            household.privateInsurance = privateInsurance()
        }
        if let asked = integer(.year, words("Das Jahr", "The year")) { year = asked }
        checkValues()
    }

    /// The text of a field as it was typed.
    func text(_ field: Field) -> String { typed[field] ?? "" }

    /// The answer; `nil` without a gross pay or with mistakes.
    var net: NetPay? {
        guard let gross, mistakes.isEmpty else { return nil }
        return try? NetPay.calculate(gross: gross, household: household, year: year)
    }

    /// What a hundred euros more gross would change; `nil` where they cannot be had.
    var marginal: Double? {
        guard let gross, let net,
            let more = try? NetPay.calculate(gross: gross + 100, household: household, year: year)
        else { return nil }
        return more.net - net.net
    }

    /// The form filled in for a profile's median.
    static func address(gross: Double, state: FederalState) -> String {
        "\(PageAddress.net)?\(Field.gross.rawValue)=\(Wording.plain(gross.rounded()))&\(Field.state.rawValue)=\(state.rawValue)"
    }

    private static let states = Dictionary(uniqueKeysWithValues: FederalState.allCases.map { ($0.rawValue, $0) })

    // MARK: Reading

    private mutating func number(_ field: Field, _ subject: String) -> Double? {
        guard let text = typed[field] else { return nil }
        if let value = FormNumber.parse(text) { return value }
        let example = Self.example(of: field)
        add(
            field,
            words(
                "\(subject) muss eine Zahl ab 0 sein, zum Beispiel \(example).",
                "\(subject) must be a number from 0 up, for example \(example)."))
        return nil
    }

    private mutating func integer(_ field: Field, _ subject: String) -> Int? {
        guard let text = typed[field] else { return nil }
        if let value = FormNumber.parse(text), let whole = Int(exactly: value) { return whole }
        let example = Self.example(of: field)
        add(
            field,
            words(
                "\(subject) muss eine ganze Zahl ab 0 sein, zum Beispiel \(example).",
                "\(subject) must be a whole number from 0 up, for example \(example)."))
        return nil
    }

    private static func example(of field: Field) -> String {
        switch field {
        case .gross: Wording.number(3500)
        case .children: "2"
        case .childAllowances: Wording.short(0.5)
        case .age: "30"
        case .additionalRate: Wording.short(2.9)
        case .premium: "600"
        case .subsidy: "300"
        case .year: String(EmploymentLimits.knownYears.last ?? 0)
        case .taxClass, .church, .state, .insurance: "1"
        }
    }

    private mutating func choice<Value>(_ field: Field, _ values: [String: Value]) -> Value? {
        guard let text = typed[field] else { return nil }
        if let value = values[text] { return value }
        add(
            field,
            words("Bitte wählen Sie einen der Einträge aus der Liste.", "Please choose one of the entries in the list.")
        )
        return nil
    }

    private mutating func privateInsurance() -> NetPay.Household.PrivateInsurance? {
        let subsidy = number(.subsidy, words("Der Zuschuss", "The subsidy")) ?? 0
        guard typed[.premium] != nil else {
            add(
                .premium,
                words(
                    "Wer privat versichert ist, muss hier den Monatsbeitrag angeben.",
                    "With private insurance, please enter the monthly premium here."))
            return nil
        }
        return number(.premium, words("Der Beitrag", "The premium")).map { .init(premium: $0, subsidy: subsidy) }
    }

    // MARK: Judging

    private mutating func checkValues() {
        for mistake in household.mistakes { add(mistake) }
        do throws(NetPayError) {
            _ = try NetPay.calculate(gross: gross ?? 0, household: NetPay.Household(), year: year)
        } catch {
            add(error)
        }
    }

    private mutating func add(_ field: Field, _ sentence: String) {
        guard !mistakes.contains(where: { $0.field == field.rawValue }) else { return }
        mistakes.append(FormMistake(field: field.rawValue, sentence: sentence))
    }

    private mutating func add(_ error: NetPayError) {
        add(error.field, error.sentence)
    }
}
