import AdReports
import Mail
import MarketStatistics

/// What someone fills in to report an ad: the fields as they were typed, and what is wrong with them.
struct ReportQuestion: Sendable {
    static let adField = "stelle"
    static let reasonField = "grund"
    static let explanationField = "text"
    static let nameField = "name"
    static let mailField = "mail"
    static let faithField = "gewissen"
    static let ticketField = "schein"

    /// Public identifier of the ad.
    let ad: String
    private(set) var reason: ReportReason?
    let explanation: String
    let name: String
    let mail: String
    let isInGoodFaith: Bool
    let ticket: String
    private(set) var mistakes: [FormMistake] = []

    /// Letters of an explanation: fewer say nothing, more are cut off.
    static let explanationLetters = 10...4_000
    private static let lineLetters = 200

    /// The form as it is first shown, for the ad that the address names.
    init(address query: QueryString) { self.init(query) }

    /// The form as someone sent it, with what is wrong or missing.
    init(sent query: QueryString) {
        self.init(query)
        check()
    }

    private init(_ query: QueryString) {
        func line(_ field: String) -> String {
            let text = (query[field] ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
            return String(text.prefix(Self.lineLetters))
        }
        ad = String((query[Self.adField] ?? "").prefix(Self.lineLetters))
        reason = ReportReason(rawValue: line(Self.reasonField))
        explanation = Self.tidied(query[Self.explanationField] ?? "")
        name = line(Self.nameField)
        mail = line(Self.mailField)
        isInGoodFaith = query[Self.faithField] != nil
        ticket = line(Self.ticketField)
    }

    static func address(ad: String) -> String { "\(PageAddress.report)?\(adField)=\(ad)" }

    /// Notes that the form came too fast, too late, or from elsewhere.
    mutating func noteTicket() {
        mistakes.append(
            FormMistake(
                field: Self.faithField,
                sentence: words(
                    "Das Formular war zu alt oder kam zu schnell zurück. Bitte senden Sie es noch einmal ab.",
                    "The form was too old or came back too fast. Please send it once more.")))
    }

    func draft(title: String) -> ReportDraft? {
        guard mistakes.isEmpty, let reason else { return nil }
        return ReportDraft(
            ad: ad, title: title, reason: reason, explanation: explanation, name: name.isEmpty ? nil : name,
            mail: mail.isEmpty ? nil : mail, language: Language.current.rawValue)
    }

    private mutating func check() {
        func add(_ field: String, _ sentence: String) {
            mistakes.append(FormMistake(field: field, sentence: sentence))
        }
        if reason == nil {
            add(
                "\(Self.reasonField)-\(ReportReason.allCases[0].rawValue)",
                words("Bitte wählen Sie einen Grund.", "Please choose a reason."))
        }
        if explanation.count < Self.explanationLetters.lowerBound {
            add(
                Self.explanationField,
                words(
                    "Bitte schreiben Sie in einem Satz, was an der Anzeige nicht stimmt.",
                    "Please write in a sentence what is wrong with the ad."))
        }
        if !mail.isEmpty, MailAddress(mail) == nil {
            add(
                Self.mailField,
                words(
                    "Das ist keine Mailadresse; das Feld kann auch leer bleiben.",
                    "This is no mail address; the field may also stay empty."))
        }
        if !isInGoodFaith {
            add(
                Self.faithField,
                words(
                    "Bitte bestätigen Sie, dass Ihre Angaben nach bestem Wissen richtig sind.",
                    "Please confirm that what you say is right to the best of your knowledge."))
        }
    }

    /// Line breaks stay, other control characters go: terminals show the text too.
    private static func tidied(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
            let isControl = scalar.properties.generalCategory == .control && scalar != "\n"
            let isInvisible = scalar.properties.generalCategory == .format
            if !isControl, !isInvisible { out.append(scalar) }
        }
        return String(String(out).drop(while: \.isWhitespace).prefix(explanationLetters.upperBound))
    }
}
