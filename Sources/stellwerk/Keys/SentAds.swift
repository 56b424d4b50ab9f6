import AdSources
import JobMarket
import Logging
import Portal
import PostingStore
import Workspace

extension AdIntake {
    /// Takes ads that are sent into a data folder, as `import` does. They are taken back also while sources run: a running
    /// portal sees to its index itself.
    init(keys path: String, folder: String, logger: Logger) {
        let keys = KeyRing(path: path)
        self.init(
            sender: { try keys.sender(of: $0) },
            take: { bytes, source, sender in
                let input = AdInput(name: "api:\(source)", bytes: bytes)
                let reader = AdSourceReader(format: .jsonl, sourceName: source, maximumBytes: AdIntake.mostUnpacked)
                do {
                    // All lines before the first is kept; what cannot be read is told when they are taken.
                    try reader.forEachRecord(in: input) { record in
                        guard case .posting(let posting, _) = record, !sender.sources.contains(posting.source) else {
                            return
                        }
                        throw ForeignSource(name: posting.source)
                    }
                } catch let error as SourceError {
                    if error.kind == .tooLong { throw TooLong() }
                }
                do {
                    let workspace = try Workspace(folder: folder, access: .write)
                    var rejects: [RejectedRecord] = []
                    let (counts, damage) = try workspace.take(
                        input, reader: reader, seen: .today(.today),
                        reject: { if rejects.count < Taken.mostRejects { rejects.append($0) } })
                    logger.notice(
                        """
                        key \(sender.name), source \(source): \(counts.read) read, \(counts.new) new, \
                        \(counts.changed) changed, \(counts.rejected) rejected
                        """)
                    try workspace.cluster()
                    _ = try workspace.index()
                    return Taken(counts: counts, rejects: rejects, damage: damage.map { "\($0)" })
                } catch let error as StoreError where error.isBusy {
                    return nil
                }
            },
            withdraw: { id, source, sender in
                guard let id = Posting.sourceID(written: id) else { return false }
                do {
                    let wasThere = try PostingStore(folder: folder, access: .amend).withdraw(
                        id, of: source, day: .today)
                    logger.notice("key \(sender.name), source \(source): \(wasThere ? "one" : "none") taken back")
                    return wasThere
                } catch let error as StoreError where error.isBusy {
                    return nil
                }
            })
    }
}
