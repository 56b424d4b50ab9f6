import JobMarket
import MarketStatistics
import ReferenceData
import SearchIndex
import Testing

/// What is said in English is English, and rests on the same figures as in German.
@Suite struct EnglishTests {
    /// Names of places, areas and occupations, longest first: they stay as they are.
    private static let names: [String] = {
        let places = Places.shared
        let municipalities = GrammarTests.places
        let areas = municipalities.flatMap { place in
            [
                places.districtName(place.districtCode), places.regionName(place.ags),
                places.stateName(place.stateCode),
            ].compactMap(\.self)
        }
        let compared = ["Frankfurt am Main", "München", "Hamburg", "Dortmund", "Bochum", "Hagen"]
        let all = Set(municipalities.map(\.name) + areas + compared + GrammarTests.titles)
        return all.sorted { ($1.count, $0) < ($0.count, $1) }
    }()

    @Test func everySentenceKeepsTheRules() throws {
        var seen: Set<String> = []
        var pairs = 0
        for kind in GrammarTests.Kind.allCases {
            let statistics = GrammarTests.market(kind).statistics()
            for (number, place) in GrammarTests.places.enumerated() {
                let profile = Language.$current.withValue(.english) {
                    statistics.profile(
                        occupation: GrammarTests.occupation(number), place: number % 17 == 16 ? nil : place,
                        radius: [nil, 0, 12.5, 50][number % 4])
                }
                pairs += 1
                for sentence in profile.text where seen.insert(sentence.text).inserted {
                    let broken = EnglishRules.broken(by: sentence, names: Self.names)
                    #expect(broken.isEmpty, "\(broken) \(kind), \(sentence.section): \(sentence.text)")
                }
                for step in profile.widened where seen.insert(step.text).inserted {
                    let broken = EnglishRules.broken(by: step.text, names: Self.names)
                    #expect(broken.isEmpty, "\(broken) \(kind): \(step.text)")
                }
            }
        }
        #expect(pairs >= 500)
        #expect(seen.count > 1000)
    }

    /// A sentence and its translation name the same figures in the same order, and nothing that is kept between
    /// profiles is of the other language.
    @Test(arguments: GrammarTests.Kind.allCases)
    func languagesSayTheSame(kind: GrammarTests.Kind) {
        let statistics = GrammarTests.market(kind).statistics()
        func profile(_ language: Language, _ number: Int) -> Profile {
            Language.$current.withValue(language) {
                statistics.profile(
                    occupation: GrammarTests.occupation(number), place: GrammarTests.places[number], radius: nil)
            }
        }
        for number in 0..<30 {
            let german = profile(.german, number)
            let english = profile(.english, number)
            #expect(german.text.map(\.section) == english.text.map(\.section))
            #expect(german.text.map(\.figures) == english.text.map(\.figures))
            #expect(!zip(german.text, english.text).contains { $0.text == $1.text })
            #expect(profile(.german, number).text == german.text)
            let thin = english.places.figures?.columns.compactMap(\.pay.thin) ?? []
            #expect(thin.allSatisfy { $0.hasPrefix("Pay: ") })
        }
    }

    /// Numbers stand in a sentence as its figures have them.
    @Test func placesSideBySide() throws {
        let statistics = GrammarTests.market(.uniform).statistics()
        let places = ["hagen", "kiel", "hamburg"].compactMap { Places.shared.municipality(slug: $0) }
        let german = statistics.compare(occupation: nil, places: places)
        let english = Language.$current.withValue(.english) { statistics.compare(occupation: nil, places: places) }
        #expect(german.text.map(\.figures) == english.text.map(\.figures))
        for sentence in english.text {
            let broken = EnglishRules.broken(by: sentence.text, names: Self.names)
            #expect(broken.isEmpty, "\(broken): \(sentence.text)")
        }
        let gap = Language.$current.withValue(.english) {
            statistics.gap(occupation: nil, place: places[0], known: ["SQL"])
        }
        #expect(!gap.text.isEmpty)
        for sentence in gap.text {
            #expect(EnglishRules.broken(by: sentence.text, names: Self.names).isEmpty, "\(sentence.text)")
        }
    }

    /// The rules do find what they are for.
    @Test(arguments: [
        "There are 1 ads.", "There are 21 ad.", "One ad are open.", "The ads is open.", "None of the ads are open.",
        "This is a ad.", "This is an job.", "This is 34 % of the ads.", "This is 1,5 kinds.", "This is €4.600.",
        "This is die Anzeige.", "This is „so“.", "This  is so.", "This is “” so.", "This is NaN.", "This is so",
        "No verb here.", "The jobs are (none).", "There are 0 ads.", "This is really so.", "it is so.", "It is no job.",
    ])
    func mistakesAreFound(sentence: String) {
        #expect(!EnglishRules.broken(by: sentence).isEmpty)
    }

    @Test(arguments: [
        "There is 1 ad from 1 employer.", "There are 21 ads from 3 employers.", "34% of the ads state pay.",
        "It is €4,600 in 1,001 ads.", "The median ad makes 1.5 requirements.", "An SQL course is here.",
        "None of the jobs is open.", "It takes an hour.", "No ads are here.",
    ])
    func rightSentencesPass(sentence: String) {
        #expect(EnglishRules.broken(by: sentence).isEmpty)
    }
}
