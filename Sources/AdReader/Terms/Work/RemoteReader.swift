import GermanText
import JobMarket

/// Reads where the work is done: on site, partly from home, or remotely.
enum RemoteReader {
    private static let gate = LineGate([
        "homeoffice", "home office", "home-office", "remote", "mobil", "hybrid", "von zu hause", "ortsunabhängig",
        "telearbeit",
        "work from", "workation", "von überall", "ortsungebunden", "mobiles", "home based", "arbeitsort", "anywhere",
        "home",
        "zuhause",
    ])
    private static let partly = Pattern(
        #"""
        home[-\s]?office|homework|remote(?:[-\s]?(?:work|arbeit|anteil|tag|option|days?|möglich|tätig|quote\#
        |regelung|office))?|mobile[snrm]?\s(?:und flexible[snr]?\s)?(?:arbeit|work)|mobilarbeit|mobil(?:em\#
        |es|en)? (?:zu )?(?:arbeiten|gearbeitet)|hybrid\w*[\s-]*(?:\w+[\s-]){0,2}(?:arbeit|work|modell|model\#
        |office|tätigkeit|setup|home|team|möglich|job|stelle)|\bhybrid\b(?=\s*(?:[|,)(•]|$))|telearbeit\#
        |tele-arbeit|von zu ?hause (?:aus )?|work(?:ing)? from (?:home|anywhere)|workation|home[- ]based\#
        |arbeiten von überall|ortsunabhängig|ortsungebunden
        """#
    )
    private static let fully = Pattern(
        #"""
        (?:100\s?%|zu 100 ?(?:%|prozent)|full[y]?|komplett|vollständig|rein|voll|ausschließlich\#
        |bis zu 100\s?%|remote[- ]first|\bfull)[-\s]*(?:remote|home[-\s]?office|ortsunabhängig|mobil\#
        |im home)|remote[- ](?:first|only)|(?:deutschland|bundes|europa|welt)weit\w*[\s,(|/-]*(?:remote\#
        |home[-\s]?office)|(?:remote|home[-\s]?office)[\s,(|/-]*(?:deutschland|bundes|europa|welt)weit\#
        |work from anywhere|von überall aus|\(\s?remote\s?\)|100\s?%\s?(?:im )?(?:mobil|home)|(?:arbeitsort\#
        |standort|einsatzort|location)\W{1,6}(?:remote|home[-\s]?office)|remote (?:germany|deutschland\#
        |position|stelle|job)|(?:arbeiten|arbeitest|tätig)\b[^.]{0,20} vollständig remote|remote\s*\(100\#
        |home ?office\s*\(100
        """#
    )
    private static let titleHome = Pattern(
        #"""
        \b(?:im|in|aus dem|from) home[-\s]?office\b(?!\s*(?:und|oder|möglich|/|&))|\bremote\b(?!\s*(?:und\#
        |oder|möglich|/|&|support|access|sens|service|\w+ support))(?!.*hybrid)
        """#
    )
    private static let limited = Pattern(
        #"""
        (?:kein\w*|ohne|nicht|no|leider)\s+(?:\w+\s){0,2}(?:home[-\s]?office|remote|mobile)\#
        |(?:home[-\s]?office|remote)[^.;]{0,25}(?:nicht|leider|ausgeschlossen)
        """#
    )
    private static let partShare = Pattern(
        #"\d{1,2}\s?(?:%|tage?)|hybrid|teilweise|anteilig|tage|nach absprache|in absprache|vor ort"#)
    private static let otherUse = Pattern(
        #"""
        mobile[snrm]?\s(?:arbeits?(?:maschin|gerät|mittel|platz)|arbeitsbühn|work machines)\#
        |remote[-\s]?(?:support|zugriff|access|desktop|steuer|server|wartung|maintenance|sensing|control\#
        |monitor|service|hands|unterstützung|diagnos|einsätz|verbind|sitz)|hybrid\w*\s(?:cloud|fahrz|it\b\#
        |infra|antrieb|umgeb|event|app|motor|lösung|system|prozess|projekt|identit|work(?:load\#
        |place services))|home[-\s]?office[-\s]?(?:lösung|arbeitsplätze (?:der|unserer|für)|pauschale)\#
        |per remote|via remote|smart home|home of\b|zuhause-?gefühl|ein zuhause|homepage
        """#
    )

    static func read(_ ad: AdContext) -> Sourced<RemoteKind>? {
        var hybrid: Sourced<RemoteKind>?
        var denied: Sourced<RemoteKind>?
        for line in gate.lines(of: ad) {
            if line.number == 0, let match = titleHome.first(in: line.text) {
                return Sourced(.remote, line.origin(match, in: ad))
            }
            if limited.occurs(in: line.text), line.text.utf8.count < 400, let match = limited.first(in: line.text) {
                denied = Sourced(.onsite, line.origin(match, in: ad))
                continue
            }
            if let match = fully.first(in: line.text) {
                let around = line.slice(from: match.byteRange.lowerBound - 40, to: match.byteRange.upperBound + 50)
                if line.number == 0 || !partShare.occurs(in: around.replacing("100", with: "")) || isTotal(around) {
                    return Sourced(.remote, line.origin(match, in: ad))
                }
            }
            guard hybrid == nil else { continue }
            for match in partly.matches(in: line.text) {
                let around = line.slice(from: match.byteRange.lowerBound - 4, to: match.byteRange.upperBound + 26)
                if !otherUse.occurs(in: around) {
                    hybrid = Sourced(.hybrid, line.origin(match, in: ad))
                    break
                }
            }
        }
        if let found = hybrid ?? denied { return found }
        for (field, value) in [("remote", ad.posting.remote), ("employment", ad.posting.employment)] {
            let words = folded(value ?? "")
            if field == "remote",
                ["true", "1", "yes", "ja"].contains(words) || words.contains("hybrid") || words.contains("teilweise")
            {
                return Sourced(.hybrid, .stated(field: field))
            }
            if field == "remote",
                words.contains("telecommute") || words.contains("fully") || words.contains("100") || words == "remote"
            {
                return Sourced(.remote, .stated(field: field))
            }
            if words.contains("homeoffice") || words.contains("home office") {
                return Sourced(.hybrid, .stated(field: field))
            }
        }
        return nil
    }

    private static func isTotal(_ around: String) -> Bool { total.occurs(in: around) }
    private static let total = Pattern(#"100\s?%|full(?:y)?[-\s]remote|komplett|vollständig"#)
}
