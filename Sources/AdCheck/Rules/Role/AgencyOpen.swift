import GermanText
import JobMarket
import MarketStatistics

/// Staff is sought for a client, but not said who employs: agency work, placement or the client itself (the words for it
/// are found by the reader of employers).
///
/// A rule of clarity: the law on agency work (§§ 1, 11 AÜG) binds contract and assignment, not the ad.
struct AgencyOpen: CheckRule {
    let id = "agency-open"
    let severity = DatedSeverity(.warning)
    var title: String { words("Offen, wer anstellt", "Unclear who employs") }
    var reason: String {
        words(
            "Zeitarbeit und Vermittlung sind zweierlei: Im einen Fall stellt der Dienstleister an, im anderen der Betrieb.",
            "Agency work and placement differ: in one the agency employs, in the other the firm.")
    }

    private static let said = Pattern(
        #"zeitarbeit|arbeitnehmerüberlass|überlassung|leiharbeit|\bAÜG|vermittlung|vermitteln|Festanstellung\s+(?:direkt\s+)?"#
            + #"(?:bei|beim)|direkt\s+(?:bei|beim)|angestellt\s+(?:sind|werden)"#)

    func remarks(on ad: CheckedAd) -> [Remark] {
        guard ad.reading.employer?.value == .placement, let evidence = ad.reading.employer?.origin.evidence,
            !ad.lines.contains(where: { Self.said.occurs(in: ad.text[$0]) })
        else { return [] }
        return [
            Remark(
                words(
                    "„\(evidence.text)“ lässt offen, wer der Arbeitgeber ist.",
                    "“\(evidence.text)” leaves open who the employer is."),
                at: evidence,
                suggestion: words(
                    "Sagen Sie es: „Anstellung bei uns (Zeitarbeit), Einsatz bei … in …“ oder „Anstellung direkt bei unserem "
                        + "Kunden (Personalvermittlung)“.",
                    "Say it: “Anstellung bei uns (Zeitarbeit), Einsatz bei … in …” or “Anstellung direkt bei unserem "
                        + "Kunden (Personalvermittlung)”."))
        ]
    }
}
