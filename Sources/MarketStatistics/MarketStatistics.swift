import JobMarket
import ReferenceData
import SearchIndex

/// Figures and sentences about occupations and places, computed from the ads of one index.
///
/// What several profiles share is computed once: keep it for as long as the index is the same.
public struct MarketStatistics: Sendable {
    private let today: Day
    let source: AdSelection
    let shelf: CourseShelf
    private let ended: @Sendable (SearchRequest) -> [Spell]
    private let kept = KeptFigures()
    private let payModel = SharedPayModel()

    /// A damaged index gives no ads: ask ``verify()`` when the figures are done.
    ///
    /// - Parameters:
    ///   - today: the day that "new this week", the law on wages and taxes, and what courses are past go by.
    ///   - courses: those to show for what the ads ask for; made-up ones are shown beside made-up ads alone.
    ///   - ended: the spells of the jobs that a request would select and that are over, one for each job.
    public init(
        snapshot: IndexSnapshot, today: Day, courses: [Course] = [],
        ended: @escaping @Sendable (SearchRequest) -> [Spell] = { _ in [] }
    ) {
        self.today = today
        self.ended = ended
        source = AdSelection(snapshot)
        shelf = CourseShelf(courses, today: today, allowsMadeUp: !source.hasRealAds)
    }

    /// - Throws: `IndexError` where the index is damaged: what was computed from it must not be shown.
    public func verify() throws(IndexError) { try source.verify() }

    /// Computes what profiles share and takes long, where that was not done yet; they wait for it otherwise, or compute
    /// what is their own occupation's. Ends early where its task is cancelled.
    public func prepare() {
        _ = payModel.model(source)
        kept.preparations.value(0) {
            let occupations = source.commonestOccupations(Self.prepared)
                .compactMap { Occupations.shared.page(slug: $0).map(ProfileOccupation.init) }
            for language in Language.allCases {
                Language.$current.withValue(language) {
                    for occupation in occupations where !Task.isCancelled { prepare(occupation) }
                }
            }
            kept.hold()
        }
    }

    private func prepare(_ occupation: ProfileOccupation) {
        let ladder = Ladder(occupation: occupation, places: PlaceStep.ladder(from: nil, radius: nil), source: source)
        _ = breadth(occupation, ladder)
        _ = outlook(occupation, ladder)
        for place in OtherPlaces.usual { _ = column(occupation, at: place, radius: SearchRequest.usualRadius) }
    }

    /// Occupations whose figures of all of Germany and of the usual places are computed before anybody asks.
    private static let prepared = 48

    /// Of the occupation in all of Germany.
    private func breadth(_ occupation: ProfileOccupation?, _ ladder: Ladder) -> Breadth.Measures? {
        kept.breadth.value(occupation?.codes ?? []) { Breadth.elsewhere(in: ladder.everywhere.direct) }
    }

    /// Of the occupation in all of Germany.
    private func outlook(_ occupation: ProfileOccupation?, _ ladder: Ladder) -> OutlookMeasures? {
        kept.outlook.value(occupation?.codes ?? []) {
            let all = ladder.everywhere.all
            guard all.isEnough else { return nil }
            return OutlookMeasures("tension.elsewhere", of: all, today: today, ended: ended(all.request))
        }
    }

