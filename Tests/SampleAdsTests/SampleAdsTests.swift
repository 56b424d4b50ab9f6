import JobMarket
import SampleAds
import Testing

/// FNV-1a over 64 bits: a hash that is the same in every run, unlike `Hasher`.
private func hash(_ ads: SampleAds) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ text: String?) {
        for byte in (text ?? "\u{0}").utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    }
    for ad in ads {
        for text in [ad.sourceID, ad.title, ad.company, ad.published?.description, ad.validThrough?.description] {
            add(text)
        }
        for place in ad.places { add("\(place.name ?? "")|\(place.postcode ?? "")|\(place.latitude ?? 0)") }
        for text in [ad.employment, ad.contract, ad.industry, ad.companySize, ad.remote, ad.url, ad.text] { add(text) }
    }
    return hash
}

/// Whether a text names an amount of pay or the grade of a collective agreement.
private func namesPay(_ text: String) -> Bool {
    let amounts = text.contains(/\d ?(€|Euro)/.ignoresCase()) && !text.contains("603 Euro im Monat")
    return amounts || text.contains(/Entgeltgruppe [ESP] ?\d|TVöD [ESP] ?\d|AVR[^.;\n]*(EG|[ESP]) ?\d|EG ?\d/)
}

/// Towns within 25 km of Hagen, as the crow flies.
private let aroundHagen: Set<String> = [
    "Hagen", "Iserlohn", "Lüdenscheid", "Witten", "Schwerte", "Herdecke", "Wetter (Ruhr)", "Gevelsberg", "Ennepetal",
    "Hemer", "Menden", "Altena", "Breckerfeld", "Dortmund", "Bochum", "Wuppertal",
]

@Suite struct SampleAdsBytes {
    @Test func sameSeedSameBytes() {
        let first = hash(SampleAds(seed: 1, count: 200))
        #expect(first == hash(SampleAds(seed: 1, count: 200)))
        #expect(first != hash(SampleAds(seed: 2, count: 200)))
        // Where the ads are meant to change, the new hash goes here.
        #expect(first == 10_085_085_304_598_287_383, "the ads of seed 1 have changed")
    }

    @Test func aLongerRunBeginsWithTheShorterOne() {
        let short = Array(SampleAds(seed: 5, count: 40))
        #expect(Array(SampleAds(seed: 5, count: 400).prefix(40)) == short)
    }

    @Test func countsAndBounds() {
        #expect(Array(SampleAds(seed: 1, count: 0)).isEmpty)
        #expect(Array(SampleAds(seed: 1, count: -3)).isEmpty)
        let ads = Array(SampleAds(seed: .max, count: 25))
        #expect(ads.count == 25)
        #expect(Set(ads.map(\.sourceID)).count == 25)
    }
}

@Suite struct SampleAdsContent {
    static let ads = Array(SampleAds(seed: 1, count: 1500))

    @Test func everyAdIsMarkedAsMadeUp() {
        for ad in Self.ads {
            #expect(ad.source == "beispiel")
            #expect(ad.unknown["made_up"] == .bool(true))
            #expect(ad.url?.hasPrefix("https://beispiel.invalid/") == true)
        }
        #expect(Set(Self.ads.map(\.sourceID)).count == Self.ads.count)
    }

    @Test func textsAreWholeAndOfNaturalLength() {
        var lengths: [Int] = []
        for ad in Self.ads {
            let text = ad.text ?? ""
            lengths.append(text.count)
            #expect(!ad.title.isEmpty)
            #expect(!(ad.title + text).contains { "{}[]|~^".contains($0) }, "\(ad.sourceID): \(ad.title)")
            #expect(!text.contains("  ") && !text.contains(": .") && !text.contains(" ,"), "\(ad.sourceID)")
        }
        #expect(lengths.filter { $0 < 600 }.count * 100 < lengths.count)
        #expect((lengths.max() ?? 0) < 4200)
    }

    @Test func contactsAreReserved() {
        let lines = Set(Self.ads.flatMap { ($0.text ?? "").split(separator: "\n") })
        for line in lines where line.utf8.contains(UInt8(ascii: "@")) || line.contains("0") {
            for match in line.matches(of: /[\w.-]+@([\w.-]*\w)/) {
                #expect(match.output.1.hasSuffix(".example"), "\(match.output.0)")
            }
            for match in line.matches(of: /\b0\d{2,3} \d{4,5}[ \d]*/) {
                let reserved = ["030 23125", "069 90009", "089 99998", "040 66969", "0221 4710", "0171 39200"]
                #expect(reserved.contains { match.output.hasPrefix($0) }, "\(match.output)")
            }
        }
    }

