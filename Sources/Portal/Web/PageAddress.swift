import GermanText
import JobMarket
import MarketStatistics
import PostingStore
import ReferenceData
import SearchIndex

/// The addresses of the portal's pages.
enum PageAddress {
    static let start = "/"
    static let search = "/stellen"
    static let evidence = "/belege"
    /// Where the ads of a list are.
    static let map = "/karte"
    /// What the visitor keeps on the own device.
    static let kept = "/merkliste"
    static let method = "/so-lesen-wir"
    static let net = "/netto"
    static let check = "/pruefen"
    static let comparison = "/vergleich"
    static let gap = "/weiterbildung"
    /// Mails about a search or a figure, and the pages that links in them lead to.
    static let alerts = "/merken"
    static let alertSent = "/merken/gesendet"
    static let alertConfirmation = "/merken/bestaetigen"
    static let alertManagement = "/merken/verwalten"
    static let alertEnd = "/merken/ende"
    /// Ads side by side.
    static let adComparison = "/anzeigen"
    /// The form to report an ad, and how a report stands.
    static let report = "/melden"
    static let reportState = "/meldung"
    static let imprint = "/impressum"
    static let privacy = "/datenschutz"
    static let accessibility = "/barrierefreiheit"
    static let contact = "/kontakt"
    static let ranking = "/reihenfolge"
    /// How the sources fare; for the operator, and only there where asked for.
    static let operations = "/betrieb"
    /// How browsers search here.
    static let openSearch = "/opensearch.xml"
    /// What the operator watches.
    static let metrics = "/metrics"
    /// What programs can ask for.
    static let programs = "/api"
    /// What all addresses for programs begin with.
    static let api = "/api/v1/"

    /// Whether what stands there is made for programs of any site: the API and the lists.
    static func isForPrograms(_ path: String) -> Bool {
        path.hasPrefix(api) || ListFormat.allCases.contains { $0.path == path }
    }

    /// What all addresses of figures for other sites begin with.
    static let widget = "/widget/"

    /// An ad's page; the words behind the identifier are for people and follow its title.
    static func ad(id: String, title: String) -> String {
        "/stelle/\(id)/\(adSlug(title))"
    }

    static func ad(_ ad: StoredAd) -> String { Self.ad(id: ad.id, title: ad.shownTitle) }

    /// The words of an ad's address: at most 60 letters, cut between words.
    static func adSlug(_ title: String) -> String {
        let words = slug(title).split(separator: "-")
        var out = ""
        for word in words where out.utf8.count + word.utf8.count < 60 {
            out += (out.isEmpty ? "" : "-") + word
        }
        return out.isEmpty ? "anzeige" : out
    }

    /// The check of an ad of the portal.
    static func check(id: String) -> String { check + "?stelle=\(id)" }

    /// The lines behind a list.
    static func evidence(of request: SearchRequest, page: Int = 1) -> String {
        evidence + SearchAddress.address(of: request, page: page).dropFirst(search.count)
    }

    /// The places of a list.
    static func map(of request: SearchRequest) -> String {
        map + SearchAddress.address(of: request).dropFirst(search.count)
    }

    static func occupation(_ page: OccupationPage) -> String {
        "/beruf/\(page.slug)"
    }

    static func profile(_ page: OccupationPage, in place: Municipality) -> String {
        "/beruf/\(page.slug)/\(place.slug)"
    }

    static func place(_ place: Municipality) -> String {
        "/ort/\(place.slug)"
    }

    /// The form for what one can, filled in for an occupation and a place.
    static func gap(_ occupation: ProfileOccupation, in place: ProfilePlace?, radius: Double?) -> String {
        let page = Occupations.shared.page(slug: slug(occupation.title))
        let name = page.map { $0.codes == occupation.codes ? $0.slug : nil } ?? occupation.codes.first
        var pairs = name.map { ["beruf=\($0)"] } ?? []
        if let place, let municipality = Places.shared.municipality(ags: place.ags) {
            pairs.append("ort=\(municipality.slug)")
            if let radius { pairs.append("umkreis=\(Wording.plain(radius))") }
        }
        return gap + "?" + pairs.joined(separator: "&")
    }
}
