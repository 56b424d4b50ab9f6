import Foundation
import JobMarket
import PostingStore

/// An ad as schema.org `JobPosting`, by the rules of Google's job search.
///
/// Only what the page shows, and only what the employer states: pay that was read from the text or made up for
/// an example is left out.
struct JobPostingDocument: Sendable {
    private let ad: StoredAd
    private let lines: AdLines
    private let origin: String
    private let validThrough: Day

    /// Days after the last sighting that an ad without an end date counts as open.
    private static let daysOpen = 30

    /// - Returns: `nil` for ads that must not be marked up: made-up ones, closed and ended ones, and those without an employer
    ///   or a text, which the rules require.
    init?(ad: StoredAd, lines: AdLines, today: Day, origin: String) {
        let end = ad.posting.validThrough ?? Day(number: ad.lastSeen.number + Self.daysOpen)
        let employer = ad.posting.company ?? ""
        guard !ad.madeUp, ad.standing.state != .closed, end >= today, !employer.isEmpty, !lines.text.isEmpty else {
            return nil
        }
        self.ad = ad
        self.lines = lines
        self.origin = origin
        validThrough = end
    }

    var json: [UInt8] {
        let posting = ad.posting
        let reading = ad.reading
        var document: [String: JSONValue] = [
            "@context": .string("https://schema.org"),
            "@type": .string("JobPosting"),
            "title": .string(ad.shownTitle),
            "description": .string(description),
            "datePosted": .string((posting.published ?? ad.firstSeen).description),
            "validThrough": .string(validThrough.description),
            "hiringOrganization": Self.object("Organization", ["name": .string(posting.company ?? "")]),
            "identifier": Self.object(
                "PropertyValue", ["name": .string(posting.source), "value": .string(posting.sourceID)]),
            "url": .string(origin + PageAddress.ad(ad)),
            "directApply": .bool(false),
        ]
        let types = employmentTypes(reading)
        if !types.isEmpty { document["employmentType"] = .array(types.map(JSONValue.string)) }
        let places = reading.places.isEmpty ? [Self.country] : reading.places.map(Self.place)
        if reading.remote?.value == .remote {
            document["jobLocationType"] = .string("TELECOMMUTE")
            document["applicantLocationRequirements"] = Self.object("Country", ["name": .string("DE")])
        } else {
            document["jobLocation"] = .array(places)
        }
        if let pay = statedPay { document["baseSalary"] = pay }
        // Vague words ("mehrjährig") are read as a number that the employer does not state.
        if !reading.experience.vague, let years = reading.experience.yearsMin?.value, years > 0, years < 100 {
            document["experienceRequirements"] = Self.object(
                "OccupationalExperienceRequirements", ["monthsOfExperience": .integer(years * 12)])
        }
        return (try? PrintedJSON.value(document)) ?? []
    }

    /// The whole text as paragraphs, contact persons left out as on the page.
    private var description: String {
        var html = HTML()
        for line in lines.shown { html.element("p", text: line) }
        return String(decoding: html.bytes, as: UTF8.self)
    }

    private func employmentTypes(_ reading: Reading) -> [String] {
        var types: [String] = reading.hours.map { $0.value == .full ? "FULL_TIME" : "PART_TIME" }
        if reading.contract?.value == .fixedTerm { types.append("TEMPORARY") }
        if reading.contract?.value == .freelance { types.append("CONTRACTOR") }
        var seen: Set<String> = []
        return types.filter { seen.insert($0).inserted }
    }

    /// Pay in a field of the source, in its own unit.
    private var statedPay: JSONValue? {
        // What is paid at most does not say what is paid.
        guard let pay = ad.posting.pay, let unit = pay.unit, let low = pay.min else { return nil }
        var value: [String: JSONValue] = ["unitText": .string(unit.rawValue.uppercased())]
        if let high = pay.max, low != high {
            value["minValue"] = .number(low)
            value["maxValue"] = .number(high)
        } else {
            value["value"] = .number(low)
        }
        return Self.object(
            "MonetaryAmount",
            ["currency": .string(pay.currency), "value": Self.object("QuantitativeValue", value)])
    }

    /// A place of which no more is known than that it is in Germany.
    private static let country = object(
        "Place", ["address": object("PostalAddress", ["addressCountry": .string("DE")])])

    private static func place(_ place: PlaceReading) -> JSONValue {
        var address: [String: JSONValue] = [
            "addressLocality": .string(place.name), "addressCountry": .string("DE"),
        ]
        if let postcode = place.postcode { address["postalCode"] = .string(postcode) }
        return object("Place", ["address": object("PostalAddress", address)])
    }

    private static func object(_ type: String, _ members: [String: JSONValue]) -> JSONValue {
        var members = members
        members["@type"] = .string(type)
        return .object(members)
    }
}
