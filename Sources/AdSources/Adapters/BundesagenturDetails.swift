import Foundation
import JobMarket
import Markup

/// The text of one ad of the Bundesagentur: by the detail answers of two versions, or from the page people see.
struct BundesagenturDetails {
    let search: WebAddress

    /// The ways in order; the service opens and closes them without notice.
    func request(for id: String, row: JSONValue, headers: [String: String]) -> SourceRequest {
        let root = search.path.firstRange(of: "/pc/").map { String(search.path[..<$0.lowerBound]) } ?? ""
        let code = WebAddress.encoded(Data(id.utf8).base64EncodedString())
        let service = "\(search.scheme)://\(search.host)\(root)"
        // The page stands on the host people visit.
        let site = search.host == "rest.arbeitsagentur.de" ? "www.arbeitsagentur.de" : search.host
        return SourceRequest(
            url: "\(service)/pc/v4/jobdetails/\(code)", headers: headers, role: .detail, carried: row,
            fallbacks: [
                "\(service)/pc/v6/jobdetails/\(code)",
                "\(search.scheme)://\(site)/jobsuche/jobdetail/\(WebAddress.encoded(id))",
            ],
            sourceID: id)
    }

    /// The ad in a detail answer, or in the state that the page carries as JSON; `nil` where there is none.
    static func ad(in answer: SourceAnswer) -> JSONValue? {
        if let value = AnswerReader.json(answer) { return find(in: value, depth: 0) }
        let document = HTMLDocument(utf8: answer.body)
        for script in document.elements(named: "script") where script.attribute("id") == "ng-state" {
            if let state = try? JSONReader.value(of: script.text, dialect: .page), let ad = find(in: state, depth: 0) {
                return ad
            }
        }
        return nil
    }

    private static let titles = ["stellenangebotsTitel", "titel"]
    private static let texts = ["stellenangebotsBeschreibung", "stellenbeschreibung"]

    /// The first object with a title and one of: a text, an identifier.
    private static func find(in value: JSONValue, depth: Int) -> JSONValue? {
        guard depth < 12 else { return nil }
        switch value {
        case .object(let members):
            let hasTitle = titles.contains { members[$0]?.text != nil }
            if hasTitle, texts.contains(where: { members[$0]?.text != nil }) || BundesagenturAd.matches(value) {
                return value
            }
            return members.sorted { $0.key < $1.key }.lazy.compactMap { find(in: $0.value, depth: depth + 1) }.first
        case .array(let values): return values.lazy.compactMap { find(in: $0, depth: depth + 1) }.first
        default: return nil
        }
    }
}
