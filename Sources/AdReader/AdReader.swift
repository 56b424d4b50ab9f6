import JobMarket
import Markup

/// Reads an ad as a careful person would: what it asks, offers and says, each value with its origin.
///
/// The way of an ad: text, words, units, zones, then one reader for each fact. No reader knows another's
/// result but ``ClarityReader``, which judges the whole.
public struct AdReader: Sendable {
    /// Raised whenever the same ad may be read differently than before, so that kept readings can be renewed.
    public static let version = 6

    public init() {}

    /// The words of an ad as everything counts them: of its `text`, or of its `html` where it has no text.
    public static func text(of posting: Posting) -> AdText {
        if let text = posting.text {
            let plain = AdText(title: posting.title, text: text)
            if !plain.lines.isEmpty || posting.html == nil { return plain }
        }
        return AdText(title: posting.title, text: posting.html.map { textLines(fromHTML: $0) } ?? "")
    }

    /// Reads an ad. What cannot be read stays empty; nothing throws.
    public func read(_ posting: Posting) -> Reading {
        var ad = AdContext(posting: posting, text: Self.text(of: posting))
        let content = AdContent(read: ad.text)
        ad.zones = ZoneReader.zones(of: content)
        var reading = Reading()
        readContent(ad, content, into: &reading)
        readTerms(ad, into: &reading)
        reading.clarity = ClarityReader.read(ad, content, reading)
        return reading
    }

    private func readContent(_ ad: AdContext, _ content: AdContent, into reading: inout Reading) {
        reading.language = LanguageDetector.language(of: ad.posting, content)
        reading.zones = ad.zones
        reading.tasks = TaskReader.read(content)
        reading.skills = SkillReader.read(ad, content)
        reading.languages = LanguageReader.read(ad, content)
        reading.contacts = ContactReader.read(ad, content)
        reading.benefits = BenefitReader.read(ad, content)
        reading.agg = AGGReader.read(ad, content)
    }

    private func readTerms(_ ad: AdContext, into reading: inout Reading) {
        reading.occupation = OccupationReader.read(ad)
        reading.places = PlaceReader.read(ad)
        reading.pay = PayReader.read(ad)
        reading.experience = ExperienceReader.read(ad)
        reading.hours = HoursReader.read(ad)
        reading.weeklyHours = HoursReader.weekly(ad)
        reading.contract = ContractReader.read(ad)
        reading.remote = RemoteReader.read(ad)
        reading.employer = EmployerReader.read(ad)
        reading.education = EducationReader.read(ad)
        reading.duties = DutiesReader.read(ad)
        reading.startDate = StartReader.start(ad)
        reading.openings = StartReader.openings(ad)
        reading.industry = CompanyReader.industry(ad)
        reading.companySize = CompanyReader.size(ad)
    }
}
