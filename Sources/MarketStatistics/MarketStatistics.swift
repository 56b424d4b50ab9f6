import JobMarket
import ReferenceData
import SearchIndex

/// Figures and sentences about occupations and places, computed from the ads of one index.
///
/// What several profiles share is computed once: keep it for as long as the index is the same.
public struct MarketStatistics: Sendable {
    private let today: Day
    private let select: @Sendable (SearchRequest) -> [MarketAd]
    private let countrywide = CountrywideBreadth()

    /// - Parameters:
    ///   - today: the day that "new this week" and the law on wages and taxes go by.
    ///   - select: the ads that a request selects.
    package init(today: Day, select: @escaping @Sendable (SearchRequest) -> [MarketAd]) {
        self.today = today
        // Made-up ads count only where there is nothing else, and are then declared.
        self.select = { request in
            let ads = select(request)
            let isMixed = ads.contains(where: \.madeUp) && ads.contains { !$0.madeUp }
            return isMixed ? ads.filter { !$0.madeUp } : ads
        }
    }

    /// What an occupation is like at a place.
    ///
    /// - Parameters:
    ///   - occupation: `nil` for all occupations.
    ///   - place: `nil` for all of Germany.
    ///   - radius: kilometres around the place; `nil` for the usual 25.
    public func profile(occupation: ProfileOccupation?, place: Municipality?, radius: Double? = nil) -> Profile {
        let book = EmployerBook()
        let ladder = Ladder(
            occupation: occupation, places: PlaceStep.ladder(from: place, radius: radius), book: book, select: select)
        let asked = ladder.asked
        let work = ladder.nearest { $0.direct.isEnough } ?? asked
        let payMarket = ladder.nearest(where: Pay.isEnough) ?? work
        let days = asked.all.ads.map(\.firstSeen)
        let cell = work.direct
        let scope = work.scope
        let demands = DemandTally(cell)
        let pay = Pay.part(of: payMarket)
        let demand = asked.all.isEnough ? asked : work
        let elsewhere =
            place == nil
            ? nil : countrywide.measures(of: occupation) { Breadth.elsewhere(in: ladder.everywhere.direct) }
        let columns = place.map { self.columns(occupation, place: $0, radius: radius, asked: asked, book: book) } ?? []
        var profile = Profile(
            occupation: occupation, place: place.map { ProfilePlace(name: $0.name, ags: $0.ags) },
            radius: place == nil ? nil : radius ?? SearchRequest.usualRadius,
            widened: WideningReport.steps(
                asked: asked.scope, work: work.scope, pay: pay.figures == nil ? nil : payMarket.scope),
            window: days.min().flatMap { first in days.max().map { Profile.Window(first: first, last: $0) } },
            ads: asked.all.count, employers: asked.all.employers,
            madeUp: work.all.ads.contains(where: \.madeUp),
            openings: Openings.part(of: asked, today: today), viewpoints: Viewpoints.part(of: cell, scope),
            taskMix: TaskMix.part(of: cell, scope), skills: Skills.part(of: cell, scope, demands: demands),
            places: OtherPlaces.part(columns),
            breadth: Breadth.part(of: cell, scope, elsewhere: elsewhere),
            softAndCertificates: SoftAndCertificates.part(of: cell, scope, demands: demands), pay: pay,
            net: NetOfMedian.part(
                of: pay, state: place.flatMap { FederalState(ags: $0.ags) } ?? .northRhineWestphalia,
                year: today.civil.year),
            conditions: Conditions.part(of: cell, scope), tension: Tension.part(of: demand.all, demand.scope),
            clarity: ClarityFigures.part(of: cell, scope), training: Training.part(of: cell, scope, demands: demands),
            duties: DutyFigures.part(of: cell, scope), text: [])
        profile.text = ProfileText.sentences(of: profile, scope: asked.scope)
        return profile
    }

    /// The same occupation at several places, in the order given.
    public func compare(
        occupation: ProfileOccupation?, places: [Municipality], radius: Double? = nil
    ) -> Comparison {
        let book = EmployerBook()
        let markets = places.map { market(occupation, at: $0, radius: radius, book: book) }
        let columns = zip(places, markets).enumerated().map { index, pair in
            PlaceColumn.column(index, pair.0, radius: radius ?? SearchRequest.usualRadius, in: pair.1)
        }
        return Comparison(
            occupation: occupation, radius: radius ?? SearchRequest.usualRadius, columns: columns,
            madeUp: markets.contains { $0.all.ads.contains(where: \.madeUp) },
            text: PlacesText.sentences(columns))
    }

    private func market(
        _ occupation: ProfileOccupation?, at place: Municipality, radius: Double?, book: EmployerBook
    ) -> Ladder.Market {
        let steps = PlaceStep.ladder(from: place, radius: radius).prefix(1)
        return Ladder(occupation: occupation, places: Array(steps), book: book, select: select).asked
    }

    private func columns(
        _ occupation: ProfileOccupation?, place: Municipality, radius: Double?, asked: Ladder.Market, book: EmployerBook
    ) -> [PlaceColumn] {
        let radius = radius ?? SearchRequest.usualRadius
        let others = OtherPlaces.others(than: place, radius: radius)
        let markets = [asked] + others.map { market(occupation, at: $0, radius: radius, book: book) }
        return zip([place] + others, markets).enumerated().map { index, pair in
            PlaceColumn.column(index, pair.0, radius: radius, in: pair.1)
        }
    }
}
