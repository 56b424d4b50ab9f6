import ReferenceData
import SearchIndex

/// Living at one place of a comparison and working at another: the pay of one, the prices of the other.
public struct Commute: Encodable, Sendable {
    public var home: ProfilePlace
    public var work: ProfilePlace
    /// Kilometres as the crow flies between the two centres.
    public var distance: Double
    /// Of the median pay at work; church tax would go by the home, care insurance goes by the place of work.
    /// `nil` where too few ads at work name a pay.
    public var net: NetRange?
    /// ``net`` at the prices of the home, in EUR at the prices of Germany as a whole; `nil` without either.
    public var real: NetRange?
    /// Hybrid or remote, of the ads at work; `nil` where there are too few.
    public var remote: Figure?

    private enum CodingKeys: String, CodingKey {
        case home, work, net, real, remote
        case distance = "distance_km"
    }
}

extension Commute {
    /// Every ordered pair of places; `columns` are those of `places`, in their order.
    static func all(_ places: [Municipality], _ columns: [PlaceColumn], year: Int) -> [Commute] {
        places.indices.flatMap { home in
            places.indices.filter { $0 != home }.map { work in
                let household = NetPay.Household(
                    state: FederalState(of: places[home]), workState: FederalState(of: places[work]))
                let net = NetOfMedian.part(of: columns[work].pay.figures, household: household, year: year)
                let range = net.figures?.range
                let distance = places[home].coordinate.distance(to: places[work].coordinate)
                return Commute(
                    home: columns[home].place, work: columns[work].place, distance: (distance * 10).rounded() / 10,
                    net: range,
                    real: columns[home].prices.flatMap { prices in range.map { $0.adjusted(to: prices) } },
                    remote: columns[work].remote)
            }
        }
    }
}
