import Deduplication
import JobMarket

/// Made-up ads for these tests, with a reading as the reader would give it.
struct MadeUpAd {
    var id: String
    var title = "Softwareentwickler (m/w/d)"
    var company: String? = "Muster Werke GmbH"
    var places: [(name: String, ags: String?)] = [("Hagen", "05914000")]
    var tasks: [String] = MadeUpAd.someTasks
    var intro = "Wir bauen seit Jahrzehnten Maschinen für die ganze Welt und suchen Verstärkung."
    var published: Day?
    var url: String?
    var occupation: String? = "43414"
    var employer: EmployerKind? = .direct

    static let someTasks = [
        "Sie entwickeln Steuerungen für unsere Pressen und nehmen sie bei unseren Kunden in Betrieb",
        "Sie pflegen die Datenbank der Fertigung und bauen Auswertungen für die Leitung des Werkes",
        "Sie beraten die Kollegen in der Planung bei der Auswahl neuer Werkzeuge und Verfahren",
        "Sie schreiben Tests und halten die Beschreibung unserer Schnittstellen auf dem neuesten Stand",
    ]

    static let otherTasks = [
        "Du betreust unsere Gäste am Empfang und nimmst Buchungen am Telefon entgegen",
        "Du bereitest das Frühstück vor und sorgst für einen schön gedeckten Tisch im Saal",
        "Du rechnest die Kasse am Abend ab und übergibst die Schicht an die Kollegen der Nacht",
        "Du bestellst Getränke und Wäsche und prüfst die Lieferungen auf Menge und Güte",
    ]

    var posting: Posting {
        var posting = Posting(source: "test", sourceID: id, title: title)
        posting.company = company
        posting.text = ([intro] + tasks).joined(separator: "\n")
        posting.published = published
        posting.url = url
        return posting
    }

    var reading: Reading {
        var reading = Reading()
        reading.places = places.map { PlaceReading(name: $0.name, ags: $0.ags, origin: .stated(field: "place")) }
        reading.zones = [Zone(first: 1, last: 1, kind: .company)]
        if !tasks.isEmpty { reading.zones.append(Zone(first: 2, last: 1 + tasks.count, kind: .tasks)) }
        reading.occupation = occupation.map {
            OccupationReading(kldb: $0, title: "", confidence: 1, origin: .computed(method: "test"))
        }
        reading.employer = employer.map { Sourced($0, .computed(method: "test")) }
        return reading
    }

    func signed(_ key: Int64) -> SignedAd {
        let (signature, keys) = AdSignature.make(
            posting, reading, text: AdText(title: title, text: posting.text ?? ""))
        return SignedAd(key: key, signature: signature, keys: keys)
    }
}

/// Random numbers from a seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }
}

/// The clusters of a shelf as sets of keys.
func clusters(_ shelf: MemoryShelf) -> Set<Set<Int64>> {
    Set(Dictionary(grouping: shelf.leaders.keys) { shelf.leaders[$0] ?? 0 }.values.map(Set.init))
}

/// A market of jobs, each advertised a few times: elsewhere, edited, in other towns, by others.
func market(jobs: Int, seed: UInt64) -> [MadeUpAd] {
    var random = SeededGenerator(seed: seed)
    let towns = [("Hagen", "05914000"), ("Dortmund", "05913000"), ("Bochum", "05911000")]
    let titles = ["Softwareentwickler", "Koch", "Buchhalter", "Elektroniker", "Pflegefachkraft"]
    let words = "planen bauen prüfen liefern beraten rechnen kochen pflegen messen leiten lehren kaufen".split(
        separator: " ")
    var ads: [MadeUpAd] = []
    for job in 0..<jobs {
        var base = MadeUpAd(id: "\(job)")
        base.title = titles.randomElement(using: &random)!
        base.company = "Betrieb \(job % 7) GmbH"
        base.occupation = nil
        base.tasks = (0..<6).map { line in
            "Punkt \(line): " + (0..<9).map { _ in String(words.randomElement(using: &random)!) }.joined(separator: " ")
        }
        for copy in 0..<Int.random(in: 1...4, using: &random) {
            var ad = base
            ad.id = "\(job)-\(copy)"
            let town = towns.randomElement(using: &random)!
            ad.places = [town]
            if Bool.random(using: &random) { ad.tasks.remove(at: Int.random(in: 0..<6, using: &random)) }
            if Int.random(in: 0..<4, using: &random) == 0 { ad.company = "Personal \(copy) GmbH" }
            ads.append(ad)
        }
    }
    return ads
}
