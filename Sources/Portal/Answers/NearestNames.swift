import GermanText
import ReferenceData
import Suggestions

/// Known names that an unknown one may mean: those that few typos make of it, else those that begin as it does.
enum NearestNames {
    private static let limit = 5
    private static let letters = 3...40

    /// Those fewest typos away, of these the best-known first; none where not even three letters agree.
    static func occupations(to text: String) -> [OccupationPage] {
        let typed = slug(text)
        let near = NearName(typed)
        var found: [(distance: Int, weight: Int, slug: String)] = []
        // Few mistype the first letter, and the names of one letter are looked through at once.
        Occupations.shared.forEachTitle(withPrefix: String(typed.prefix(1))) { slug, weight in
            if let distance = near.distance(to: slug) { found.append((distance, weight, slug)) }
        }
        found.sort { ($0.distance, $1.weight, $0.slug) < ($1.distance, $0.weight, $1.slug) }
        let pages = distinct(found.lazy.map(\.slug))
        return pages.isEmpty
            ? longestPrefix(of: typed) { prefix in
                distinct(Occupations.shared.titles(withPrefix: prefix, limit: limit).lazy.map { slug($0.title) })
            } : pages
    }

    /// Those fewest typos away, of these the largest first.
    static func places(to text: String) -> [Municipality] {
        let typed = slug(text)
        let near = NearName(typed)
        let all = Places.shared.municipalities
        let found = all.compactMap { place in near.distance(to: place.slug).map { (distance: $0, place: place) } }
        if found.isEmpty {
            return longestPrefix(of: typed) { prefix in
                all.filter { $0.slug.hasPrefix(prefix) }
                    .sorted { ($1.population, $0.ags) < ($0.population, $1.ags) }
            }
        }
        return found.sorted {
            ($0.distance, $1.place.population, $0.place.ags) < ($1.distance, $0.place.population, $1.place.ags)
        }
        .prefix(limit).map(\.place)
    }

    private static func distinct(_ slugs: some Sequence<String>) -> [OccupationPage] {
        var pages: [OccupationPage] = []
        for slug in slugs {
            guard pages.count < limit else { break }
            if let page = Occupations.shared.page(slug: slug), !pages.contains(page) { pages.append(page) }
        }
        return pages
    }

    private static func longestPrefix<Name>(of text: String, _ names: (String) -> [Name]) -> [Name] {
        var prefix = String(text.prefix(letters.upperBound))
        while prefix.count >= letters.lowerBound {
            let found = names(prefix)
            if !found.isEmpty { return Array(found.prefix(limit)) }
            prefix.removeLast()
        }
        return []
    }
}
