import MarketStatistics
import SearchIndex

/// Links to the other pages of a list.
struct Paging: Sendable {
    let page: Int
    let total: Int
    var pageSize = SearchAddress.pageSize
    /// The address of a page by its number.
    let address: @Sendable (Int) -> String

    private var pages: Int {
        Swift.min(SearchAddress.maximumPage, (total + pageSize - 1) / pageSize)
    }

    func write(_ html: inout HTML) {
        guard pages > 1 else { return }
        html.element("nav", .class("paging"), .label(words("Seiten", "Pages"))) { html in
            html.element("ul") { html in
                if page > 1 { item(&html, page - 1, words("Zurück", "Back"), rel: "prev") }
                for number in numbers {
                    if let number {
                        item(&html, number, Wording.number(number), rel: nil)
                    } else {
                        html.element("li", .hidden, text: "…")
                    }
                }
                if page < pages { item(&html, page + 1, words("Weiter", "Next"), rel: "next") }
            }
        }
    }

    /// The first, the last and those around this page; `nil` for a gap.
    private var numbers: [Int?] {
        let wanted = ([1, pages] + (page - 2...page + 2)).filter { (1...pages).contains($0) }
        var out: [Int?] = []
        var last = 0
        for number in Set(wanted).sorted() {
            if number > last + 1 { out.append(nil) }
            out.append(number)
            last = number
        }
        return out
    }

    private func item(_ html: inout HTML, _ number: Int, _ text: String, rel: String?) {
        html.element("li") { html in
            html.link(
                Href(address(number)), rel.map { Attribute("rel", $0) },
                number == page ? Attribute("aria-current", "page") : nil
            ) { html in
                if rel == nil { html.element("span", .class("sr"), text: words("Seite ", "Page ")) }
                html.text(text)
            }
        }
    }
}
