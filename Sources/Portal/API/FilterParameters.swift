import JobMarket
import MarketStatistics
import SearchIndex

/// The filters of a search as parameters, and the search that parameters stand for.
enum FilterParameters {
    /// How often a filter may stand: values of one field are alternatives.
    private static let times = 1...5

    static var all: [APIParameter] {
        FilterField.allCases.map { field in
            APIParameter(
                name: field.rawValue, kind: .filter(field.kind),
                about: Labels.field(field)
                    + words("; mehrere Werte sind Alternativen", "; several values are alternatives")
                    + (field.kind.takesMinus
                        ? words(", ein Minus davor schließt aus.", ", a minus before a value leaves it out.") : "."),
                times: times)
        }
    }

    /// Where and what, and the filters.
    static var selection: [APIParameter] {
        [
            APIParameter(
                name: "what", kind: .text(0...200),
                about: words(
                    "Beruf, Wörter, Kenntnisse; auch Ort und Bedingungen.",
                    "Occupation, words, skills; also a place and conditions."), example: .string("it manager")),
            APIParameter(
                name: "where", kind: .text(0...200), about: words("Ort oder Postleitzahl.", "Place or postcode."),
                example: .string("Hagen")),
            radius,
        ] + all
    }

    static var radius: APIParameter {
        APIParameter(
            name: "radius", kind: .number(0...SearchRequest.maximumRadius),
            about: words("Umkreis in Kilometern; sonst 25.", "Kilometres around the place; else 25."),
            example: .integer(25))
    }

    static func request(_ asked: APIRequest) -> SearchRequest {
        var request = SearchRequest(
            what: tidied(asked.text("what")), place: tidied(asked.text("where")), radius: asked.number("radius"))
        for field in FilterField.allCases {
            for value in asked.texts(field.rawValue) {
                guard let filter = Filter("\(field.rawValue)=\(value)"), !request.filters.contains(filter) else {
                    continue
                }
                request.filters.append(filter)
            }
        }
        return request
    }

    private static func tidied(_ text: String?) -> String {
        (text ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