    @Test func manyOccupationsAndEmployers() {
        let planned = SampleAds(seed: 1, count: 1500).plannedOccupations
        #expect(planned.count >= 90)
        for dense in [
            "pflegefachkraft", "erzieher", "elektroniker", "zerspanungsmechaniker", "industriekaufleute",
            "lagerlogistik", "berufskraftfahrer", "verkaeufer", "buchhalter", "softwareentwickler",
            "systemadministrator", "sozialarbeiter",
        ] {
            #expect(planned[dense, default: 0] >= 30, "\(dense)")
        }
        #expect(Set(Self.ads.compactMap(\.company)).count >= 220)
    }

    @Test func payInAboutAThird() {
        let share = Double(Self.ads.filter { namesPay($0.text ?? "") }.count) / Double(Self.ads.count)
        #expect((0.25...0.45).contains(share), "\(share)")
    }

    @Test func itManagersAroundHagen() {
        let ads = Self.ads.filter {
            $0.title.contains(/IT.Manager|Manager.{0,4} IT|IT-Leiter|Leiter.{0,4} IT/)
        }
        let near = ads.filter { $0.places.first?.name.map(aroundHagen.contains) == true }
        let paid = near.filter { namesPay($0.text ?? "") }
        #expect(near.count >= 60)
        #expect(paid.count >= 35)
        #expect(Set(paid.compactMap(\.company)).count >= 20)
        #expect(near.contains { $0.title.hasPrefix("Junior") })
        #expect(near.contains { $0.title.hasPrefix("Senior") })
        #expect(near.filter { $0.title.contains("eiter") }.count >= 8)
        for city in ["Dortmund", "Frankfurt am Main", "München", "Hamburg"] {
            #expect(ads.filter { $0.places.first?.name == city }.count >= 15, "\(city)")
        }
    }

    @Test func placesAndDates() {
        let today = SampleAds.defaultToday
        #expect(today.description == "2026-11-20")
        for ad in Self.ads {
            let age = today.number - (ad.published?.number ?? 0)
            #expect((0...185).contains(age))
            if let end = ad.validThrough, let start = ad.published { #expect(end > start) }
            #expect(ad.places.count == 1)
        }
        let towns = Dictionary(grouping: Self.ads) { $0.places[0].name ?? "" }.mapValues(\.count)
        #expect(towns["Hagen", default: 0] >= 200)
        for town in ["Iserlohn", "Dortmund", "Bochum", "Frankfurt am Main", "München", "Hamburg", "Köln"] {
            #expect(towns[town, default: 0] >= 10, "\(town)")
        }
    }

    @Test func repeatsAgenciesAndConflicts() {
        let byText = Dictionary(grouping: Self.ads) { $0.text ?? "" }.values.filter { $0.count > 1 }
        #expect(byText.count >= 20)
        for group in byText { #expect(Set(group.map(\.published)).count > 1) }
        func count(_ word: String) -> Int { Self.ads.filter { ($0.text ?? "").contains(word) }.count }
        #expect(count("im Rahmen der Arbeitnehmerüberlassung") >= 20)
        #expect(count("Direktvermittlung") >= 10)
        #expect(count("Rufbereitschaft") >= 30)
        #expect(count("befristet auf") + count("Jahre befristet") >= 5)
        #expect(count("junges") >= 5)
        let conflicts = Self.ads.filter {
            $0.title.hasPrefix("Junior") && ($0.text ?? "").contains(/Mindestens [3-5] Jahre/)
        }
        #expect(conflicts.count >= 5)
        #expect(Self.ads.filter { ($0.text ?? "").count > 2600 }.count >= 8)
    }

    @Test func nobodyIsPaidLessThanTheLawSays() {
        let lines = Set(Self.ads.flatMap { ($0.text ?? "").split(separator: "\n") })
        for line in lines where line.contains("€") || line.contains("Euro") {
            for match in line.matches(of: /(\d\d),(\d\d)( ?€| ?Euro|-| –| bis| und)/) {
                #expect(Int(match.output.1 + match.output.2).map { $0 >= 1390 } == true, "\(match.output.0)")
            }
        }
    }
}

@Suite struct RepeatedAdsTests {
    @Test func withoutRepeatsNothingIsOtherwise() {
        #expect(Array(SampleAds(seed: 2, count: 300)) == Array(SampleAds(seed: 2, count: 300, repeats: 0)))
    }

    @Test func repeatsStandBesideTheSameOtherAds() {
        let plain = Array(SampleAds(seed: 2, count: 600))
        let repeated = Array(SampleAds(seed: 2, count: 600, repeats: 0.3))
        #expect(repeated == Array(SampleAds(seed: 2, count: 600, repeats: 0.3)))
        let others = zip(plain, repeated).count { $0 == $1 }
        let copies = repeated.filter { $0.source != SampleAds.source }
        #expect(others + copies.count == 600 && (90...210).contains(copies.count))
        #expect(Set(repeated.map { $0.source + $0.sourceID }).count == 600)
        #expect(copies.contains { copy in plain.contains { $0.text == copy.text } })
        #expect(copies.allSatisfy { $0.unknown["made_up"] == .bool(true) })
    }
}
