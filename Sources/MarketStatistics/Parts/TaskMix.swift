import JobMarket
import SearchIndex

/// The kinds of work that the ads are about; an ad counts for each of its kinds.
public struct TaskMix: PartFigures {
    public var basis: Basis
    /// Most frequent first. The share is of the ads in which tasks were found.
    public var kinds: [LabelledShare]
    /// What is typical of each kind, in the order of ``kinds``; only kinds with enough ads.
    public var details: [KindOfWork]
    /// The same by size of company, where both sizes have enough ads.
    public var bySize: [GroupMix]
    /// The same by industry as the sources name it, those with enough ads, most ads first, four at most.
    public var byIndustry: [GroupMix]
    /// The newest ads of each of the first of ``kinds``, for who quotes them; no figures.
    public var examples: [[ExampleAd]]

    /// What the ads of one kind of work do, and to what.
    public struct KindOfWork: Encodable, Sendable {
        /// ``TaskKind`` as a filter takes it.
        public var kind: String
        /// Verbs, most frequent first, five at most, of two ads at least; shares of the ads of the kind.
        public var activities: [LabelledShare]
        /// Things worked on, counted likewise.
        public var objects: [LabelledShare]
    }

    public struct GroupMix: Encodable, Sendable {
        /// A range of numbers of employees, or the name of an industry.
        public var label: String
        public var kinds: [LabelledShare]
    }

    private enum CodingKeys: String, CodingKey {
        case basis, kinds, details
        case bySize = "by_size"
        case byIndustry = "by_industry"
    }
}

extension TaskMix {
    /// Verbs or objects of a kind that are shown.
    private static let mostTypical = 5
    private static let mostIndustries = 4
    /// Kinds of which there are examples, and how many of each.
    private static let exampleKinds = 3
    private static let exampleAds = 4

    static func part(of cell: Cell, _ scope: Scope) -> Part<TaskMix> {
        let stated = cell.narrowed(
            TaskKind.allCases.map { Filter(.task, $0.rawValue) },
            to: TaskKind.allCases.reduce(into: Bitmap(capacity: cell.table.ads.count)) {
                $0.formUnion(cell.traits.task($1))
            })
        guard stated.isEnough else {
            return .thin(MinimumSize.thin(words("Aufgaben", "Tasks"), ads: stated.count, employers: stated.employers))
        }
        let all = kinds("task_mix.kinds", stated)
        return .figures(
            TaskMix(
                basis: scope.basis(of: stated), kinds: all,
                details: details(all, stated),
                bySize: bySize(stated), byIndustry: byIndustry(stated),
                examples: stated.newest(
                    exampleAds,
                    in: all.prefix(exampleKinds).compactMap { TaskKind(rawValue: $0.value) }.map(stated.traits.task))))
    }

    private static func kinds(_ id: String, _ cell: Cell) -> [LabelledShare] {
        let shares = TaskKind.allCases.map { kind in
            var share = cell.share("\(id).\(kind.rawValue)", [], of: cell.traits.task(kind))
            share.address = only(kind, share.address)
            return LabelledShare(value: kind.rawValue, label: Labels.label(kind), share: share)
        }
        return LabelledShare.ordered(shares.filter { $0.share.count > 0 })
    }

    /// The list of one kind holds the ads of this kind only, so the other kinds' filters are left out.
    private static func only(_ kind: TaskKind, _ request: SearchRequest) -> SearchRequest {
        var own = request
        own.filters.removeAll { $0.field == .task }
        return own.with(Filter(.task, kind.rawValue))
    }

    /// What is typical of each of some kinds.
    private static func details(_ kinds: [LabelledShare], _ cell: Cell) -> [KindOfWork] {
        let cells = kinds.compactMap { TaskKind(rawValue: $0.value) }.compactMap { kind in
            let own = Cell(
                cell.table, rows: cell.rows.intersection(cell.traits.task(kind)), request: only(kind, cell.request))
            return own.isEnough ? (kind: kind, cell: own) : nil
        }
        let kindsOfRows = cell.table.ads.map(\.taskBits)
        let activities = typical(.activities, .activity, cells, in: cell, kindsOfRows)
        let objects = typical(.objects, .object, cells, in: cell, kindsOfRows)
        return cells.indices.compactMap { index in
            activities[index].isEmpty && objects[index].isEmpty
                ? nil
                : KindOfWork(
                    kind: cells[index].kind.rawValue, activities: activities[index], objects: objects[index])
        }
    }

    /// The names of each kind that most of its ads have; each name is of one kind, so that one pass counts them all.
    ///
    /// - Parameter kindsOfRows: of each row the kinds of work, as bits.
    private static func typical(
        _ list: CountedList, _ field: FilterField, _ cells: [(kind: TaskKind, cell: Cell)], in all: Cell,
        _ kindsOfRows: [UInt32]
    ) -> [[LabelledShare]] {
        let lists = all.table.lists(list)
        let kinds = all.names.taskKinds(list)
        let counts = lists.counts(in: all.rows, set: kinds, sets: kindsOfRows)
        let chosen = cells.map { kind, cell in
            let own = TaskKind.allCases.firstIndex(of: kind).map(Int8.init)
            return NameTally(cell, lists, counts: counts, least: 2) { kinds[$0] == own }
                .most(mostTypical) { all.names.name(list, $0) }
        }
        var sets = lists.having(chosen.flatMap { $0.map(\.number) }, in: all.rows)[...]
        return zip(cells, chosen).map { own, names in
            let shares = names.map { name, _, _ in
                let label = String(name.dropFirst(own.kind.rawValue.utf8.count + 1))
                return LabelledShare(
                    value: name, label: label,
                    share: own.cell.share(
                        "task_mix.\(own.kind.rawValue).\(field.rawValue).\(label)", [Filter(field, name)],
                        of: sets.removeFirst()))
            }
            return LabelledShare.ordered(shares)
        }
    }

    private static func bySize(_ cell: Cell) -> [GroupMix] {
        let small: [CompanySize] = [.micro, .small, .medium]
        let large: [CompanySize] = [.large, .huge]
        let mixes = [
            ("small", words("Betriebe bis 249 Beschäftigte", "Companies with up to 249 employees"), small),
            ("large", words("Betriebe ab 250 Beschäftigte", "Companies with 250 employees or more"), large),
        ].compactMap { id, label, sizes -> GroupMix? in
            let part = cell.narrowed(sizes.map { Filter(.size, $0.rawValue) }, to: cell.traits.size(sizes))
            return part.isEnough ? GroupMix(label: label, kinds: kinds("task_mix.by_size.\(id)", part)) : nil
        }
        return mixes.count == 2 ? mixes : []
    }

    private static func byIndustry(_ cell: Cell) -> [GroupMix] {
        var counts = [Int](repeating: 0, count: cell.names.industryCount)
        for case let industry? in cell.values(\.industry) { counts[industry] += 1 }
        let industries = counts.indices.filter { counts[$0] >= MinimumSize.ads }
            .map { (number: $0, name: cell.names.industry($0)) }
            .sorted { (counts[$1.number], $0.name) < (counts[$0.number], $1.name) }
        var mixes: [GroupMix] = []
        for (number, name) in industries where mixes.count < mostIndustries {
            let part = cell.narrowed([Filter(.industry, name)], to: cell.rows { $0.industry == number })
            guard part.isEnough else { continue }
            mixes.append(GroupMix(label: name, kinds: kinds("task_mix.by_industry.\(name)", part)))
        }
        return mixes
    }
}
