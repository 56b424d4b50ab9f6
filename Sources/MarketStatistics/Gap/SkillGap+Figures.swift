import JobMarket
import SearchIndex

extension SkillGap {
    /// Missing demands shown.
    private static let mostMissing = 12
    /// Filters that a list's address may hold beside those of its cell.
    private static let mostFilters = 30

    static func part(
        of cell: Cell, _ scope: Scope, known: Set<Int>, courses: (String) -> [CourseOffer]
    ) -> Part<Figures> {
        let cover = DemandCover(cell, known: known)
        let ads = cover.demanding
        let demanding = cell.narrowed([], to: cell.set(ads))
        guard demanding.isEnough else {
            return .thin(
                MinimumSize.thin(
                    words("Verbindliche fachliche Forderungen", "Binding professional demands"), ads: demanding.count,
                    employers: demanding.employers))
        }
        return .figures(
            Figures(
                basis: scope.basis(of: cell),
                covered: demanding.mean("gap.covered", of: ads.map { cover.part(of: $0) }),
                undemanding: cell.count - ads.count, complete: complete(cell, cover), met: met(cell, cover),
                missing: missing(cell, cover, courses)))
    }

    /// The ads that insist on something known, without those that insist on anything lacking.
    private static func complete(_ cell: Cell, _ cover: DemandCover) -> Listed {
        let names = cover.adsKnowing.keys.map { cell.names.skill($0) }.sorted()
        let others = cover.known.indices.filter { !cover.known[$0].isEmpty && !cover.missing[$0].isEmpty }
        let left = names.count < mostFilters ? cover.cover(of: others, most: mostFilters - names.count) : nil
        let filters = left.map { left in
            names.map { Filter(.must, $0) } + left.map { Filter(.must, cell.names.skill($0), excluded: true) }
        }
        return listed("gap.complete", cell, cover.complete, filters)
    }

    private static func met(_ cell: Cell, _ cover: DemandCover) -> [Met] {
        ranked(cell, cover.adsKnowing).enumerated().map { rank, entry in
            Met(
                name: entry.name,
                must: cell.share("gap.met.\(rank)", [Filter(.must, entry.name)], of: cell.set(entry.ads)))
        }
    }

    private static func missing(
        _ cell: Cell, _ cover: DemandCover, _ courses: (String) -> [CourseOffer]
    ) -> [Missing] {
        ranked(cell, cover.adsMissing).prefix(mostMissing).enumerated().map { rank, entry in
            let id = "gap.missing.\(rank)"
            let alone = entry.ads.filter { cover.missing[$0].count == 1 }
            let others = entry.ads.filter { cover.missing[$0].count > 1 }
            let left = cover.cover(of: others, most: mostFilters, sparing: entry.demand)
            let filters = left.map { left in
                [Filter(.must, entry.name)] + left.map { Filter(.must, cell.names.skill($0), excluded: true) }
            }
            return Missing(
                name: entry.name, kind: cover.kind(of: entry.demand),
                must: cell.share(id, [Filter(.must, entry.name)], of: cell.set(entry.ads)),
                opens: listed("\(id).opens", cell, alone, filters), courses: courses(entry.name))
        }
    }

    /// Demands by the weight of the ads that insist on them; ties by name.
    private static func ranked(
        _ cell: Cell, _ demands: [Int: [Int]]
    ) -> [(demand: Int, name: String, ads: [Int])] {
        demands.map { demand, ads in
            (demand, cell.names.skill(demand), ads, ads.reduce(0) { $0 + cell.clusters.weight($1) })
        }
        .sorted { ($1.3, $0.1) < ($0.3, $1.1) }
        .map { ($0.0, $0.1, $0.2) }
    }

    /// - Parameter filters: what says which ads they are; `nil` where too many would be needed.
    private static func listed(_ id: String, _ cell: Cell, _ ads: [Int], _ filters: [Filter]?) -> Listed {
        Listed(
            figure: cell.number(id, filters ?? [], of: cell.set(ads)),
            isExact: filters != nil && !ads.isEmpty)
    }
}
