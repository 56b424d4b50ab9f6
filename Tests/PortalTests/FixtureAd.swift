import Foundation
import JobMarket
import PostingStore
import ReferenceData

/// One ad of the ``FixtureMarket``: its facts follow from its number.
struct FixtureAd {
    let number: Int
    /// What stands behind its title.
    var suffix = ""

    private struct Job {
        var title: String
        var kldb: String
        var name: String
        var skills: [String]
    }

    private static let itManager = Occupations.shared.page(slug: "it-manager")?.codes.first ?? ""

    private static let jobs = [
        Job(
            title: "IT-Manager (m/w/d)", kldb: itManager, name: "Berufe in der IT-Organisation",
            skills: ["ITIL", "Netzwerke", "Microsoft 365"]),
        Job(
            title: "IT-Manager Infrastruktur (m/w/d)", kldb: itManager, name: "Berufe in der IT-Organisation",
            skills: ["VMware", "Netzwerke", "IT-Sicherheit"]),
        Job(
            title: "Pflegefachkraft (m/w/d)", kldb: "81302", name: "Berufe in der Gesundheits- und Krankenpflege",
            skills: ["Dokumentation", "Wundversorgung"]),
    ]

    private static let places: [(name: String, ags: String, postcode: String, north: Double, east: Double)] = [
        ("Hagen", "05914000", "58095", 51.3606, 7.4745), ("Dortmund", "05913000", "44135", 51.5136, 7.4653),
        ("Hagen", "05914000", "58097", 51.3671, 7.4633), ("München", "09162000", "80331", 48.1374, 11.5755),
        ("Hagen", "05914000", "58089", 51.3652, 7.4371), ("Bochum", "05911000", "44787", 51.4818, 7.2162),
    ]

    private var job: Job { Self.jobs[number % 3] }
    private var place: (name: String, ags: String, postcode: String, north: Double, east: Double) {
        Self.places[number / 3 % 6]
    }
    private var level: CareerLevel { [.experienced, .entry, .senior, .experienced, .lead][number / 2 % 5] }
    private var paid: Bool { number % 4 != 1 }
    private var isAgency: Bool { number % 11 == 5 }
    private var monthly: (low: Int, high: Int) {
        let base = [.entry: 3400, .experienced: 4300, .senior: 5200, .lead: 6000][level] ?? 4000
        let low = base + number * 37 % 500 - (number % 3 == 2 ? 600 : 0)
        return (low, low + 600)
    }

    private var lines: [String] {
        var lines = [
            "Wir sind ein Betrieb mit rund \(30 + number % 7 * 40) Beschäftigten in \(place.name).",
            "Das machen Sie bei uns:",
            "Sie planen und betreiben unsere Systeme.",
            "Sie erklären den Fachabteilungen, was sich ändert.",
            "Das bringen Sie mit:",
        ]
        lines += job.skills.map { "Kenntnisse in \($0)" }
        lines += [
            level == .entry ? "Berufserfahrung ist nicht nötig." : "Mindestens \(2 + number % 4) Jahre Berufserfahrung",
            "Freude an der Arbeit mit Menschen",
            "Das bieten wir:",
            "Eine unbefristete Stelle in Vollzeit",
        ]
        if paid { lines.append("\(monthly.low) bis \(monthly.high) Euro brutto im Monat") }
        if number % 3 != 2 { lines.append("An zwei Tagen in der Woche arbeiten Sie zu Hause.") }
        lines += [
            "Fragen beantwortet Frau Probe unter 02331 000000 oder probe@betrieb.example.",
            "Frau Probe freut sich: probe@betrieb.example",
        ]
        return lines
    }

    func stored(madeUp: Bool) -> StoredAd {
        var posting = Posting(source: "probe", sourceID: "p\(number)", title: job.title + suffix)
        posting.n = .integer(number)
        posting.company = "Betrieb \(number % 40 + 1) <GmbH & Co.>"
        posting.text = lines.joined(separator: "\n")
        posting.published = Day(number: 20_770)
        posting.url = "https://betrieb.example/stelle/\(number)"
        if number == 0 {
            posting.pay = StatedPay(
                min: Double(monthly.low), max: Double(monthly.high), currency: "EUR", unit: .month, field: "gehalt")
        }
        return StoredAd(
            key: Int64(number) + 1, id: "a\(number)", posting: posting, reading: reading,
            firstSeen: Day(number: 20_779 - number % 60), lastSeen: Day(number: 20_779), madeUp: madeUp)
    }

    /// The first occurrence of a piece in the ad's lines.
    private func evidence(_ piece: String) -> Evidence {
        for (index, line) in lines.enumerated() {
            guard let range = line.range(of: piece) else { continue }
            let start = line.unicodeScalars.distance(from: line.startIndex, to: range.lowerBound)
            return Evidence(
                line: index + 1, start: start, end: start + piece.unicodeScalars.count, text: piece)
        }
        return Evidence(line: 0, start: 0, end: 0, text: "")
    }

