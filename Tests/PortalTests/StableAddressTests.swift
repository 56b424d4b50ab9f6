import HTTPTypes
import Portal
import SearchIndex
import Testing

/// Addresses of version 1, as they stand in bookmarks, mails and on other sites: each goes on to mean what it meant.
/// Lines are added here, never changed.
@Suite struct StableAddressTests {
    /// Parameters of a list | what they ask for.
    private static let lists = """
        | sort=relevance
        was=it+manager | what=it manager sort=relevance
        was=it%20manager&wo=hagen | what=it manager place=hagen sort=relevance
        was=pflege&wo=58095&umkreis=10 | what=pflege place=58095 radius=10.0 sort=relevance
        was=pflege&wo=Hagen&umkreis=0 | what=pflege place=Hagen radius=0.0 sort=relevance
        was=pflege&wo=Hagen&umkreis=12,5 | what=pflege place=Hagen radius=12.5 sort=relevance
        was=&wo=&umkreis= | sort=relevance
        was=%22sehr+gute+laune%22+-nachtdienst | what="sehr gute laune" -nachtdienst sort=relevance
        was=c%2B%2B&sort=date&seite=3 | what=c++ sort=date offset=40
        sort=pay | sort=pay
        sort=distance&wo=Hagen | place=Hagen sort=distance
        sort=relevance | sort=relevance
        level=entry&level=lead | sort=relevance level=entry level=lead
        level=trainee&hours=part | sort=relevance level=trainee hours=part
        hours=-mini | sort=relevance hours=-mini
        occupation=4321 | sort=relevance occupation=4321
        contract=permanent | sort=relevance contract=permanent
        contract=fixed_term | sort=relevance contract=fixed_term
        remote=remote&remote=hybrid | sort=relevance remote=remote remote=hybrid
        remote=onsite | sort=relevance remote=onsite
        employer=-temp&employer=-placement | sort=relevance employer=-temp employer=-placement
        employer=direct | sort=relevance employer=direct
        industry=Bau | sort=relevance industry=Bau
        size=small | sort=relevance size=small
        skill=Netzwerke | sort=relevance skill=Netzwerke
        skill=Microsoft+365&must=ITIL | sort=relevance skill=Microsoft 365 must=ITIL
        education=vocational | sort=relevance education=vocational
        language=en | sort=relevance language=en
        task=plan | sort=relevance task=plan
        activity=plan%3Aplanen | sort=relevance activity=plan:planen
        object=plan%3AProjekte | sort=relevance object=plan:Projekte
        sign=missing_pay | sort=relevance sign=missing_pay
        clarity_min=0.5&clarity_max=0.9 | sort=relevance clarity_min=0.5 clarity_max=0.9
        pay=yes | sort=relevance pay=yes
        pay=no | sort=relevance pay=no
        pay_min=3500&pay_max=5000 | sort=relevance pay_min=3500 pay_max=5000
        pay_min=0 | sort=relevance pay_min=0
        pay_kind=tariff | sort=relevance pay_kind=tariff
        pay_plausibility=plausible | sort=relevance pay_plausibility=plausible
        years_min=2&years_max=5 | sort=relevance years_min=2 years_max=5
        career_changers=yes | sort=relevance career_changers=yes
        on_call=unknown | sort=relevance on_call=unknown
        shift=no | sort=relevance shift=no
        travel=occasional | sort=relevance travel=occasional
        skill_kind=hard | sort=relevance skill_kind=hard
        company=Muster+GmbH | sort=relevance company=Muster GmbH
        area=05914000 | sort=relevance area=05914000
        area=05 | sort=relevance area=05
        since=2026-11-16 | sort=relevance since=2026-11-16
        before=2026-11-16 | sort=relevance before=2026-11-16
        benefit=Jobrad | sort=relevance benefit=Jobrad
        made_up=no | sort=relevance made_up=no
        unbekannt=1&was=it | what=it sort=relevance
        gehalt_ab=0&pay_min=&wo=Hagen&umkreis=25&umkreis_genau= | place=Hagen radius=25.0 sort=relevance
        gehalt_ab=3500 | sort=relevance pay_min=3500
        gehalt_ab=3500&pay_min=3610 | sort=relevance pay_min=3610
        gehalt_ab=3500&pay_min=3610&gehalt_vorher=3610 | sort=relevance pay_min=3610
        gehalt_ab=4000&pay_min=3610&gehalt_vorher=3610 | sort=relevance pay_min=4000
        gehalt_ab=4000&pay_min=3700&gehalt_vorher=3610 | sort=relevance pay_min=3700
        gehalt_ab=0&pay_min=3610&gehalt_vorher=3610 | sort=relevance
        umkreis=50&umkreis_genau=32&umkreis_vorher=32&wo=Hagen | place=Hagen radius=50.0 sort=relevance
        umkreis=30&umkreis_genau=32&umkreis_vorher=32&wo=Hagen | place=Hagen radius=32.0 sort=relevance
        umkreis=25&umkreis_genau=30&wo=Hagen | place=Hagen radius=30.0 sort=relevance
        """

