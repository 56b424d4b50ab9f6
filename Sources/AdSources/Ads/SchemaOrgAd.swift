import JobMarket
import Markup

/// A schema.org JobPosting, from JSON-LD or microdata, as the same kind of object.
enum SchemaOrgAd {
    /// What the page around the object tells.
    struct Page {
        var url: String?
        var title: String?
        var language: String?
        /// Whether the page holds this posting only, so that its address is the posting's.
        var isSingle = true
        /// Whether it stands in the page as data, apart from what people see: one with an address of its own may do
        /// without a text, while microdata without one show it in a frame or are a list.
        var isData = false
    }

    static func posting(
        _ object: [String: JSONValue], page: Page, _ context: AdContext
    ) throws(AdProblem) -> Posting {
        var fields = object.filter { !$0.key.hasPrefix("@") && Posting.stated($0.value) != nil }
        func take(_ name: String) -> JSONValue? { fields.removeValue(forKey: name) }
        guard let title = Posting.line(take("title")) ?? Posting.line(take("name")) else { throw AdProblem.noTitle }
        var posting = Posting(source: context.source, sourceID: "", title: title)
        let organization = take("hiringOrganization")
        posting.company = Posting.line(organization)
        posting.companySize = Posting.line(organization?["numberOfEmployees"]?["value"])
        places(take("jobLocation"), page: page, &posting)
        posting.employment = Posting.line(take("employmentType"))
        posting.industry = Posting.line(take("industry"))
        posting.occupation = Posting.line(take("occupationalCategory"))
        posting.remote = Posting.line(take("jobLocationType"))
        posting.setPublished(take("datePosted"), field: "datePosted", today: context.today)
        posting.setValidThrough(take("validThrough"), field: "validThrough")
        if let skills = take("skills") { posting.skills = SkillText.skills(skills) }
        pay(take("baseSalary"), currency: Posting.line(take("salaryCurrency")) ?? "EUR", &posting)
        posting.url = Posting.line(take("url")) ?? (page.isSingle ? page.url : nil)
        posting.language = (Posting.line(take("inLanguage")) ?? page.language).map { String($0.lowercased().prefix(2)) }
        let isNamed = object["url"] != nil || object["identifier"] != nil
        let isNeeded = !(page.isSingle && page.isData && isNamed)
        try SchemaOrgText.set(description: take("description"), further: fields, isNeeded: isNeeded, &posting)
        let identifier = take("identifier").flatMap { $0.elements.first }
        if let id = Posting.line(identifier?["value"] ?? identifier.flatMap { $0["@type"] == nil ? $0 : nil }) {
            posting.sourceID = id
        } else if let url = posting.url {
            posting.sourceID = url
        } else {
            posting.setContentID()
        }
        posting.unknown.merge(fields) { own, _ in own }
        return posting
    }

    private static func places(_ value: JSONValue?, page: Page, _ posting: inout Posting) {
        for element in value?.elements ?? [] {
            let name = Posting.line(element["name"])
            if var place = element.text == nil ? PlaceText.place(object: element) : PlaceText.places(element).first {
                if place.name == nil, let name, name != posting.company { place.name = name }
                if !posting.places.contains(place) { posting.places.append(place) }
            } else if posting.company == nil {
                // A place of work is often named after the firm it belongs to.
                posting.company = name
            }
        }
        if posting.places.isEmpty, let name = placeInTitle(page.title, ofAd: posting.title) {
            posting.places = [StatedPlace(name: name)]
        }
    }

    /// The place in a page title of the form "AD TITLE in PLACE | SITE".
    private static func placeInTitle(_ pageTitle: String?, ofAd title: String) -> String? {
        guard let page = pageTitle?.onOneLine, page.hasPrefix(title + " in ") else { return nil }
        let rest = page.dropFirst(title.count + 4)
        guard let bar = rest.firstIndex(of: "|") else { return nil }
        let name = String(rest[..<bar]).trimmed
        return name.isEmpty || name.utf8.count > 60 ? nil : name
    }

    private static func pay(_ value: JSONValue?, currency: String, _ posting: inout Posting) {
        guard let value = value?.elements.first else { return }
        let stated = Posting.line(value["currency"]) ?? currency
        let unit = Posting.line(value["unitText"]).flatMap { PayUnit(stated: $0) }
        let amount = value["value"]?.elements.first
        if let amount, value["minValue"] == nil, value["maxValue"] == nil {
            posting.setPay(amount, currency: stated, unit: unit, field: "baseSalary")
        } else {
            posting.setPay(value, currency: stated, unit: unit, field: "baseSalary")
        }
        if posting.pay == nil { posting.unknown["baseSalary"] = value }
    }
}