    private func read(_ piece: String) -> Origin { .read(evidence(piece)) }

    private var reading: Reading {
        var reading = Reading()
        reading.occupation = OccupationReading(
            kldb: job.kldb, title: job.name, confidence: 0.87,
            origin: .read(Evidence(line: 0, start: 0, end: 10, text: String(job.title.prefix(10)))))
        reading.places = [
            PlaceReading(
                name: place.name, ags: place.ags, postcode: place.postcode, latitude: place.north,
                longitude: place.east,
                origin: .stated(field: "place"))
        ]
        reading.experience.level = Sourced(level, .computed(method: "experience asked for"))
        reading.experience.yearsMin =
            level == .entry
            ? Sourced(number % 10 == 3 ? 3 : 0, read("Berufserfahrung ist nicht nötig"))
            : Sourced(2 + number % 4, read("\(2 + number % 4) Jahre Berufserfahrung"))
        if number % 6 == 2 { reading.experience.careerChangers = Sourced(true, read("Freude an der Arbeit")) }
        reading.hours = [Sourced(.full, read("Vollzeit"))]
        if number % 5 == 2 { reading.hours.append(Sourced(.part, .stated(field: "employment"))) }
        reading.contract = Sourced(.permanent, read("unbefristete"))
        reading.remote = number % 3 == 2 ? nil : Sourced(.hybrid, read("An zwei Tagen in der Woche"))
        reading.employer = Sourced(isAgency ? .temp : .direct, .stated(field: "employer"))
        reading.education = Sourced(
            [.vocational, .degree, .vocationalOrDegree][number % 3], .computed(method: "no words of an agency"))
        reading.companySize = Sourced(30 + number % 7 * 40, read("\(30 + number % 7 * 40) Beschäftigten"))
        reading.skills = job.skills.map {
            SkillDemand(text: $0, skill: $0, kind: .hard, need: number % 2 == 0 ? .must : .nice, evidence: evidence($0))
        }
        if number % 3 == 0 {
            reading.skills.append(
                SkillDemand(
                    text: "Freude an der Arbeit mit Menschen", skill: "Kontaktfreude", kind: .soft, need: .must,
                    evidence: evidence("Freude an der Arbeit mit Menschen")))
        }
        reading.tasks = [
            TaskLine(
                line: 3, kinds: [.plan, .run],
                statements: [
                    WorkStatement(kind: .plan, activity: "planen", object: "Systeme"),
                    WorkStatement(kind: .run, activity: "betreiben", object: "Systeme"),
                ]),
            TaskLine(line: 4, kinds: [.explain], statements: [WorkStatement(kind: .explain, activity: "erklären")]),
        ]
        reading.zones = [
            Zone(first: 1, last: 1, kind: .company), Zone(first: 2, last: 4, kind: .tasks),
            Zone(first: 5, last: 7 + job.skills.count, kind: .requirements),
            Zone(first: 8 + job.skills.count, last: lines.count - 2, kind: .benefits),
            Zone(first: lines.count - 1, last: lines.count, kind: .application),
        ]
        reading.pay = pay
        reading.contacts = [
            Contact(text: "Frau Probe", kind: .name, evidence: evidence("Frau Probe")),
            Contact(text: "02331 000000", kind: .phone, evidence: evidence("02331 000000")),
            Contact(text: "probe@betrieb.example", kind: .mail, evidence: evidence("probe@betrieb.example")),
        ]
        reading.benefits = number % 3 == 2 ? [] : [Sourced("Homeoffice", read("arbeiten Sie zu Hause"))]
        reading.duties.onCall = number % 4 == 0 ? Sourced(true, read("betreiben")) : nil
        reading.clarity.score = paid ? 0.9 : 0.6
        if !paid {
            reading.clarity.signs = [
                Clarity.Sign(sign: .missingPay, lines: [], why: "Die Anzeige nennt kein Gehalt.")
            ]
        }
        if number == 0 {
            reading.clarity.signs.append(
                Clarity.Sign(sign: .vague, lines: [4], why: "„was sich ändert“ bleibt unbestimmt."))
            reading.agg = [AGGFinding(issue: .other, evidence: evidence("Freude"))]
        }
        return reading
    }

    private var pay: [PayStatement] {
        guard paid else { return [] }
        var pay = PayStatement(
            min: Double(monthly.low), max: Double(monthly.high), unit: .month, kind: .salary,
            origin: number == 0 ? .stated(field: "gehalt") : read("\(monthly.low) bis \(monthly.high) Euro"))
        pay.monthly = pay.normalised()
        return [pay]
    }
}
