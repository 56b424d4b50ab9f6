import GermanText
import Relevance
import Suggestions

/// What helps people who search: names while they type, and the nearest answer where theirs is empty.
///
/// It is made from one snapshot and may go on serving later ones; it takes seconds to make from many ads.
public final class SearchAids: Sendable {
    public let typeAhead: TypeAhead
    private let spelling: SpellingRepair?

    /// Radii in kilometres that an empty search is widened to, one after another.
    private static let widerRadii = [50.0, 100, 200]

    public init(_ snapshot: IndexSnapshot) {
        typeAhead = TypeAhead(snapshot)
        var builder = SpellingRepairBuilder(documents: UInt32(clamping: snapshot.count))
        for (word, count) in snapshot.writtenWords { builder.add(word, frequency: UInt32(clamping: count)) }
        spelling = try? SpellingRepair(bytes: builder.bytes())
    }

    /// The answer to a request; where it is empty, to the nearest one that is not: with misspelt words repaired, in a
    /// wider radius, both, or under another name of the occupation.
    ///
    /// - Throws: ``IndexError`` where the index turned out to be damaged.
    public func search(_ request: SearchRequest, in snapshot: IndexSnapshot) throws(IndexError) -> SearchAnswer {
        let answer = try snapshot.search(request)
        guard answer.total == 0, answer.query.unknownPlace == nil else { return answer }
        // The words as meant in a wider circle come before another name, which may mean a little else.
        func widened(_ step: Nearest) -> [Nearest] {
            guard let radius = answer.query.radius else { return [] }
            return Self.widerRadii.filter { $0 > radius }.map { step.widened(to: $0) }
        }
        let respelt = respelling(of: request, in: snapshot)
        let renamed = otherNames(for: request, answer.query)
        var steps = respelt.map { [$0] } ?? []
        steps += widened(respelt ?? Nearest(request: request, changes: [], radius: nil))
        steps += renamed + renamed.flatMap(widened)
        for step in steps {
            var found = try snapshot.search(step.request)
            guard found.total > 0 else { continue }
            found.nearest = step
            return found
        }
        return answer
    }

    /// The request under other names of the occupation that it names, the likest first.
    private func otherNames(for request: SearchRequest, _ understood: QueryUnderstanding) -> [Nearest] {
        guard let occupation = understood.occupation,
            understood.rest.count == occupation.typed.split(separator: " ").count
        else { return [] }
        return QueryExpansion().alternatives(for: occupation.typed, limit: Self.otherNames, stemmer: Stemmer())
            .map { alternative in
                var renamed = request
                renamed.what = request.what.replacing(occupation.typed, with: alternative.name)
                return Nearest(
                    request: renamed, changes: [Nearest.Change(typed: occupation.typed, used: alternative.name)],
                    radius: nil)
            }
    }

    /// Other names of an occupation that are tried.
    private static let otherNames = 3

    /// The request with each word that no ad has replaced by the likeliest word that some have.
    private func respelling(of request: SearchRequest, in snapshot: IndexSnapshot) -> Nearest? {
        guard let spelling else { return nil }
        var changes: [Nearest.Change] = []
        // Words that were understood as a place or a condition are right as they are.
        let searched = Set(QueryReader.plan(request, snapshot: snapshot).understanding.rest)
        for item in QueryItem.read(request.what) where item.isPlain && item.words.count == 1 {
            guard searched.contains(item.key), !snapshot.holds(word: item.words[0]),
                let repair = spelling.repair(of: item.words[0])
            else { continue }
            changes.append(Nearest.Change(typed: item.text, used: repair.words.joined(separator: " ")))
        }
        guard !changes.isEmpty else { return nil }
        let typed = request.what.split(whereSeparator: \.isWhitespace).map(String.init)
        var respelt = request
        respelt.what = typed.map { word in changes.first { $0.typed == word }?.used ?? word }.joined(separator: " ")
        return Nearest(request: respelt, changes: changes, radius: nil)
    }
}

/// The request that was answered because the one asked for finds nothing.
public struct Nearest: Hashable, Sendable {
    /// A word that was taken for another.
    public struct Change: Hashable, Sendable {
        public let typed: String
        public let used: String
    }

    public let request: SearchRequest
    public let changes: [Change]
    /// Kilometres, where the radius was widened.
    public let radius: Double?

    /// - Parameter request: as it is to be answered, with the radius.
    public init(request: SearchRequest, changes: [Change], radius: Double?) {
        self.request = request
        self.changes = changes
        self.radius = radius
    }

    fileprivate func widened(to radius: Double) -> Nearest {
        var wider = request
        wider.radius = radius
        return Nearest(request: wider, changes: changes, radius: radius)
    }
}

extension IndexSnapshot {
    /// The words as written in the largest segment, with the ads that hold them.
    fileprivate var writtenWords: [(word: String, count: Int)] {
        guard let segment = views.max(by: { $0.segment.count < $1.segment.count })?.segment else { return [] }
        let first = segment.terms.range(prefix: [TermKind.part]).upperBound
        return (first..<max(first, segment.terms.count)).compactMap { term in
            guard let bytes = segment.terms.bytes(term), let entry = segment.termEntries[term] else { return nil }
            return (String(decoding: bytes, as: UTF8.self), Int(entry.count))
        }
    }

    /// Whether any ad holds a folded word, in any of its forms.
    fileprivate func holds(word: String) -> Bool {
        let stem = [TermKind.stem] + Stemmer().stem(word).utf8
        return views.contains { $0.segment.terms.find(stem) != nil }
    }
}
