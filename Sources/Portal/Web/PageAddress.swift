import GermanText
import JobMarket
import ReferenceData

/// The addresses of the portal's pages.
enum PageAddress {
    static let start = "/"
    static let search = "/stellen"
    static let method = "/so-lesen-wir"

    /// An ad's page; the words behind the identifier are for people and follow its title.
    static func ad(id: String, title: String) -> String {
        "/stelle/\(id)/\(adSlug(title))"
    }

    /// The words of an ad's address: at most 60 letters, cut between words.
    static func adSlug(_ title: String) -> String {
        let words = slug(title).split(separator: "-")
        var out = ""
        for word in words where out.utf8.count + word.utf8.count < 60 {
            out += (out.isEmpty ? "" : "-") + word
        }
        return out.isEmpty ? "anzeige" : out
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
}
