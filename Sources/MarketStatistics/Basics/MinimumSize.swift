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

    /// Why a part has no figures, as a sentence that begins with what is missing.
    static func thin(_ what: String, ads: Int, employers: Int) -> String {
        guard ads > 0 else {
            return words("\(what): dazu gibt es keine Anzeigen.", "\(what): there are no ads on this.")
        }
        let needed = words(
            "nötig sind \(Self.ads) von mindestens \(Self.employers)",
            "\(Self.ads) from at least \(Self.employers) are needed")
        let found = Wording.inWords(
            ads, one: words("nur eine Anzeige", "only one ad"), many: words("Anzeigen", "ads"))
        let from = words("von ", "from ") + Wording.employersInWords(employers)
        return words(
            "\(what): zu wenig für eine verlässliche Angabe (\(found) \(from); \(needed)).",
            "\(what): too little for a reliable figure (\(found) \(from); \(needed)).")
    }
}
