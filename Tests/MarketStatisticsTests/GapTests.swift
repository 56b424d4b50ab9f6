import JobMarket
import MarketStatistics
import ReferenceData
import SearchIndex
import Testing

@Suite struct GapTests {
    private static let counted: Set<SkillKind> = [.hard, .certificate, .licence]

    private func gap(_ market: Market, known: [String], words: [String] = []) -> SkillGap {
        market.statistics().gap(
            occupation: ProfileTests.occupation, place: ProfileTests.hagen, known: known, words: words)
    }

    /// The figures against a plain count over all ads.
    @Test(arguments: [1, 2, 3, 4, 5, 6])
    func figuresAreThoseOfAPlainCount(seed: UInt64) throws {
        let market = Market.varied(900, seed: seed)
        let pools: [[String]] = [
            [], ["SQL"], ["SQL", "Linux", "Windows"], ["Teamgeist"], ["SQL", "ITIL", "Klasse B", "Sorgfalt"],
            ["SQL", "Linux", "Windows", "Python", "SAP", "ITIL", "Klasse B"],
        ]
        let known = pools[Int(seed) % pools.count]
        let gap = gap(market, known: known)
        let figures = try #require(gap.figures.figures)
        let ads = market.select(figures.basis.address)
        #expect(ads.count == figures.basis.ads)
        let musts = ads.map { ad in
            Set(ad.facts.skills.filter { $0.need == .must && Self.counted.contains($0.kind) }.map(\.name))
        }
        let demanding = musts.indices.filter { !musts[$0].isEmpty }
        #expect(figures.covered.n == demanding.count && figures.undemanding == ads.count - demanding.count)

        var numbers: [String: Int] = [:]
        let weights = employerWeights(
            of: demanding.map { index in
                let next = numbers.count
                let number = numbers[ads[index].employer] ?? next
                numbers[ads[index].employer] = number
                return number
            })
        let parts = demanding.map { Double(musts[$0].intersection(known).count) / Double(musts[$0].count) }
        let mean = zip(parts, weights).reduce(0) { $0 + $1.0 * $1.1 } / weights.reduce(0, +)
        #expect(abs(figures.covered.value - mean) < 1e-9)
        let interval = try #require(figures.covered.interval)
        #expect(interval.lowerBound <= mean + 1e-9 && interval.upperBound >= mean - 1e-9)
        #expect(interval.lowerBound >= 0 && interval.upperBound <= 1)

        #expect(figures.complete.figure.count == demanding.count { musts[$0].isSubset(of: known) })
        for missing in figures.missing {
            #expect(!known.contains(missing.name))
            #expect(missing.must.count == musts.count { $0.contains(missing.name) })
            #expect(missing.opens.figure.count == musts.count { $0.subtracting(known) == [missing.name] })
        }
        let lacking = musts.reduce(into: Set<String>()) { $0.formUnion($1) }.subtracting(known)
        #expect(figures.missing.count == min(12, lacking.count))
        #expect(figures.met.allSatisfy { met in met.must.count == musts.count { $0.contains(met.name) } })
    }

    /// Where a number is a link, its list holds exactly its ads, by the real index and by the plain scan.
    @Test(arguments: [1, 2, 3, 4])
    func listsHoldExactlyTheirAds(seed: UInt64) throws {
        let market = Market.varied(900, seed: seed)
        let snapshot = AdIndex.inMemory(market.indexed).snapshot
        let figures = try #require(gap(market, known: ["SQL", "Linux", "Klasse B", "ITIL"]).figures.figures)
        #expect(figures.complete.isExact)
        let listed = [figures.complete] + figures.missing.map(\.opens)
        #expect(listed.contains { $0.isExact && $0.figure.count > 0 })
        for number in listed where number.isExact {
            #expect(market.select(number.figure.address).count == number.figure.count)
            #expect(try snapshot.search(number.figure.address).total == number.figure.count)
        }
        for missing in figures.missing {
            #expect(try snapshot.search(missing.must.address).total == missing.must.count)
        }
    }

    @Test func wordsThatAdsUseAreKnownAndOthersNamed() {
        let market = Market.varied(600, seed: 9)
        let gap = gap(market, known: ["SQL", "COBOL"], words: ["python", "Zauberstabkunde"])
        #expect(gap.known == ["SQL", "COBOL", "python"])
        #expect(gap.unknown == ["Zauberstabkunde"])
    }

    @Test func tooFewAdsSaySo() throws {
        var market = Market()
        let none = gap(market, known: ["SQL"])
        #expect(none.figures.thin != nil && none.text.count == 1)
        market.add(60)
        let silent = try #require(gap(market, known: ["SQL"]).figures.thin)
        #expect(silent.hasPrefix("Verbindliche fachliche Forderungen"))
    }

    @Test func allOrNothing() throws {
        var market = Market()
        market.add(40) { index, ad in
            ad.facts.skills = [FactSkill(name: index % 2 == 0 ? "SQL" : "Linux", kind: .hard, need: .must)]
        }
        let all = gap(market, known: ["SQL", "Linux"])
        let full = try #require(all.figures.figures)
        #expect(full.covered.value == 1 && full.missing.isEmpty && full.complete.figure.count == 40)
        #expect(full.covered.interval?.upperBound == 1 && (full.covered.interval?.lowerBound ?? 1) < 1)
        #expect(all.text.contains { $0.text == "Ihnen fehlt nichts, worauf eine der Anzeigen besteht." })
        let nothing = try #require(gap(market, known: []).figures.figures)
        #expect(nothing.covered.value == 0 && nothing.complete.figure.count == 0 && !nothing.complete.isExact)
        #expect(nothing.missing.map(\.opens.figure.count) == [20, 20])
    }

    /// Nominal 95 % hold the true mean in 93 to 98 of 100 markets, also where employers' ads are alike.
    @Test func theIntervalOfTheMeanHoldsWhatItPromises() {
        var random = SeededGenerator(seed: 12)
        for (employers, ads) in [(40, 1), (25, 4), (60, 2)] {
            var held = 0
            let markets = 2000
            for _ in 0..<markets {
                var values: [Double] = []
                var numbers: [Int?] = []
                for employer in 0..<employers {
                    // Parts of quarters around an employer's own level; their mean is a half by symmetry.
                    let level = 0.2 + 0.6 * random.uniform()
                    for _ in 0..<ads {
                        values.append((0..<4).reduce(0.0) { sum, _ in sum + (random.uniform() < level ? 0.25 : 0) })
                        numbers.append(employer)
                    }
                }
                // An employer's ads come in a row, so that the ads are in the order of the rows.
                let clusters = EmployerClusters(employers: numbers)
                let interval = Proportion.interval(
                    clusters.mean(of: values), count: clusters.effectiveCount(ofMean: values))
                if interval?.contains(0.5) == true { held += 1 }
            }
            let share = Double(held) / Double(markets)
            print("coverage of the mean: \(employers) employers of \(ads): \(share)")
            #expect((0.93...0.98).contains(share), "\(employers) of \(ads): \(share)")
        }
    }
}
