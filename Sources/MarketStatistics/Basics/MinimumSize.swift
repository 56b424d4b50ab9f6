/// The least number of ads and employers for a figure to be shown.
///
/// The aim is stability, not secrecy: ads are public.
public enum MinimumSize {
    public static let ads = 20
    public static let employers = 5
    /// Ads for the quartiles.
    public static let quartiles = 30
    /// Ads for the tenth and ninetieth percentile.
    public static let tails = 100

    static func reached(ads: Int, employers: Int) -> Bool {
        ads >= Self.ads && employers >= Self.employers
    }

    /// Why a part has no figures, as a German sentence that begins with what is missing.
    static func thin(_ what: String, ads: Int, employers: Int) -> String {
        guard ads > 0 else { return "\(what): dazu gibt es keine Anzeigen." }
        let needed = "nötig sind \(Self.ads) von mindestens \(Self.employers)"
        let found = German.inWords(ads, one: "nur eine Anzeige", many: "Anzeigen")
        let from = German.inWords(employers, one: "einem Arbeitgeber", many: "Arbeitgebern")
        return "\(what): zu wenig für eine verlässliche Angabe (\(found) von \(from); \(needed))."
    }
}
