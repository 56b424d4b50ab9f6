/// Writes an ad's title in the many gender forms of German ads.
struct TitleWriter {
    let occupation: Occupation
    let employer: Employer
    let level: Level

    /// The title, and whether it names a level ("Junior").
    func title(hours: AdPlan.Hours, town: Town, _ random: inout SplitMix) -> (String, prefixed: Bool) {
        let choices = level == .lead && !occupation.leadTitles.isEmpty ? occupation.leadTitles : occupation.titles
        let base = random.pick(choices) ?? occupation.id
        let prefixed = (level == .entry || level == .senior) && random.chance(occupation.chance(.prefix))
        let prefix = prefixed ? (level == .entry ? "Junior " : "Senior ") : ""
        // Most employers keep to one form, some ads take another.
        let form = random.chance(80) ? employer.layout.genderForm : random.below(100)
        var title = prefix + Self.inGenderForm(base, form)
        switch hours {
        case .mini where random.chance(60): title += random.chance(50) ? " auf Minijob-Basis" : " – Minijob"
        case .part where random.chance(45): title += " in Teilzeit"
        case .either where random.chance(12): title += " in Voll- oder Teilzeit"
        default: if random.chance(5) { title += " in \(town.name)" }
        }
        return (title, prefixed)
    }

    /// A title of the tables, where `^` marks the place of the feminine ending, in a form drawn from 0 to 99.
    static func inGenderForm(_ base: String, _ form: Int) -> String {
        func ending(_ text: String) -> String {
            base.split(separator: "^", omittingEmptySubsequences: false).joined(separator: text)
        }
        let bracket = form % 5 == 0 ? " (w/m/d)" : form % 11 == 0 ? " (d/m/w)" : " (m/w/d)"
        guard base.contains("^") else {
            // Titles that already name both forms often go without the brackets.
            return base.contains("/") && form > 60 ? base : base + bracket
        }
        return switch form {
        case ..<46: ending("") + bracket
        case ..<58: ending("*in") + bracket
        case ..<66: ending("*in")
        case ..<74: ending(":in") + bracket
        case ..<80: ending(":in")
        case ..<86: ending("/in") + bracket
        case ..<91: ending("/-in") + bracket
        case ..<94 where base.hasSuffix("^"): ending("in") + " / " + ending("") + bracket
        case ..<97: ending("") + " (gn)"
        default: ending("") + " (all genders)"
        }
    }
}
