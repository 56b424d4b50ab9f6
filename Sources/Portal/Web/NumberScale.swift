/// A number that is chosen by a slider or typed exactly beside it, by the names that a form sends.
///
/// A slider always sends a value, so an exact number goes before it. Where one stood in its field already and only the
/// slider was moved since, the slider is what was meant; for this the form sends the exact number once more.
struct NumberScale: Sendable {
    /// Name of the slider.
    let slider: String
    /// Name of the field for the exact number.
    let exact: String
    /// Name under which the exact number goes that stood in its field.
    let before: String
    /// Where the slider ends.
    let highest: Double
    let step: Double

    /// 0 means any.
    static let pay = NumberScale(
        slider: "gehalt_ab", exact: "pay_min", before: "gehalt_vorher", highest: 8000, step: 250)
    /// Kilometres.
    static let radius = NumberScale(
        slider: "umkreis", exact: "umkreis_genau", before: "umkreis_vorher", highest: 100, step: 5)

    /// Where a slider stands for a value, by its nearest step.
    func position(of value: Double) -> Double {
        Swift.min(highest, (value / step).rounded() * step)
    }

    /// Whether only the slider was moved beside an exact number.
    func isMoved(in query: QueryString) -> Bool {
        guard let before = query[before], query[exact] == before, let was = Double(before),
            let now = query[slider].flatMap(Double.init)
        else { return false }
        return now != position(of: was)
    }
}
