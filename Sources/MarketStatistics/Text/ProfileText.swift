/// The sentences of a page, each written from the figures it names.
enum ProfileText {
    /// - Parameter scope: what was asked for.
    static func sentences(of profile: Profile, scope: Scope) -> [Sentence] {
        var text = openings(profile, scope)
        text += WorkText.viewpoints(profile.viewpoints)
        text += WorkText.taskMix(profile.taskMix)
        text += WorkText.skills(profile.skills)
        text += PlacesText.sentences(of: profile.places)
        text += WorkText.breadth(profile.breadth)
        text += WorkText.softAndCertificates(profile.softAndCertificates)
        text += PayText.pay(profile.pay)
        text += PayText.net(profile.net)
        text += WorkText.conditions(profile.conditions)
        text += MarketText.tension(profile.tension)
        text += MarketText.clarity(profile.clarity)
        text += MarketText.training(profile.training)
        text += MarketText.duties(profile.duties)
        return text
    }

    private static func openings(_ profile: Profile, _ scope: Scope) -> [Sentence] {
        profile.openings.sentences(.openings) { openings, writer in
            let total = openings.total
            let verb = total.count == 1 ? "ist" : "sind"
            let jobs = German.inWords(total.count, one: "eine Stelle", many: "Stellen")
            let employers = German.inWords(total.employers, one: "einem Arbeitgeber", many: "Arbeitgebern")
            writer.say(
                "\(German.capitalised(scope.within)) \(verb) zurzeit \(jobs)\(occupation(profile)) ausgeschrieben, "
                    + "von \(employers).", total)
            if openings.agencies.count > 0 {
                let share = German.percent(openings.agencies.value)
                writer.say("Zeitarbeitsfirmen stehen hinter \(share) der Anzeigen.", openings.agencies)
            }
            let new = openings.newThisWeek
            if new.count > 0, new.count < total.count {
                let verb = new.count == 1 ? "ist" : "sind"
                let ads = German.inWords(new.count, one: "eine", many: "Anzeigen")
                writer.say("In den letzten sieben Tagen \(verb) \(ads) hinzugekommen.", new)
            }
            if let text = WideningReport.summary(profile.widened, asked: scope) { writer.say(text) }
        }
    }

    private static func occupation(_ profile: Profile) -> String {
        guard let occupation = profile.occupation else { return "" }
        return occupation.isGroup ? " in der Berufsgruppe „\(occupation.title)“" : " als \(occupation.title)"
    }
}
