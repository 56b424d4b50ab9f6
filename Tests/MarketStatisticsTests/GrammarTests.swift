import JobMarket
import MarketStatistics
import ReferenceData
import SearchIndex
import Testing

/// The sentences of many pages in many markets keep the rules of the language.
@Suite struct GrammarTests {
    /// Names of all kinds: masculine, feminine and neutral, groups, plural, with brackets, slashes and hyphens.
    static let titles = [
        "Systemadministrator/in", "IT-Manager/in", "Krankenschwester", "Koch/Köchin", "Fachkraft - Lagerlogistik",
        "Ärztin", "Kaufmann/-frau - Büromanagement", "Elektroniker/in (Betriebstechnik)", "Aushilfe",
        "Pflegefachmann/-frau", "Bürokraft", "Ingenieur/in (FH)", "Hebamme/Entbindungspfleger", "Leitung",
        "Bundeswehrsoldat/in auf Zeit", "C++-Entwickler/in", "Hilfskraft", "Anwält(e/innen)", "Sales-Manager/in",
    ]
    private static let groups = ["4", "43", "434", "4341", "43343", "43342", "71", "813", "82", "2", "51312"]

    /// City states, independent cities, names of several words, articles, brackets, and districts of every kind.
    static let places: [Municipality] = {
        let named = [
            "hamburg", "berlin", "bremen", "frankfurt am main", "halle (saale)", "hagen", "bad homburg vor der höhe",
            "neustadt an der weinstraße", "garmisch-partenkirchen", "iserlohn", "gummersbach", "saarbrücken", "aachen",
            "hannover", "salzwedel", "bitburg", "rothenburg ob der tauber", "weil am rhein", "sankt augustin",
            "villingen-schwenningen", "prüm", "st. ingbert", "kiel", "husum", "lüneburg", "meiningen", "bautzen",
            "stendal", "freising", "lindau (bodensee)", "die höri", "bergisch gladbach", "friedberg (hessen)",
            "mühldorf a. inn", "wyk auf föhr", "burg", "halberstadt", "mansfeld", "cottbus", "herne",
        ].compactMap { Places.shared.resolve($0)?.municipality }
        let all = Places.shared.municipalities
        // Every so many of all the rest, so that each state and most districts are there.
        return named + stride(from: 7, to: all.count, by: all.count / 60).map { all[$0] }
    }()

    /// Markets that differ in what a sentence has to say.
    enum Kind: CaseIterable {
        case varied, thin, single, uniform, silent, pairs
    }

    static func market(_ kind: Kind) -> Market {
        var market = Market()
        switch kind {
        case .varied:
            market = Market.varied(1500, seed: 11)
            for number in market.ads.indices {
                market.ads[number].ags = places[number % places.count].ags
                if number % 9 == 0 { market.ads[number].ad.facts.skills.append(longName) }
            }
            // One place with enough ads of its own.
            for number in 0..<400 { market.ads[number].ags = "05914000" }
        case .thin:
            for place in places { market.add(1, at: place.ags, sayingAll) }
        case .single:
            market.add(1, at: "05914000", sayingAll)
        case .uniform:
            market.add(130, at: "05914000", sayingAll)
            for place in places { market.add(25, at: place.ags, sayingAll) }
        case .silent:
            for place in places.prefix(50) { market.add(30, at: place.ags) }
        case .pairs:
            for place in places {
                market.add(2, at: place.ags) { index, ad in
                    if index == 0 { sayingAll(index, &ad) }
                    ad.firstSeen = Day(number: Market.today.number - 9 * index)
                }
            }
        }
        return market
    }

    private static let longName = FactSkill(name: "Führerschein (Klasse B)", kind: .licence, need: .must)

