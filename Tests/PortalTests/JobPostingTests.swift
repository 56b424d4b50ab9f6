import Foundation
import HTTPTypes
import JobMarket
import Portal
import PostingStore
import Testing

/// `JobPosting` on ad pages keeps the rules of Google's job search (developers.google.com, "Job posting structured data").
@Suite struct JobPostingTests {
    private static func document(_ address: String, of market: Market = FixtureMarket.shared.market) async throws
        -> [String: Any]?
    {
        let body = try await Page.get(address, of: market).body
        guard let block = body.firstMatch(of: #/<script type="application\/ld\+json">(.*?)<\/script>/#) else {
            return nil
        }
        return try JSONSerialization.jsonObject(with: Data(String(block.1).utf8)) as? [String: Any]
    }

    private static let employment: Set<String> = [
        "FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN", "VOLUNTEER", "PER_DIEM", "OTHER",
    ]
    private static let units: Set<String> = ["HOUR", "DAY", "WEEK", "MONTH", "YEAR"]

    /// Each rule with whether a document keeps it.
    private static let rules: [(rule: String, holds: @Sendable ([String: Any]) -> Bool)] = [
        ("type", { $0["@type"] as? String == "JobPosting" && $0["@context"] as? String == "https://schema.org" }),
        ("title is required", { ($0["title"] as? String)?.isEmpty == false }),
        ("description is required and HTML", { ($0["description"] as? String)?.contains("<p>") == true }),
        ("datePosted is required and ISO 8601", { ($0["datePosted"] as? String).flatMap { Day(iso: $0) } != nil }),
        (
            "validThrough is not before datePosted",
            { document in
                guard let end = (document["validThrough"] as? String).flatMap({ Day(iso: $0) }),
                    let start = (document["datePosted"] as? String).flatMap({ Day(iso: $0) })
                else { return false }
                return end >= start
            }
        ),
        (
            "hiringOrganization is required",
            { (($0["hiringOrganization"] as? [String: Any])?["name"] as? String)?.isEmpty == false }
        ),
        (
            "a place, or work from home with where applicants may live",
            { document in
                let places = document["jobLocation"] as? [[String: Any]] ?? []
                let located = places.allSatisfy {
                    ($0["address"] as? [String: Any])?["addressCountry"] as? String == "DE"
                }
                let remote =
                    document["jobLocationType"] as? String == "TELECOMMUTE"
                    && document["applicantLocationRequirements"] != nil
                return remote || !places.isEmpty && located
            }
        ),
        ("directApply only where one applies here", { $0["directApply"] as? Bool == false }),
        (
            "employmentType is one of its words",
            { Set($0["employmentType"] as? [String] ?? []).isSubset(of: employment) }
        ),
        (
            "identifier names its issuer",
            { (($0["identifier"] as? [String: Any])?["value"] as? String)?.isEmpty == false }
        ),
        (
            "baseSalary is an amount with currency and unit",
            { document in
                guard let pay = document["baseSalary"] as? [String: Any] else { return true }
                let value = pay["value"] as? [String: Any] ?? [:]
                return (pay["currency"] as? String)?.count == 3 && units.contains(value["unitText"] as? String ?? "")
                    && (value["value"] != nil || value["minValue"] != nil)
            }
        ),
    ]

    @Test func everyAdPageKeepsEveryRule() async throws {
        var marked = 0
        for ad in FixtureMarket.shared.ads.prefix(40) {
            guard let address = try await Page.get("/stelle/\(ad.id)").headers[.location],
                let document = try await Self.document(address)
            else { continue }
            marked += 1
            for (rule, holds) in Self.rules { #expect(holds(document), "\(address): \(rule)") }
        }
        #expect(marked >= 20)
    }

    /// Neither years that stand for a vague word nor a greatest pay alone.
    @Test func whatTheEmployerDoesNotStateIsLeftOut() async throws {
        let address = "/stelle/a0/it-manager-m-w-d"
        let usual = try #require(try await Self.document(address))
        #expect(usual["experienceRequirements"] != nil && usual["baseSalary"] != nil)
        var market = FixtureMarket.shared.market
        let find = market.ad
        market.ad = { id in
            var ad = try find(id)
            ad?.reading.experience.vague = true
            ad?.posting.pay?.min = nil
            return ad
        }
        let left = try #require(try await Self.document(address, of: market))
        #expect(left["experienceRequirements"] == nil && left["baseSalary"] == nil)
    }

    /// Lists, profiles and ads that are made up or closed carry none.
    @Test(arguments: [
        "/stellen", "/beruf/it-manager/hagen", "/ort/hagen", "/", "/stelle/a1/it-manager-infrastruktur-m-w-d",
    ])
    func otherPagesCarryNone(address: String) async throws {
        let market = address.hasPrefix("/stelle/") ? FixtureMarket.madeUp.market : FixtureMarket.shared.market
        #expect(try await Self.document(address, of: market) == nil)
    }
}