    private static let rows = lists.split(separator: "\n").map { line in
        let parts = line.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
        return (query: String(parts[0].filter { $0 != " " }), meaning: parts[1].drop { $0 == " " })
    }

    @Test(arguments: rows) func aListMeansWhatItMeant(query: String, meaning: Substring) async throws {
        let request = try SearchAddress(query: QueryString(query)).request
        var words: [String] = []
        if !request.what.isEmpty { words.append("what=\(request.what)") }
        if !request.place.isEmpty { words.append("place=\(request.place)") }
        if let radius = request.radius { words.append("radius=\(radius)") }
        words.append("sort=\(request.sort.rawValue)")
        if request.offset > 0 { words.append("offset=\(request.offset)") }
        words += request.filters.map { "\($0.field.rawValue)=\($0.excluded ? "-" : "")\($0.value)" }
        #expect(words.joined(separator: " ") == meaning)
        let page = try await Page.get("/stellen?" + query)
        #expect(page.status == 200 || page.status == 303)
        // A form's answer leads to the list's own address, which means the same.
        if let location = page.headers[.location] {
            let query = location.split(separator: "?", maxSplits: 1).dropFirst().first.map(String.init) ?? ""
            let target = try SearchAddress(query: QueryString(query))
            #expect(target.request == request && !target.isFromForm)
        }
    }

    @Test func everyFieldIsInTheTable() {
        for field in FilterField.allCases {
            #expect(Self.rows.contains { $0.meaning.contains(" \(field.rawValue)=") }, "\(field.rawValue)")
        }
    }

    @Test(arguments: [
        "/", "/stellen.json?was=it", "/vorschlaege.json?q=it&feld=was", "/vorschlaege.json?q=ha&feld=wo",
        "/belege?task=plan&wo=hagen&seite=1", "/stelle/a0/it-manager-m-w-d", "/beruf/it-manager",
        "/beruf/it-manager/hagen?umkreis=50", "/ort/hagen", "/so-lesen-wir",
        "/netto?brutto=4.640&kirche=ja&kinder=1&zkf=0,5&klasse=2",
        "/vergleich?beruf=it-manager&ort=hagen&ort=kiel&umkreis=25",
        "/weiterbildung?beruf=it-manager&ort=hagen&kann=ITIL",
        "/api/v1/profile?occupation=it-manager&place=hagen&radius=25",
        "/api/v1/compare?occupation=it-manager&place=hagen&place=kiel", "/widget/gehalt.svg?beruf=it-manager&ort=hagen",
        "/widget/stellen.html?beruf=it-manager", "/widget/anforderungen.html?beruf=it-manager", "/sitemap.xml",
        "/robots.txt", "/healthz", "/karte?was=it+manager&wo=hagen", "/merkliste", "/merkliste.json?id=a0",
        "/en/stellen?was=it+manager&wo=hagen",
    ])
    func everyAddressAnswers(uri: String) async throws {
        #expect(try await Page.get(uri).status == 200)
    }
}