    /// An ad that says everything that can be said, as all others do: every share is a whole.
    private static func sayingAll(_ index: Int, _ ad: inout MarketAd) {
        ad.facts.level = .entry
        ad.facts.yearsMin = 1
        ad.facts.careerChangers = true
        ad.facts.education = .vocational
        ad.facts.contract = .permanent
        ad.facts.remote = .hybrid
        ad.facts.hours = [.part]
        ad.facts.size = .small
        ad.facts.tasks = [.run]
        ad.facts.skills = [FactSkill(name: "SQL", kind: .hard, need: .must)]
        ad.facts.languages = ["en"]
        ad.facts.onCall = true
        ad.facts.shift = true
        ad.facts.travel = .frequent
        ad.facts.clarity = 0.01
        ad.facts.signs = [.vague]
        ad.facts.benefits = ["Jobticket"]
        ad.facts.pay = FactPay(min: 4000, max: nil, kind: .salary, stated: true)
    }

    @Test func everySentenceKeepsTheRules() throws {
        var seen: Set<String> = []
        var pairs = 0
        for kind in Kind.allCases {
            let statistics = Self.market(kind).statistics()
            for (number, place) in Self.places.enumerated() {
                let profile = statistics.profile(
                    occupation: Self.occupation(number), place: number % 17 == 16 ? nil : place,
                    radius: [nil, 0, 12.5, 50][number % 4])
                pairs += 1
                for sentence in profile.text where seen.insert(sentence.text).inserted {
                    let broken = GrammarRules.broken(by: sentence)
                    #expect(broken.isEmpty, "\(broken) \(kind), \(sentence.section): \(sentence.text)")
                }
                for step in profile.widened where seen.insert(step.text).inserted {
                    #expect(GrammarRules.broken(by: step.text).isEmpty, "\(kind): \(step.text)")
                }
            }
        }
        #expect(pairs >= 500)
        #expect(seen.count > 1000)
    }

    static func occupation(_ number: Int) -> ProfileOccupation? {
        if number % 11 == 10 { return nil }
        if number % 3 == 0, let group = Occupations.shared.occupation(groups[number / 3 % groups.count]) {
            return ProfileOccupation(title: group.title, codes: [group.code])
        }
        return ProfileOccupation(title: titles[number % titles.count], codes: ["43343"])
    }

    /// The rules do find what they are for.
    @Test(arguments: [
        "Es gibt 1 Anzeigen.", "Es gibt 21 Anzeige.", "Das verlangt 35 % der Anzeigen.", "Das sind von 3 Arbeitgeber.",
        "Im Märkischer Kreis ist im Märkischer Kreis nichts.", "Das ist in Landkreis Harburg so.", "Das  ist so.",
        "Das ist „“ so.", "Das ist NaN.", "Das ist so", "Keine Stelle hier.", "Das ist die Berufsgruppe Köche.",
        "Das sind eine Stelle.", "Die Stellen sind (keine).", "Das ist im Hessen so.", "Das sind 0 % der Anzeigen.",
        "Das ist eigentlich so.",
    ])
    func mistakesAreFound(sentence: String) {
        #expect(!GrammarRules.broken(by: sentence).isEmpty)
    }

    @Test(arguments: [
        "Das verlangen 1 % der Anzeigen.", "Es gibt 21 Anzeigen von 3 Arbeitgebern.",
        "Das ist 1 Anzeige von 1 Arbeitgeber.",
        "Im Märkischen Kreis ist das so.", "Das sind im Schnitt 1,1 Anforderungen.",
        "Das ist in der Region Hannover so.",
        "Das sind 1.001 Anzeigen.",
    ])
    func rightSentencesPass(sentence: String) {
        #expect(GrammarRules.broken(by: sentence).isEmpty)
    }

    /// Every district and government region takes its preposition.
    @Test func areasTakeTheirPreposition() {
        let municipalities = Places.shared.municipalities
        let areas =
            Set(municipalities.map(\.districtCode)).compactMap { Places.shared.districtName($0) }
            + Set(municipalities.map { String($0.ags.prefix(3)) }).compactMap { Places.shared.regionName($0) }
            + Places.shared.states.map(\.name)
        #expect(areas.count > 400)
        for area in areas {
            let sentence = "Das ist \(Wording.within(area)) so."
            #expect(GrammarRules.broken(by: sentence).isEmpty, "\(sentence)")
        }
    }
}
