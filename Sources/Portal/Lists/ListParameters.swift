import MarketStatistics
import SearchIndex

/// What may stand in the address of a list for programs.
///
/// A page passes over what it does not know, and its reader sees what was asked; a program would take the wrong list
/// for the right one. So whatever is unknown or wrong is refused here, but for the marks that others hang on
/// addresses they pass on.
enum ListParameters {
    /// Those of ``SearchAddress``, and the form of CSV.
    private static let names = [
        "was", "wo", NumberScale.radius.slider, NumberScale.radius.exact, NumberScale.radius.before,
        NumberScale.pay.slider, NumberScale.pay.before, "sort", "seite", "bom", "trenner",
    ]
    private static let marks: Set = [
        "fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "twclid", "igshid", "yclid", "mc_cid", "mc_eid",
        "_ga", "_gl",
    ]
    private static let markBeginnings = ["utm_", "mtm_", "pk_"]

    /// - Throws: ``Problem`` that names the first that is unknown or wrong.
    static func check(_ query: QueryString) throws {
        for (name, value) in query.pairs where !(name.isEmpty && value.isEmpty) && !isMark(name) {
            if let field = FilterField(rawValue: name) {
                guard value.isEmpty || Filter("\(name)=\(value)")?.isValid == true else {
                    throw Problem.wrongValue(value, of: name, expected: field.kind.inWords)
                }
            } else if name == NumberScale.pay.slider {
                guard value.isEmpty || FilterField.payMin.kind.accepts(value) else {
                    throw Problem.wrongValue(value, of: name, expected: FilterField.payMin.kind.inWords)
                }
            } else if !names.contains(name) {
                throw Problem.unknownParameter(name, known: names + FilterField.allCases.map(\.rawValue))
            }
        }
    }

    private static func isMark(_ name: String) -> Bool {
        marks.contains(name) || markBeginnings.contains { name.hasPrefix($0) }
    }
}
