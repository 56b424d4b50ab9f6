import AdReader
import AdSources
import Foundation
import JobMarket
import ReferenceData

/// Titles with their occupations, from the classifications and from real ads.
struct TitleCorpus {
    /// A listed name of an occupation.
    struct Name {
        var words: String
        var label: Int
        /// 1 to 9, how well known it is.
        var weight: Int
    }

    /// The title of a real ad with the code the employment agency gave it.
    struct AdTitle {
        var title: String
        var employer: String
        var label: Int
        /// For the split: what equal titles share.
        var key: UInt64
        /// Whether the ads were picked by a word of the title, which makes their codes less trustworthy.
        var isPicked: Bool
    }

    private(set) var codes: [Int32] = []
    private(set) var names: [Name] = []
    private(set) var ads: [AdTitle] = []
    /// Names of places and employers, for titles as ads have them.
    private(set) var places: [String] = []
    private var labels: [String: Int] = [:]

    init(_ data: TrainingData) throws {
        var all: Set<String> = []
        for (_, code, _) in Occupations.shared.allTitles() { all.insert(code) }
        for code in all.sorted() {
            guard let number = Int32(code) else { continue }
            labels[code] = codes.count
            codes.append(number)
        }
        for (key, code, weight) in Occupations.shared.allTitles() {
            if let label = labels[code] { names.append(Name(words: key, label: label, weight: weight)) }
        }
        try addESCO(data)
        try addAds(data)
    }

    func label(_ code: String) -> Int? { labels[code] }

    /// Labels of ESCO occupations that lead to one code alone.
    private mutating func addESCO(_ data: TrainingData) throws {
        var codes: [String: Set<String>] = [:]
        for row in try CSVFile.rows(data.file("classification/ba_occupation_esco.csv")) {
            guard row.count > 4, row[0].contains("/esco/occupation/"), row[2].hasPrefix("B ") else { continue }
            codes[row[0], default: []].insert(String(row[2].dropFirst(2).prefix(5)))
        }
        for row in try CSVFile.rows(data.file("classification/esco_occupation_labels_de.csv")) {
            guard row.count > 1, let found = codes[row[0]], found.count == 1, let code = found.first,
                let label = labels[code]
            else { continue }
            for words in row[1].split(separator: "/") where words.utf8.count > 3 {
                names.append(Name(words: String(words), label: label, weight: 4))
            }
        }
    }

    private static let searchMapping = """
        source: ba
        format: csv
        fields:
          id: refnr
          title: titel
          company: arbeitgeber
          occupation: beruf
          place: arbeitsort.ort
        """

    private mutating func addAds(_ data: TrainingData) throws {
        let excluded = try data.excluded()
        var withheld: Set<UInt64> = []
        var employers: [String: String] = [:]
        var seen: Set<String> = []
        func note(_ posting: Posting) {
            employers[posting.title] = posting.company ?? ""
            if let place = posting.places.first?.name, seen.insert(place).inserted { places.append(place) }
        }
        let search = AdSourceReader(format: .csv, mapping: try FieldMapping(yaml: Self.searchMapping))
        try search.forEachRecord(in: AdInput(path: data.file("ba_search_7k.csv.gz"))) {
            if case .posting(let posting, _) = $0 { note(posting) }
        }
        try AdSourceReader().forEachRecord(in: AdInput(path: data.ads)) {
            guard case .posting(let posting, _) = $0 else { return }
            note(posting)
            if let n = posting.number, excluded.contains(n) { withheld.insert(TitleWords(posting.title).nameHash) }
        }
        let silver = data.file("classification/ad_titles_kldb_silver.csv")
        for row in try CSVFile.rows(silver).dropFirst() where row.count > 3 {
            let code = row[2].isEmpty ? Occupations.shared.codes(forTitle: row[1]).first?.code : row[2]
            guard let code, let label = labels[code] else { continue }
            let title = row[0].trimmingCharacters(in: .whitespaces)
            let key = TitleWords(title).nameHash
            guard !withheld.contains(key) else { continue }
            ads.append(
                AdTitle(
                    title: title, employer: employers[title] ?? employers[row[0]] ?? "", label: label, key: key,
                    isPicked: row[3] == "ba2025"))
        }
    }
}
