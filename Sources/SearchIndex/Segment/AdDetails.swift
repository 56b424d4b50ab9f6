import JobMarket

/// Facts of one ad that figures need and searches do not.
struct AdDetails: BitwiseCopyable {
    /// Ends of the pay, EUR per month; not a number where unknown.
    var payLow: Double
    var payHigh: Double
    /// Day number; `Int32.min` where the source names none.
    var posted: Int32
    /// In ten-thousandths.
    private var clarityParts: UInt16
    private var isStated: UInt16

    init(_ ad: IndexedAd) {
        let pay = ad.facts.pay
        payLow = pay?.min ?? .nan
        payHigh = pay?.max ?? .nan
        posted = ad.posted.map { Int32(clamping: $0.number) } ?? .min
        let clarity = ad.facts.clarity
        clarityParts = clarity.isFinite ? UInt16((min(1, max(0, clarity)) * Self.clarityScale).rounded()) : 0
        isStated = pay?.stated == true ? 1 : 0
    }

    private static let clarityScale = 10_000.0

    var clarity: Double { Double(clarityParts) / Self.clarityScale }
    var postedDay: Day? { posted == .min ? nil : Day(number: Int(posted)) }

    /// The middle of the pay's range or its one known end; not a number where neither is known.
    @inline(__always)
    var middlePay: Double { payLow.isNaN ? payHigh : payHigh.isNaN ? payLow : (payLow + payHigh) / 2 }

    /// - Parameter kind: by ``Traits``; `nil` where the ad names no pay.
    func pay(_ kind: PayKind?) -> FactPay? {
        guard let kind else { return nil }
        return FactPay(
            min: payLow.isNaN ? nil : payLow, max: payHigh.isNaN ? nil : payHigh, kind: kind, stated: isStated != 0)
    }
}
