import JobMarket
import MarketStatistics
import PostingStore
import SearchIndex

/// A parameter of an operation: what may stand there, from which both the check of a request and its description are
/// made.
struct APIParameter: Sendable {
    enum Place: String, Sendable { case query, path }

    enum Kind: Sendable {
        /// Words of so many letters (Unicode scalars).
        case text(ClosedRange<Int>)
        case number(ClosedRange<Double>)
        case integer(ClosedRange<Int>)
        case choice([String])
        /// The name of a source.
        case source
        /// A filter's value; a minus before what is no number or day leaves the value out.
        case filter(FilterKind)
    }

    let name: String
    let kind: Kind
    /// What it is for.
    let about: String
    var place = Place.query
    var isRequired = false
    /// How often it may stand.
    var times = 1...1
    /// A value that can be tried.
    var example: JSONValue?

    var schema: Schema {
        let one: Schema =
            switch kind {
            case .text(let letters): .string(letters: letters)
            case .number(let range): .number(nil, range)
            case .integer(let range): .integer(nil, range)
            case .choice(let values): .one(of: values)
            case .source: .string(pattern: "^[A-Za-z0-9._-]{1,64}$")
            case .filter(let kind): kind.schema
            }
        return times == 1...1 ? one : .list(of: one, count: times)
    }

    /// What may stand there, in words.
    var expectation: String {
        switch kind {
        case .text(let letters): FilterKind.name(letters).inWords
        case .number(let range): FilterKind.number(range).inWords
        case .integer(let range): FilterKind.integer(range).inWords
        case .choice(let values): values.joined(separator: ", ")
        case .source:
            words(
                "1 bis 64 Zeichen: Buchstaben von a bis z, Ziffern, -, _ und Punkt",
                "1 to 64 characters: letters a to z, digits, -, _ and dots")
        case .filter(let kind): kind.inWords
        }
    }

    func accepts(_ text: String) -> Bool {
        switch kind {
        case .text(let letters): letters.contains(text.unicodeScalars.count)
        case .number(let range): FilterKind.number(range).accepts(text)
        case .integer(let range): FilterKind.integer(range).accepts(text)
        case .choice(let values): values.contains(text)
        case .source: Source.isName(text)
        case .filter(let kind): kind.acceptsParameter(text)
        }
    }
}
