import Hummingbird
import JobMarket
import MarketStatistics

/// For programs that hold a copy of the open jobs.
extension PortalRoutes {
    var changeOperations: [APIOperation] {
        guard let feed = market.feed else { return [] }
        return [snapshotOperation(feed), changesOperation(feed)]
    }

    private static var lines: APIOperation.Content {
        APIOperation.Content(
            type: ListFormat.jsonLines.type,
            about: words(
                "Zeilen, jede ein Objekt der Form FeedLine; die letzte nennt den Cursor",
                "Lines, each an object of the form FeedLine; the last names the cursor"),
            schema: .string())
    }

    private func snapshotOperation(_ feed: JobFeed) -> APIOperation {
        APIOperation(
            path: PageAddress.api + "snapshot", id: "snapshot", tag: .changes,
            summary: words("Alle offenen Stellen", "All open jobs"),
            about: words(
                "Eine Zeile je Stelle. Ohne die letzte Zeile mit dem Cursor ist die Antwort abgebrochen.",
                "A line for each job. Without the last line with the cursor the answer was cut off."),
            answer: Self.lines
        ) { try lines($0, feed, since: 0, cursor: feed.cursor(), withRemovals: false) }
    }

    private func changesOperation(_ feed: JobFeed) -> APIOperation {
        APIOperation(
            path: PageAddress.api + "changes", id: "changes", tag: .changes,
            summary: words("Was sich seither geändert hat", "What has changed since"),
            about: words(
                "Erst was zu löschen ist, dann was neu oder anders ist: an seine Stelle setzen. Zweimal dasselbe schadet "
                    + "nicht.",
                "First what is to be deleted, then what is new or altered: put it in its place. The same twice does no "
                    + "harm."),
            parameters: [
                APIParameter(
                    name: "since", kind: .text(1...60),
                    about: words("Der Cursor der letzten Antwort.", "The cursor of the last answer."),
                    isRequired: true)
            ], answer: Self.lines, problems: [.gone]
        ) { asked in
            let present = try feed.cursor()
            guard let since = FeedCursor(asked.text("since") ?? ""), present.reaches(since) else {
                throw Problem.unknownGeneration()
            }
            return try lines(asked, feed, since: since.generation, cursor: present, withRemovals: true)
        }
    }

    private func lines(
        _ asked: APIRequest, _ feed: JobFeed, since: Int, cursor: FeedCursor, withRemovals: Bool
    ) throws -> Response {
        let parts = ["\(cursor.text) \(since) \(withRemovals)", market.version]
        return try Answer.written(asked.request, parts: parts, headers: [.contentType: ListFormat.jsonLines.type]) {
            guard let slot = exports.take(asked.network) else { throw Overload(seconds: 30) }
            let writer = FeedWriter(feed: feed, since: since, cursor: cursor)
            return ResponseBody { response in
                try await writer.write(to: &response, withRemovals: withRemovals)
                withExtendedLifetime(slot) {}
            }
        }
    }
}

extension Problem {
    static func unknownGeneration() -> Problem {
        Problem(
            status: .gone, title: words("Dieser Cursor ist nicht von hier", "This cursor is not from here"),
            detail: words(
                "Er ist aus einem anderen Bestand, oder so weit sind die Änderungen nicht. Beginnen Sie neu mit "
                    + "/api/v1/snapshot.",
                "It is from another store, or the changes have not come that far. Begin again with /api/v1/snapshot."),
            parameter: "since")
    }
}
