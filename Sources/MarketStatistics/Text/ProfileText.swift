/// The sentences of a page, each written from the figures it names.
enum ProfileText {
    /// - Parameter scope: what was asked for.
    static func sentences(of profile: Profile, scope: Scope) -> [Sentence] {
        var text = openings(profile, scope)
        text += PlacesMapText.sentences(of: profile.placesMap)
        text += WorkText.viewpoints(profile.viewpoints)
        text += WorkText.taskMix(profile.taskMix)
        text += DemandText.skills(profile.skills)
        text += PlacesText.sentences(of: profile.places)
        text += DemandText.breadth(profile.breadth)
        text += DemandText.softAndCertificates(profile.softAndCertificates)
        text += PayText.pay(profile.pay, official: profile.officialPay)
        text += PayText.net(profile.net)
        text += WorkText.conditions(profile.conditions)
        text += TensionText.tension(profile.tension)
        text += MarketText.clarity(profile.clarity)
        text += MarketText.training(profile.training)
        text += SwitchText.paths(profile.switchPaths)
        text += MarketText.duties(profile.duties)
        return text
    }

    private static func openings(_ profile: Profile, _ scope: Scope) -> [Sentence] {
        profile.openings.sentences(.openings) { openings, writer in
            let total = openings.total
            let isOne = total.count == 1
            let jobs = Wording.inWords(
                total.count, one: words("eine Stelle", "one job"), many: words("Stellen", "jobs"))
            let employers = Wording.employersInWords(total.employers)
            let place = Wording.capitalised(scope.within)
            writer.say(
                words(
                    "\(place) \(isOne ? "ist" : "sind") zurzeit \(jobs)\(occupation(profile)) ausgeschrieben, von "
                        + "\(employers).",
                    "\(place), \(jobs)\(occupation(profile)) \(isOne ? "is" : "are") advertised at present, by "
                        + "\(employers)."), total)
            if openings.agencies.count > 0 {
                let share = Wording.percent(openings.agencies.value)
                writer.say(
                    words(
                        "Zeitarbeitsfirmen stehen hinter \(share) der Anzeigen.",
                        "Temp agencies (Zeitarbeit) are behind \(share) of the ads."), openings.agencies)
            }
            let new = openings.newThisWeek
            if new.count > 0, new.count < total.count {
                let ads = Wording.inWords(new.count, one: words("eine", "one ad"), many: words("Anzeigen", "ads"))
                writer.say(
                    words(
                        "In den letzten sieben Tagen \(new.count == 1 ? "ist" : "sind") \(ads) hinzugekommen.",
                        "In the last seven days \(ads) \(new.count == 1 ? "was" : "were") added."), new)
            }
            if let text = WideningReport.summary(profile.widened, asked: scope) { writer.say(text) }
        }
    }

    private static func occupation(_ profile: Profile) -> String {
        guard let occupation = profile.occupation else { return "" }
        return occupation.isGroup
            ? words(
                " in der Berufsgruppe „\(occupation.title)“", " in the occupational group “\(occupation.title)”")
            : words(" als \(occupation.title)", " as \(occupation.title)")
    }
}
