import JobMarket
import Markup

/// The JobPostings of a page: its JSON-LD, or its microdata or RDFa where no JSON-LD tells of a job.
struct JobPage {
    /// Each posting as an object with the property names of schema.org.
    var postings: [[String: JSONValue]] = []
    /// What kept scripts that speak of a JobPosting from being read.
    var problems: [String] = []
    var surroundings = SchemaOrgAd.Page()
    /// Addresses in lists of the page's JSON-LD.
    private(set) var listed: [String] = []

    init(utf8 bytes: [UInt8]) {
        self.init(HTMLDocument(utf8: bytes))
    }

    init(_ document: HTMLDocument) {
        var graph = LinkedData()
        for script in document.elements(named: "script") {
            guard let type = script.attribute("type")?.lowercased(), type.contains("ld+json") else { continue }
            let text = script.text
            do throws(JSONProblem) {
                graph.add(try Self.linkedData(text))
            } catch {
                if text.contains("JobPosting") { problems.append(error.sentence) }
            }
        }
        postings = graph.postings
        listed = graph.listed
        surroundings.isData = !postings.isEmpty
        if postings.isEmpty { postings = Microdata(document).items(ofType: "JobPosting") }
        if postings.isEmpty { postings = Microdata(document, as: .rdfa).items(ofType: "JobPosting") }
        readSurroundings(document)
        surroundings.isSingle = postings.count == 1
    }

    /// JSON-LD as it stands in a page, also where it was escaped like text.
    private static func linkedData(_ text: String) throws(JSONProblem) -> JSONValue {
        do throws(JSONProblem) {
            return try JSONReader.value(of: text, dialect: .page)
        } catch {
            guard text.contains("&quot;") || text.contains("&#34;") else { throw error }
            return try JSONReader.value(of: decodingCharacterReferences(text), dialect: .page)
        }
    }

    private mutating func readSurroundings(_ document: HTMLDocument) {
        surroundings.title = document.elements(named: "title").first?.text
        surroundings.language = document.elements(named: "html").first?.attribute("lang").flatMap {
            $0.utf8.count >= 2 ? $0 : nil
        }
        let canonical = document.elements(named: "link").first { $0.attribute("rel")?.lowercased() == "canonical" }
        let shared = document.elements(named: "meta").first { $0.attribute("property") == "og:url" }
        let addresses = [canonical?.attribute("href"), shared?.attribute("content")]
        surroundings.url = addresses.compactMap(\.self).first { $0.hasPrefix("http") }
    }
}
