import PostingStore

extension RunReport {
    /// From this many open ads on, a sudden drop is not believed at once.
    private static let enoughToDoubt = 10
    /// From this many gone pages on, most pages being gone is not believed.
    private static let mostGone = 10

    /// Decides whether the run saw all that its source lists, which alone lets ads count as missing.
    ///
    /// A drop by more than half, and any drop to nothing, is believed only from the second such run in a row on: sources
    /// break more often than they close half of their ads at once.
    ///
    /// - Parameters:
    ///   - standing: the source's ads that are not closed, and those of them that the run met.
    ///   - last: the report of the run before.
    mutating func judge(standing: (open: Int, met: Int), last: RunReport?) {
        isWhole = drift.isEmpty && failedLists == 0
        isDoubtful = false
        guard isWhole else { return }
        if gonePages >= Self.mostGone, gonePages * 2 > detailPages {
            isWhole = false
            add(
                problem: "\(gonePages) of \(detailPages) pages of ads are gone, which looks like a fault of the site: "
                    + "nothing was closed")
            return
        }
        let hasDropped = standing.open >= Self.enoughToDoubt && standing.met * 2 < standing.open
        if hasDropped || (standing.open > 0 && standing.met == 0) {
            isDoubtful = true
            guard last?.isDoubtful != true else { return }
            isWhole = false
            add(
                problem: "only \(standing.met) of \(standing.open) open ads were found: nothing was closed until the "
                    + "next run agrees")
        }
    }
}
