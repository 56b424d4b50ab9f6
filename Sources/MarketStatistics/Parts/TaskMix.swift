import JobMarket
import SearchIndex

/// The kinds of work that the ads are about; an ad counts for each of its kinds.
public struct TaskMix: PartFigures {
    public var basis: Basis
    /// Most frequent first. The share is of the ads in which tasks were found.
    public var kinds: [LabelledShare]
    /// The same by size of company, where both sizes have enough ads.
    public var bySize: [SizeMix]

    public struct SizeMix: Encodable, Sendable {
        /// "bis 249 Beschäftigte" or "ab 250 Beschäftigte".
        public var label: String
        public var kinds: [LabelledShare]
    }

    private enum CodingKeys: String, CodingKey {
        case basis, kinds
        case bySize = "by_size"
    }
}

extension TaskMix {
    static func part(of cell: Cell, _ scope: Scope) -> Part<TaskMix> {
        let stated = cell.narrowed(TaskKind.allCases.map { Filter(.task, $0.rawValue) }) { !$0.facts.tasks.isEmpty }
        guard stated.isEnough else {
            return .thin(MinimumSize.thin("Aufgaben", ads: stated.count, employers: stated.employers))
        }
        return .figures(
            TaskMix(
                basis: scope.basis(of: stated), kinds: kinds("task_mix.kinds", stated), bySize: bySize(stated)))
    }

    private static func kinds(_ id: String, _ cell: Cell) -> [LabelledShare] {
        let shares = TaskKind.allCases.map { kind in
            // The list of one kind holds the ads of this kind only, so the other kinds' filters are left out.
            var share = cell.share("\(id).\(kind.rawValue)", []) { $0.facts.tasks.contains(kind) }
            share.address.filters.removeAll { $0.field == .task }
            share.address = share.address.with(Filter(.task, kind.rawValue))
            return LabelledShare(value: kind.rawValue, label: Labels.label(kind), share: share)
        }
        return LabelledShare.ordered(shares.filter { $0.share.count > 0 })
    }

    private static func bySize(_ cell: Cell) -> [SizeMix] {
        let small: [CompanySize] = [.micro, .small, .medium]
        let large: [CompanySize] = [.large, .huge]
        let mixes = [("small", "bis 249 Beschäftigte", small), ("large", "ab 250 Beschäftigte", large)].compactMap {
            id, label, sizes -> SizeMix? in
            let part = cell.narrowed(sizes.map { Filter(.size, $0.rawValue) }) { ad in
                ad.facts.size.map(sizes.contains) ?? false
            }
            return part.isEnough ? SizeMix(label: label, kinds: kinds("task_mix.by_size.\(id)", part)) : nil
        }
        return mixes.count == 2 ? mixes : []
    }
}
