import GRDB
import JobMarket

/// Ads that their sources take back, rather than cease to show.
extension PostingStore {
    /// Closes an ad because its source says that it has ended; where the source shows it again, it is open again.
    ///
    /// What is closed already stays as it is. An ad that the operator took out does not open when it is shown again.
    ///
    /// - Parameters:
    ///   - sourceID: the source's own identifier of the ad.
    ///   - day: the day its source takes it back.
    /// - Returns: whether the source ever showed such an ad here.
    public func withdraw(_ sourceID: String, of source: String, day: Day) throws -> Bool {
        try write { database in
            let row = try Row.fetchOne(
                database, sql: "SELECT key, state, closed, reason FROM ad WHERE source = ? AND source_id = ?",
                arguments: [source, sourceID])
            guard let row else { return false }
            let key: Int64 = row["key"]
            let standing = AdStanding(row)
            if standing.state != .closed {
                try Self.close([(key, .withdrawn)], day: day, in: database)
            } else if standing.reason == .suppressed,
                try Self.standingBeforeSuppression(key, in: database).state != .closed
            {
                try Self.note(key, .closed, .withdrawn, day: day, in: database)
            }
            return true
        }
    }

    /// Keys of the ads that were taken back since a generation.
    public func withdrawnKeys(since generation: Int) throws -> [Int64] {
        try read {
            try Int64.fetchAll(
                $0, sql: "SELECT key FROM ad WHERE reason = 'withdrawn' AND altered > ?", arguments: [generation])
        }
    }
}
