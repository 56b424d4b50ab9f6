import JobMarket
internal import ReferenceTables

/// The pay tables of collective agreements.
///
/// Where a table has run out and its agreement has no later one, it goes on to hold: what an agreement says stays
/// in force until something else is agreed (section 4 (5) of the Collective Agreements Act, TVG).
public struct Tariffs: Sendable {
    public static let shared = Tariffs()

    /// The day the tables were drawn up. What holds on that day is the newest that an undated ad can mean; tables
    /// agreed for later days are held too.
    public static let drawnUp = Day(year: 2026, month: 11, day: 1) ?? Day(number: 0)

    /// By agreement, in the order of groups, steps and days.
    private let tables: [CollectiveAgreement: [TariffPay]]
    /// The day from which the newest table of an agreement holds.
    private let newest: [CollectiveAgreement: Day]

    private init() {
        var tables: [CollectiveAgreement: [TariffPay]] = [:]
        Table(reference_table_tariffs).forEach { row in
            if let pay = TariffPay(row.columns()) { tables[pay.agreement, default: []].append(pay) }
            return true
        }
        self.tables = tables.mapValues { rows in
            rows.sorted { ($0.group, $0.step, $0.validFrom) < ($1.group, $1.step, $1.validFrom) }
        }
        newest = tables.compactMapValues { rows in rows.map(\.validFrom).max() }
    }

    /// Every amount held.
    public var all: [TariffPay] { CollectiveAgreement.allCases.flatMap { tables[$0] ?? [] } }

    /// The amount of a group and step on a day; `nil` where no table has it.
    /// - Parameters:
    ///   - group: such as `E9b` or `EG 12`.
    ///   - step: as the table names it; `-` where the group has none.
    public func pay(_ agreement: CollectiveAgreement, group: String, step: String, on day: Day) -> TariffPay? {
        TariffGroup(group).flatMap { group in
            inForce(agreement, on: day) { $0.group == group && $0.step == step }.first
        }
    }

    /// The amounts of the groups from one to another, at the steps given (all where `nil`), on a day.
    ///
    /// Steps that the table does not count by number are always among them.
    public func pay(
        _ agreement: CollectiveAgreement, from low: TariffGroup, to high: TariffGroup, steps: ClosedRange<Int>? = nil,
        on day: Day
    ) -> [TariffPay] {
        inForce(agreement, on: day) { row in
            TariffGroup.isIn(row.group, from: low, to: high)
                && (steps.flatMap { steps in row.stepNumber.map(steps.contains) } ?? true)
        }
    }

    /// The agreements that may be meant by a name as ads write it, or by none.
    ///
    /// A grade without an agreement (`EG 9b`) may be one of any agreement that has the grade; ERA only where the
    /// place of work lies in its state.
    /// - Parameters:
    ///   - name: such as `TVöD`, `TVöD-VKA`, `TV-L`, `ERA`, `GVP/DGB`; `nil` where none is named.
    ///   - state: the official key of the state of the place of work (`05`); `nil` where unknown.
    /// - Returns: an empty list where no table of the agreement is held, or none for the region.
    public func candidates(named name: String?, state: String?) -> [CollectiveAgreement] {
        let era: [CollectiveAgreement] = state == Self.stateOfERA ? [.eraNRW] : []
        switch name {
        case nil: return [.tvoedVKA, .tvoedBund, .tvl] + era
        case "TVöD": return [.tvoedVKA, .tvoedBund]
        // Hospitals, administration, waste, airports, savings banks, homes: parts of the municipal agreement.
        case "TVöD-VKA", "TVöD-K", "TVöD-V", "TVöD-E", "TVöD-F", "TVöD-S", "TVöD-B": return [.tvoedVKA]
        case "TVöD Bund": return [.tvoedBund]
        case "TV-L": return [.tvl]
        case "ERA": return era
        case "ERA NRW": return [.eraNRW]
        case "GVP/DGB": return [.agency]
        default: return []
        }
    }

    /// The official key of North Rhine-Westphalia.
    private static let stateOfERA = "05"

    private func inForce(
        _ agreement: CollectiveAgreement, on day: Day, where isWanted: (TariffPay) -> Bool
    ) -> [TariffPay] {
        (tables[agreement] ?? []).filter { row in
            guard isWanted(row), row.validFrom <= day else { return false }
            return row.validTo.map { day <= $0 } ?? true || row.validFrom == newest[agreement]
        }
    }
}

extension TariffPay {
    /// A row: agreement, state, group, step, amount, unit, weekly hours, first day, last day, status, source.
    fileprivate init?(_ columns: [UnsafeBufferPointer<UInt8>]) {
        guard columns.count == 11, let agreement = CollectiveAgreement(rawValue: columns[0].text),
            let group = TariffGroup(columns[2].text), let amount = columns[4].decimal,
            let unit = PayUnit(rawValue: columns[5].text), let validFrom = Day(iso: columns[7].text),
            let status = TariffStatus(rawValue: columns[9].text)
        else { return nil }
        self.init(
            agreement: agreement, group: group, step: columns[3].text, amount: amount, unit: unit,
            weeklyHours: columns[6].decimal, validFrom: validFrom, validTo: Day(iso: columns[8].text), status: status,
            source: columns[10].text)
    }
}
