import JobMarket

/// Puts a plan into words.
struct AdWriter {
    let plan: AdPlan
    /// Every occupation, for the ads that demand those of many fields.
    let occupations: [Occupation]
    var random: SplitMix
    var values: SlotValues
    var text = ""
    /// The pool of the objectionable wording the ad takes a line from.
    var agg: String?

    init(_ plan: AdPlan, occupations: [Occupation], random: SplitMix) {
        self.plan = plan
        self.occupations = occupations
        self.random = random
        values = SlotValues()
        text.reserveCapacity(4096)
    }

    /// The whole text of the ad.
    static func text(of plan: AdPlan, occupations: [Occupation], _ random: SplitMix) -> String {
        var writer = AdWriter(plan, occupations: occupations, random: random)
        writer.write()
        return writer.text
    }

    private mutating func write() {
        fillSlots()
        // One ad in twenty-five uses words that the equal treatment act objects to.
        agg = random.chance(4) ? ["agg.demand", "agg.offer", "agg.closing"][random.below(3)] : nil
        about()
        lead()
        let tasks = tasks()
        let demands = demands()
        let offers = offers()
        if plan.body == .prose {
            paragraph(Self.taskOpening, tasks, leading: true)
            paragraph(Self.demandOpening, demands)
            paragraph(Self.offerOpening, offers)
        } else if plan.body == .openings {
            list(Self.taskLead, tasks)
            list(Self.demandOpening, demands)
            list(Self.offerOpening, offers)
        } else if random.chance(9) {
            section("head.offer", offers)
            section("head.tasks", tasks)
            section("head.profile", demands)
        } else {
            section("head.tasks", tasks)
            section("head.profile", demands)
            section("head.offer", offers)
        }
        close()
    }

    private static let taskOpening = Line("Zu [deinen|Ihren] Aufgaben gehören")
    private static let taskLead = Line("Das erwartet [dich|Sie] in dieser Stelle")
    private static let demandOpening = Line("[Du bringst|Sie bringen] mit")
    private static let offerOpening = Line("Wir bieten [dir|Ihnen]")

    private mutating func fillSlots() {
        let employer = plan.employer
        values[.place] = plan.area.quarter.map { "\(plan.town.name.prefix { $0 != " " })-\($0)" } ?? plan.town.name
        values[.company] = employer.name
        values[.title] = plan.title
        values[.area] = plan.occupation.area
        values[.focus] = employer.focus
        values[.year] = String(employer.founded)
        values[.heads] = String(employer.heads)
        values[.hours] =
            switch plan.hours {
            case .full: "in Vollzeit"
            case .part: "in Teilzeit"
            case .either: "in Voll- oder Teilzeit"
            case .mini: "auf Minijob-Basis"
            }
        values[.start] = random.chance(22) ? "zum 1. " + Self.month(after: plan.published) : picked("start")
        values[.agency] = picked(plan.occupation.field == "care" ? "client.care" : "client")
        values[.reference] = "\(plan.town.code)-\(plan.reference)"
        if let deadline = plan.deadline {
            let civil = deadline.civil
            values[.date] = "\(civil.day). \(Self.months[civil.month - 1]) \(civil.year)"
        }
        let contact = Contact(plan, &random)
        values[.person] = contact.person
        values[.phone] = contact.phone
        values[.mail] = contact.mail
    }

    private static let months = [
        "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
        "Dezember",
    ]

    /// The name of the month two months after a day, with its year.
    private static func month(after day: Day) -> String {
        let civil = day.civil
        return "\(months[(civil.month + 1) % 12]) \(civil.month > 10 ? civil.year + 1 : civil.year)"
    }

    private mutating func about() {
        if plan.body != .prose, random.chance(35) { heading("head.about") }
        for line in plan.employer.openers { append(line) }
        for line in plan.employer.remarks.prefix(1 + random.below(3)) {
            text += " "
            append(line)
        }
        text += "\n"
        gap()
    }

    private mutating func lead() {
        if plan.body == .prose, !plan.employer.isTemp, !plan.employer.isPlacement {
            append("lead.prose")
            text += "\n"
        } else {
            append(plan.employer.isTemp ? "lead.temp" : plan.employer.isPlacement ? "lead.placement" : "lead")
            text += "\n" + plan.title + "\n"
        }
        if plan.employer.isPlacement {
            append("note.placement")
            text += "\n"
        }
        gap()
    }

    private mutating func close() {
        if plan.body != .prose, random.chance(50) { heading("head.apply") }
        append("closing")
        if random.chance(35) {
            text += " "
            append("closing.wish")
        }
        text += "\n"
        if agg == "agg.closing" {
            append("agg.closing")
            text += "\n"
        }
        if plan.deadline != nil {
            append("deadline")
            text += "\n"
        }
        append(random.chance(72) ? "contact" : "contact.mail")
        text += "\n"
        let isPublic = plan.employer.agreement == "tvöd"
        if isPublic || random.chance(14) {
            append(isPublic && random.chance(60) ? "equality.public" : "equality")
            text += "\n"
        }
        while text.last == "\n" { text.removeLast() }
    }
}
