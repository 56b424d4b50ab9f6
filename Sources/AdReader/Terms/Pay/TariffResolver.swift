import JobMarket
import ReferenceData

/// Brings the grades of an ad to EUR per month by the pay tables of the day the ad was published.
struct TariffResolver {
    static let gate = LineGate(["tv", "tarif", "era", "avr", "bat", "igz", "gvp", "bap", "chem"])

    private let ad: AdContext
    private lazy var state: String? = PlaceReader.read(ad).compactMap(\.ags).first.map { String($0.prefix(2)) }
    /// The one agreement that the ad names anywhere; `nil` where it names none or several.
    private lazy var namedElsewhere: String? = {
        let names = Set(
            ad.lines.passing(.agreement).flatMap { TariffAgreement.all(in: $0.text).map(\.name) })
        return names.count == 1 ? names.first : nil
    }()

    init(_ ad: AdContext) {
        self.ad = ad
    }

    /// The statement for a grade, with its amounts or the reason why it has none.
    mutating func statement(_ grade: TariffGrade, in line: TermLine) -> PayStatement {
        var statement = PayStatement(
            min: nil, max: nil, unit: .month, kind: .tariff, tariff: grade.name, isGross: true,
            origin: line.origin(grade.bytes, in: ad))
        guard let groups = grade.groups, !grade.isOwnScheme else {
            statement.unresolved = .noTable
            return statement
        }
        switch amounts(grade, groups, in: line) {
        case .success(let monthly): statement.monthly = monthly
        case .failure(let reason): statement.unresolved = reason.grade
        }
        return statement
    }

    private struct Reason: Error {
        let grade: UnresolvedGrade
    }

    private mutating func amounts(
        _ grade: TariffGrade, _ groups: (low: TariffGroup, high: TariffGroup), in line: TermLine
    ) -> Result<MonthlyPay, Reason> {
        let named = grade.agreement ?? namedElsewhere
        let saysState = named == "ERA" && (line.text.contains("NRW") || line.text.contains("Nordrhein-Westfalen"))
        let name = saysState ? "ERA NRW" : named
        let needsState = name == nil || name == "ERA"
        let candidates = Tariffs.shared.candidates(named: name, state: needsState ? state : nil)
        guard !candidates.isEmpty else {
            return .failure(Reason(grade: name == "ERA" ? .noTableForRegion : .noTable))
        }
        let day = ad.posting.published ?? Tariffs.drawnUp
        var steps = grade.steps
        func rows(of agreement: CollectiveAgreement, on day: Day, steps: ClosedRange<Int>?) -> [TariffPay] {
            Tariffs.shared.pay(agreement, from: groups.low, to: groups.high, steps: steps, on: day)
        }
        var found = candidates.map { rows(of: $0, on: day, steps: steps) }.filter { !$0.isEmpty }
        if found.isEmpty, steps != nil {
            // Steps that no table has say nothing.
            steps = nil
            found = candidates.map { rows(of: $0, on: day, steps: nil) }.filter { !$0.isEmpty }
        }
        let all = found.joined()
        guard let lowest = all.map(\.monthly).min(), let highest = all.map(\.monthly).max() else {
            let isKnown = candidates.contains { !rows(of: $0, on: Tariffs.drawnUp, steps: nil).isEmpty }
            return .failure(Reason(grade: isKnown ? .noTableForDay : .noSuchGrade))
        }
        let tables = found.flatMap { rows in
            rows.prefix(1).map {
                PayAssumption.tariffTable(
                    agreement: $0.agreement.rawValue, since: $0.validFrom, status: Self.status(of: rows))
            }
        }
        let hasSteps = all.contains { $0.step != "-" }
        let stepsSaid = steps.map { PayAssumption.tariffSteps(first: $0.lowerBound, last: $0.upperBound) }
        return .success(
            MonthlyPay(
                min: grade.isUpperBound ? nil : lowest, max: highest,
                assumptions: tables + (hasSteps ? [stepsSaid ?? .allTariffSteps] : [])))
    }

    /// The least sure of the amounts taken.
    private static func status(of rows: [TariffPay]) -> TariffStatus {
        let statuses = Set(rows.map(\.status))
        if statuses.contains(.reconstructed) { return .reconstructed }
        return statuses.contains(.computed) ? .computed : .published
    }
}
