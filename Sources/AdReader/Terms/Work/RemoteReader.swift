import GermanText
import JobMarket

/// Reads where the work is done: on site, partly from home, or remotely.
///
/// A portal's tick "Homeoffice möglich" beside full or part time is no evidence: portals set it for whole
/// employers, also where the ad's own words know nothing of it. A field of its own for remote work counts.
enum RemoteReader {
    static let gate = LineGate([
        "homeoffice", "home office", "home-office", "homework", "remote", "mobile", "mobil arb", "mobil zu arb",
        "mobil gearb", "hybrid", "von zu hause", "zuhause", "zu hause", "ortsunabhängig", "telearbeit", "tele-arbeit",
        "work from", "working from", "von überall", "ortsungebunden", "home based", "home-based", "arbeitsort",
        "anywhere", "mobilarbeit", "räumlich",
    ])
    private static let partly = Pattern(
        #"""
        home[-\s]?office|homework|remote(?:[-\s]?(?:work|arbeit|anteil|tag|option|days?|möglich|tätig|quote\#
        |regelung|office))?|mobile[snrm]?\s(?:und flexible[snr]?\s)?(?:arbeit|work)|mobilarbeit|mobil(?:em\#
        |es|en)? (?:zu )?(?:arbeiten|gearbeitet)|hybrid\w*\*?[\s-]*(?:\w+[\s-]){0,2}(?:arbeit|work|modell|model\#
        |office|tätigkeit|setup|home|team|möglich|job|stelle)|\bhybrid\b(?=\s*(?:[|)(•]|$))|(?-i:\bHYBRID\b)\#
        |räumliche\w* (?:spielraum|freiheit|flexib)|telearbeit\#
        |tele-arbeit|von zu ?hause (?:aus )?|zu ?hause (?:aus )?(?:zu )?arbeiten|work(?:ing)? from (?:home|anywhere)\#
        |home[- ]based|arbeiten von überall|ortsunabhängig|ortsungebunden\#
        |(?:flexib|frei)\w*[^.;]{0,40}(?:arbeitsort|arbeitszeit und -ort)|arbeitsort\w* (?:frei|flexib|selbst)
        """#
    )
    private static let fully = Pattern(
        #"""
        (?:100\s?%|zu 100 ?(?:%|prozent)|full[y]?|komplett|vollständig|rein|voll|ausschließlich\#
        |remote[- ]first|\bfull)[-\s]*(?:remote|home[-\s]?office|ortsunabhängig|mobil\#
        |im home)|remote[- ](?:first|only)|(?:deutschland|bundes|europa|welt)weit\w*[\s,(|/-]*(?:remote\#
        |home[-\s]?office)|(?:remote|home[-\s]?office)[\s,(|/-]*(?:deutschland|bundes|europa|welt)weit\#
        |work from anywhere|von überall aus|\(\s?remote\s?\)|100\s?%\s?(?:im )?(?:mobil|home)|(?:arbeitsort\#
        |standort|einsatzort|location)\W{1,6}(?:remote|home[-\s]?office)|remote (?:germany|deutschland\#
        |position|stelle|job)|(?:arbeiten|arbeitest|tätig)\b[^.]{0,20} vollständig remote|remote\s*\(100\#
        |home ?office\s*\(100|(?:^|[|•·]\s?)(?:100 ?% )?remote(?:\s?[|•·]|$)
        """#
    )
    private static let titleHome = Pattern(
        #"""
        \b(?:im|in|aus dem|from) home[-\s]?office\b(?!\s*(?:und|oder|möglich|/|&))\#
        |(?<!kein )(?<!no )(?<!hybrid / )(?<!hybrid/)(?<!hybrid oder )\bremote\b(?!\s*(?:und\#
        |oder|or|möglich|/|&|support|access|sens|service|\w+ support))(?!.*hybrid)
        """#
    )
    private static let limited = Pattern(
        #"""
        \b(?:kein\w*|ohne|nicht|no|leider)\s+(?:(?!und\b|oder\b|mit\b)\w+\s){0,2}(?:home[-\s]?office|remote\#
        |mobile[sn]? arbeit)\#
        |(?:home[-\s]?office|remote)[^.;]{0,25}(?:nicht|leider|ausgeschlossen)
        """#
    )
    private static let partShare = Pattern(
        #"\d{1,2}\s?(?:%|tage?)|hybrid|teilweise|anteilig|tage|nach absprache|in absprache|vor ort"#)
    private static let total = Pattern(#"100\s?%|full(?:y)?[-\s]remote|komplett|vollständig"#)
    private static let otherUse = Pattern(
        #"""
        mobile[snrm]?\s(?:arbeits?(?:maschin|gerät|mittel|platz)|arbeitsbühn|work machines)\#
        |remote[-\s]?(?:support|zugriff|access|desktop|steuer|server|wartung|maintenance|sensing|control\#
        |monitor|service|hands|unterstützung|diagnos|einsätz|verbind|sitz|-tools?|tool|connection|management\#
        |administr|inbetrieb)|hybrid\w*\s(?:cloud|fahrz|it\b\#
        |infra|antrieb|umgeb|event|app|motor|lösung|system|prozess|projekt|identit|work(?:load\#
        |place services))|home[-\s]?office[-\s]?(?:arbeitsplätze (?:der|unserer|für)|pauschale)\#
        |per remote|via remote|smart home|home of\b|zuhause-?gefühl|ein zuhause|homepage
        """#
    )

    static func read(_ ad: AdContext) -> Sourced<RemoteKind>? {
        var hybrid: Sourced<RemoteKind>?
        var denied: Sourced<RemoteKind>?
        for line in ad.lines.passing(.remote) {
            if line.number == 0, let match = titleHome.first(in: line.text) {
                return Sourced(.remote, line.origin(match, in: ad))
            }
            for piece in ad.lines.pieces(.remote, of: line) {
                if let match = limited.first(in: piece.text) {
                    denied = Sourced(.onsite, piece.origin(match, in: ad))
                    continue
                }
                if let match = fully.first(in: piece.text), isWhole(match, piece) {
                    return Sourced(.remote, piece.origin(match, in: ad))
                }
                if hybrid == nil { hybrid = partly(piece, of: ad) }
            }
        }
        return hybrid ?? denied ?? stated(ad.posting)
    }

    /// Whether "100 % remote" and the like are not taken back by days or shares beside them.
    private static func isWhole(_ match: Pattern.Match, _ piece: TermPiece) -> Bool {
        let around = piece.around(match, before: 40, after: 50)
        return piece.line.number == 0 || !partShare.occurs(in: around.replacing("100", with: ""))
            || total.occurs(in: around)
    }

    private static func partly(_ piece: TermPiece, of ad: AdContext) -> Sourced<RemoteKind>? {
        for match in partly.matches(in: piece.text)
        where !otherUse.occurs(in: piece.around(match, before: 4, after: 26)) {
            return Sourced(.hybrid, piece.origin(match, in: ad))
        }
        return nil
    }

    private static func stated(_ posting: Posting) -> Sourced<RemoteKind>? {
        guard let remote = posting.remote else { return nil }
        let words = folded(remote)
        if ["true", "1", "yes", "ja"].contains(words) || words.holds("hybrid") || words.holds("teilweise") {
            return Sourced(.hybrid, .stated(field: "remote"))
        }
        if words.holds("telecommute") || words.holds("fully") || words.holds("100") || words == "remote" {
            return Sourced(.remote, .stated(field: "remote"))
        }
        if words.holds("homeoffice") || words.holds("home office") {
            return Sourced(.hybrid, .stated(field: "remote"))
        }
        return nil
    }
}
