import GermanText
import JobMarket
import MarketStatistics

/// The ad does not say how to apply.
struct MissingContact: CheckRule {
    let id = "missing-contact"
    let severity = DatedSeverity(.warning)
    let needsGerman = true
    var title: String { words("Der Weg zur Bewerbung fehlt", "The way to apply is missing") }
    var reason: String {
        words(
            "Ohne Adresse, Telefon oder Formular kann sich niemand bewerben.",
            "Without address, phone or form nobody can apply.")
    }

    private static let way = Pattern(
        #"\S@\S+\.\S|https?://|\bwww\.|\b\p{L}[\w-]*\.(?:de|com|org|net|jobs|eu|example)\b|\bonline\w*\b[^.]{0,60}bewerb"#
            + #"|bewerb\w*[^.]{0,60}\bonline|\bBewerbungs(?:formular|portal|button)|\bjetzt\s+bewerben|\bButton\b"#
            + #"|\b(?:Telefon|Tel\.?|Mobil|WhatsApp|Anruf)\b[^.;]{0,20}\d{3}|\b(?:Adresse|Anschrift)\s*:|\bpost(?:alisch|fach)"#
            + #"|\bInteramt\b|\bStellen-?ID\b|\b(?:Karriere|Stellen|Bewerber|Job)-?(?:portal|seite)"#
            // "an: Stadt Hagen, Rathausstraße 11, 58095 Hagen"
            + #"|\b(?:bewerb|unterlagen|richt|send|schick)\w*[^;!?]{0,160}[\p{L} ](?:straße|str\.|weg|platz|allee|ring|gasse|damm)"#
            + #"\s+\d+[^;!?]{0,20}\b\d{5}\b"#
            + #"|\bkomm(?:en\s+Sie)?\b[^.]{0,40}\b(?:vorbei|in\s+die)\b"#)

    func remarks(on ad: CheckedAd) -> [Remark] {
        guard ad.isDraft, !ad.reading.contacts.contains(where: { $0.kind != .name }),
            ad.first(Self.way) == nil
        else { return [] }
        return [
            Remark(
                words("Die Anzeige sagt nicht, wie man sich bewirbt.", "The ad does not say how to apply."),
                suggestion: words(
                    "Nennen Sie eine Mailadresse oder Telefonnummer und eine Person für Fragen.",
                    "Name a mail address or phone number and a person for questions."))
        ]
    }
}
