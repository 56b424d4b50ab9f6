/// What an operator tells of a portal, by its name in the settings file.
public enum OperatorField: String, CaseIterable, Sendable {
    case name = "operator.name"
    case legalForm = "operator.legal_form"
    /// Lines of a postal address.
    case address = "operator.address"
    case mail = "operator.mail"
    case phone = "operator.phone"
    case representedBy = "operator.represented_by"
    /// Register and number, such as `Amtsgericht Hagen, HRB 1`.
    case register = "operator.register"
    case taxNumber = "operator.vat_id"
    /// Who answers for editorial content, with an address: § 18(2) MStV.
    case responsible = "operator.responsible"
    /// The authority that supervises what needs a permit: § 5(1) no. 3 DDG.
    case supervisor = "operator.supervisor"
    /// Whom to ask about personal data: a data protection officer where there is one.
    case privacyContact = "privacy.contact"
    /// The data protection authority that complaints go to.
    case privacyAuthority = "privacy.authority"
    /// Where the portal runs, and how long the servers in front of it keep logs.
    case privacyHosting = "privacy.hosting"
    case accessibilityContact = "accessibility.contact"
    /// The body that settles disputes about access: § 16 BGG, or a state's law, or § 34 BFSG.
    case accessibilityBody = "accessibility.enforcement_body"
    /// What is known not to be accessible.
    case accessibilityGaps = "accessibility.known_gaps"
    /// The day of the last examination, and who made it.
    case accessibilityCheck = "accessibility.examined"
    case imprintText = "texts.imprint"
    case privacyText = "texts.privacy"
    case accessibilityText = "texts.accessibility"
    case contactText = "texts.contact"
    case rankingText = "texts.ranking"

    /// How much is amiss where it is not told.
    public enum Need: Sendable {
        /// The law asks it of every operator: § 5 DDG, Art. 13 GDPR.
        case always
        /// The law asks it of many: of legal persons, of public bodies, of firms of some size.
        case often
        case optional
    }

    public var need: Need {
        switch self {
        case .name, .address, .mail: .always
        case .phone, .representedBy, .privacyAuthority, .accessibilityBody: .often
        default: .optional
        }
    }

    /// Whether it is made of paragraphs, which may differ by language.
    public var isText: Bool {
        switch self {
        case .imprintText, .privacyText, .accessibilityText, .contactText, .rankingText, .accessibilityGaps,
            .privacyHosting:
            true
        default: false
        }
    }

    /// Whether it must be a mail address.
    var isMail: Bool { self == .mail }
}