    /// What an occupation is like at a place.
    ///
    /// - Parameters:
    ///   - occupation: `nil` for all occupations.
    ///   - place: `nil` for all of Germany.
    ///   - radius: kilometres around the place; `nil` for the usual 25.
    public func profile(occupation: ProfileOccupation?, place: Municipality?, radius: Double? = nil) -> Profile {
        let ladder = Ladder(
            occupation: occupation, places: PlaceStep.ladder(from: place, radius: radius), source: source)
        let asked = ladder.asked
        let work = ladder.nearest { $0.direct.isEnough } ?? asked
        let payMarket = ladder.nearest(where: Pay.isEnough) ?? work
        let cell = work.direct
        let area = CourseShelf.Area(place, radius: radius)
        let scope = work.scope
        let demands = DemandTally(cell)
        let official = OfficialMedian(of: occupation)
        let pay = Pay.part(of: payMarket, official: official) {
            PayBackground(of: payMarket, occupation: occupation, place: place) { payModel.model(source) }
        }
        let demand = asked.all.isEnough ? asked : work
        let elsewhere = place == nil ? nil : breadth(occupation, ladder)
        let tension = Tension.part(
            of: demand.all, demand.scope, today: today, ended: ended(demand.scope.request),
            elsewhere: { place == nil ? nil : outlook(occupation, ladder) })
        let columns = place.map { self.columns(occupation, place: $0, radius: radius, asked: asked) } ?? []
        var profile = Profile(
            occupation: occupation, place: place.map { ProfilePlace(name: $0.name, ags: $0.ags) },
            radius: place == nil ? nil : radius ?? SearchRequest.usualRadius,
            widened: WideningReport.steps(
                asked: asked.scope, work: work.scope, pay: pay.figures == nil ? nil : payMarket.scope),
            window: asked.all.window(of: asked.all.rows),
            ads: asked.all.count, employers: asked.all.employers,
            madeUp: work.all.rows.count(in: work.all.traits.madeUp) > 0,
            openings: Openings.part(of: asked, today: today), placesMap: PlacesMap.part(of: asked),
            viewpoints: Viewpoints.part(of: cell, scope),
            taskMix: TaskMix.part(of: cell, scope), skills: Skills.part(of: cell, scope, demands: demands),
            places: OtherPlaces.part(columns),
            breadth: Breadth.part(of: cell, scope, elsewhere: elsewhere),
            softAndCertificates: SoftAndCertificates.part(of: cell, scope, demands: demands), pay: pay,
            officialPay: official,
            net: NetOfMedian.part(
                of: pay.figures?.salary.figures ?? pay.figures?.tariff.figures,
                household: NetPay.Household(state: place.map(FederalState.init(of:)) ?? .northRhineWestphalia),
                year: today.civil.year),
            conditions: Conditions.part(of: cell, scope), tension: tension,
            clarity: ClarityFigures.part(of: cell, scope),
            training: Training.part(of: cell, scope, demands: demands) { shelf.courses(for: $0, around: area) },
            switchPaths: switchPaths(
                occupation, place, asked, work === asked ? demands : DemandTally(asked.direct), pay: pay),
            duties: DutyFigures.part(of: cell, scope), text: [])
        profile.text = ProfileText.sentences(of: profile, scope: asked.scope)
        return profile
    }

    private func switchPaths(
        _ occupation: ProfileOccupation?, _ place: Municipality?, _ asked: Ladder.Market, _ demands: DemandTally,
        pay: Part<Pay>
    ) -> Part<SwitchPaths> {
        guard occupation != nil, place != nil else {
            return .thin(
                words(
                    "Berufe in der Nähe gibt es nur für einen Beruf an einem Ort.",
                    "Occupations nearby exist only for one occupation at one place."))
        }
        var local = asked.scope.request
        local.filters.removeAll { $0.field == .occupation }
        let own = pay.figures.flatMap { $0.basis.widened.isEmpty ? $0.salary.figures : nil }
        return SwitchPaths.part(
            of: demands, asked.scope, pay: own, local: local, source: source, kept: kept)
    }

    /// The same occupation at several places, in the order given.
    ///
    /// - Parameters:
    ///   - occupation: `nil` for all occupations.
    ///   - radius: kilometres around each place; `nil` for the usual 25.
    public func compare(
        occupation: ProfileOccupation?, places: [Municipality], radius: Double? = nil
    ) -> Comparison {
        let radius = radius ?? SearchRequest.usualRadius
        let markets = places.map { market(occupation, at: $0, radius: radius) }
        let columns = zip(places, markets).map { PlaceColumn.column($0, radius: radius, in: $1, today: today) }
        var comparison = Comparison(
            occupation: occupation, radius: radius, columns: columns,
            commutes: Commute.all(places, columns, year: today.civil.year),
            madeUp: markets.contains { $0.all.rows.count(in: $0.all.traits.madeUp) > 0 }, text: [])
        comparison.text = PlacesText.sentences(of: comparison)
        return comparison
    }

    private func market(
        _ occupation: ProfileOccupation?, at place: Municipality, radius: Double?
    ) -> Ladder.Market {
        let steps = PlaceStep.ladder(from: place, radius: radius).prefix(1)
        return Ladder(occupation: occupation, places: Array(steps), source: source).asked
    }

    /// The columns of a profile's comparison: the place itself, then the usual others, which other places' profiles of
    /// the occupation have too.
    private func columns(
        _ occupation: ProfileOccupation?, place: Municipality, radius: Double?, asked: Ladder.Market
    ) -> [PlaceColumn] {
        let radius = radius ?? SearchRequest.usualRadius
        let others = OtherPlaces.others(than: place, radius: radius).map {
            column(occupation, at: $0, radius: radius)
        }
        return [column(occupation, at: place, radius: radius, in: asked)] + others
    }

    /// - Parameter market: the ads there, where they were fetched already.
    private func column(
        _ occupation: ProfileOccupation?, at place: Municipality, radius: Double, in market: Ladder.Market? = nil
    ) -> PlaceColumn {
        let key = KeptFigures.ColumnKey(codes: occupation?.codes ?? [], ags: place.ags, radius: radius)
        return kept.columns.value(key) {
            let market = market ?? self.market(occupation, at: place, radius: radius)
            return PlaceColumn.column(place, radius: radius, in: market, today: today)
        }
    }
}
