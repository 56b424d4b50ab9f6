import Foundation
import GRDB

/// Where an ad comes from, for lists that name the source beside each ad.
public struct AdOrigin: Hashable, Sendable {
    /// The source's short name.
    public var source: String
    /// The ad's own page, as the source states it.
    public var url: String?

    public init(source: String, url: String?) {
        self.source = source
        self.url = url
    }
}

extension PostingStore {
    /// Where the ads of some keys come from; keys without an ad are absent.
    public func origins(of keys: [Int64]) throws -> [Int64: AdOrigin] {
        let list = "[" + keys.map(String.init).joined(separator: ",") + "]"
        let rows = try read {
            try Row.fetchAll(
                $0.cachedStatement(
                    sql: """
                        SELECT ad.key AS key, ad.source AS source,
                            json_extract(CAST(ad.posting AS TEXT), '$.url') AS url
                        FROM json_each(?) AS wanted JOIN ad ON ad.key = wanted.value
                        """),
                arguments: [list])
        }
        return Dictionary(
            uniqueKeysWithValues: rows.map { ($0["key"], AdOrigin(source: $0["source"], url: $0["url"])) })
    }

    /// The ads' own pages, where their sources want search engines to know those (``SourceRules/isCanonical``); by key.
    /// Closed ads and ads without such a page are absent.
    public func canonicalPages() throws -> [Int64: String] {
        let names = try sources().filter(\.source.rules.isCanonical).map(\.source.name)
        let rows = try names.flatMap { name in
            try read {
                try Row.fetchAll(
                    $0,
                    sql: """
                        SELECT key, json_extract(CAST(posting AS TEXT), '$.url') AS url FROM ad
                        WHERE source = ? AND state <> 'closed' AND url IS NOT NULL
                        """,
                    arguments: [name])
            }
        }
        return Dictionary(uniqueKeysWithValues: rows.map { ($0["key"], $0["url"]) })
    }
}
