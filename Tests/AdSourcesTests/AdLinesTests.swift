import AdSources
import JobMarket
import Testing

/// Ads as JSONL.
@Suite struct AdLinesTests {
    private func one(_ line: String) throws -> Posting {
        let taken = try Taken(line)
        return try #require(
            taken.postings.first, "\(taken.rejects.map(\.reason)) \(taken.error.map(\.description) ?? "")")
    }

    @Test func everyFieldHasItsPlace() throws {
        let ad = try one(
            """
            {"n": 7, "id": "A-1", "source": "probe", "title": "Koch  (m/w/d)", "company": "Gasthof Linde", \
            "place": "Hagen", "plz": "58095", "region": "NRW", "lat": 51.36, "lon": 7.47, "date": "2026-11-02", \
            "valid_through": "31.12.2026", "employment": "Vollzeit", "contract": "UNBEFRISTET", "level": "Fachkraft", \
            "industry": "Gastgewerbe", "occupation": "Koch/Köchin", "company_size": "1-10", "lang": "DE", \
            "url": "https://linde.example/1", "salary_min": 2600, "salary_max": 3000, "salary_unit": "month", \
            "skills": ["Saucen", "HACCP"], "text": "Wir kochen.\\nMit Freude.", "mood": {"sun": true}}
            """)
        #expect(ad.n == .integer(7))
        #expect(ad.source == "probe" && ad.sourceID == "A-1" && ad.title == "Koch (m/w/d)")
        #expect(ad.company == "Gasthof Linde")
        #expect(
            ad.places == [
                StatedPlace(name: "Hagen", postcode: "58095", region: "NRW", latitude: 51.36, longitude: 7.47)
            ])
        #expect(ad.published == Day(iso: "2026-11-02") && ad.validThrough == Day(iso: "2026-12-31"))
        #expect(ad.employment == "Vollzeit" && ad.contract == "UNBEFRISTET" && ad.level == "Fachkraft")
        #expect(ad.industry == "Gastgewerbe" && ad.occupation == "Koch/Köchin" && ad.companySize == "1-10")
        #expect(ad.language == "de" && ad.url == "https://linde.example/1")
        #expect(ad.pay == StatedPay(min: 2600, max: 3000, currency: "EUR", unit: .month, field: "salary_min"))
        #expect(ad.skills == ["Saucen", "HACCP"])
        #expect(ad.text == "Wir kochen.\nMit Freude." && ad.html == nil)
        #expect(ad.unknown == ["mood": .object(["sun": .bool(true)])])
    }

    @Test func anAdWithoutIDIsTheSameEveryTime() throws {
        let line = #"{"title": "Koch", "company": "Linde", "text": "Wir kochen."}"#
        let (a, b) = (try one(line), try one(line))
        #expect(a.sourceID == b.sourceID && a.sourceID.hasPrefix("c") && a.source == "ads")
        #expect(try one(#"{"title": "Koch", "company": "Linde", "text": "Wir braten."}"#).sourceID != a.sourceID)
        #expect(try one(#"{"n": 12, "title": "Koch", "text": "Wir kochen."}"#).sourceID == "12")
        #expect(try one(#"{"id": 99, "n": 12, "title": "Koch", "text": "Wir kochen."}"#).sourceID == "99")
    }

    @Test(arguments: [
        (#""Hagen""#, ["Hagen"]),
        (#""Köln, Deutz""#, ["Köln, Deutz"]),
        (#""Hagen; Witten | Herne""#, ["Hagen", "Witten", "Herne"]),
        (#""['Wien', 'Graz']""#, ["Wien", "Graz"]),
        (#""[\"Wien\", \"Graz\"]""#, ["Wien", "Graz"]),
        (#""[]""#, []),
        (#"["Hagen", "Witten"]"#, ["Hagen", "Witten"]),
        (
            #""{\"@type\": \"Place\", \"address\": {\"addressLocality\": \"Berlin\", \"postalCode\": \"10115\"}}""#,
            ["Berlin"]
        ),
        (#"{"city": "Bonn"}"#, ["Bonn"]),
        (#""-""#, []), ("null", []), (#""""#, []), ("[null, 3]", []),
    ])
    func placeForms(_ value: String, _ names: [String]) throws {
        let ad = try one(#"{"title": "Koch", "text": "Wir kochen.", "place": \#(value)}"#)
        #expect(ad.places.compactMap(\.name) == names)
    }

    @Test(arguments: [
        #""2026-11-02""#, #""2026-11-02T08:15:00+01:00""#, #""2026-11-02 08:15:00""#, #""02.11.2026""#, #""2.11.26""#,
        #""2. November 2026""#, #""Mon, 02 Nov 2026 10:00:00 GMT""#, #""November 2, 2026""#, #""20261102""#, "20261102",
        #""2026/11/02""#, "1793577600", "1793577600000", #""1793577600""#, #""02.11.2026 10:30 Uhr""#,
    ])
    func dateForms(_ value: String) throws {
        let ad = try one(#"{"title": "Koch", "text": "Wir kochen.", "date": \#(value)}"#)
        #expect(ad.published == Day(iso: "2026-11-02"))
        #expect(ad.unknown.isEmpty)
    }

    @Test(arguments: [
        #""2026-13-45""#, #""vor 3 Tagen""#, #""30.02.2026""#, #""03/04/2026""#, #""0001-01-01""#, "true", "0",
        #""99999999999999999999""#, "1e300", #"{"a": 1}"#,
    ])
    func datesThatAreNoneStayAsTheyCame(_ value: String) throws {
        let ad = try one(#"{"title": "Koch", "text": "Wir kochen.", "date": \#(value)}"#)
        #expect(ad.published == nil)
        #expect(ad.unknown["date"] != nil)
    }

    @Test func aDayInTheFutureIsNotBelieved() throws {
        let ad = try one(#"{"title": "Koch", "text": "Wir kochen.", "date": "24.12.2026"}"#)
        #expect(ad.published == nil && ad.unknown["published_in_future"] == .string("24.12.2026"))
        #expect(try one(#"{"title": "Koch", "text": "Wir kochen.", "date": "2026-11-23"}"#).published != nil)
    }

    @Test(arguments: [
        ("51.36", "7.47", 51.36 as Double?, 7.47 as Double?), ("7.47", "51.36", 51.36, 7.47),
        (#""51,36""#, #""7,47""#, 51.36, 7.47), ("48.2", "16.37", 48.2, 16.37), ("0", "0", nil, nil),
        ("951.36", "7.47", nil, nil), (#""x""#, "7.47", nil, nil), ("null", "null", nil, nil),
        ("51.36", "null", nil, nil),
    ])
    func coordinates(_ latitude: String, _ longitude: String, _ north: Double?, _ east: Double?) throws {
        let ad = try one(
            #"{"title": "Koch", "text": "Wir kochen.", "place": "Hagen", "lat": \#(latitude), "lon": \#(longitude)}"#)
        #expect(ad.places.first?.latitude == north && ad.places.first?.longitude == east)
        if north == nil, latitude != "null" { #expect(ad.unknown["lat"] != nil) }
    }

    @Test(arguments: [
        ("45.000 - 52.000 €", 45000 as Double?, 52000 as Double?, nil as PayUnit?), ("52000", 52000, 52000, nil),
        ("3.500,50 EUR pro Monat", 3500.5, 3500.5, .month), ("ab 18,50 €/Stunde", 18.5, nil, .hour),
        ("bis 60k", nil, 60000, nil), ("EUR 45,000 to 52,000 per year", 45000, 52000, .year),
        ("€ 2.800,- brutto", 2800, 2800, nil),
    ])
    func payAsText(_ text: String, _ low: Double?, _ high: Double?, _ unit: PayUnit?) throws {
        let ad = try one(#"{"title": "Koch", "text": "Wir kochen.", "salary": "\#(text)"}"#)
        #expect(ad.pay == StatedPay(min: low, max: high, currency: "EUR", unit: unit, field: "salary"))
        #expect(ad.unknown["salary"] == .string(text))
    }

    @Test(arguments: [
        "nach Vereinbarung", "TVöD E9", "13 Gehälter, 45.000 bis 52.000 €", "1.2.3.4.5 a 6 7", "",
        "45.000 € plus Bonus",
    ])
    func payThatIsWordsIsLeftToBeRead(_ text: String) throws {
        let ad = try one(#"{"title": "Koch", "text": "Wir kochen.", "salary": "\#(text)"}"#)
        #expect(ad.pay == nil)
    }

    @Test func payInOtherForms() throws {
        func pay(_ json: String) throws -> StatedPay? {
            try one(#"{"title": "Koch", "text": "Wir kochen.", \#(json)}"#).pay
        }
        #expect(
            try pay(#""salary": 4666.67"#)
                == StatedPay(
                    min: 4666.67, max: 4666.67, currency: "EUR", unit: nil, field: "salary"))
        #expect(
            try pay(#""salary": {"min": 15, "max": 18, "currency": "chf", "unit": "HOUR"}"#)
                == StatedPay(
                    min: 15, max: 18, currency: "CHF", unit: .hour, field: "salary"))
        #expect(
            try pay(#""salary_min": "52000", "salary_max": "45000""#)
                == StatedPay(
                    min: 45000, max: 52000, currency: "EUR", unit: nil, field: "salary_min"))
        #expect(try pay(#""salary": 0"#) == nil)
        #expect(try pay(#""salary": -1, "salary_min": null"#) == nil)
    }

    @Test func htmlAloneIsEnough() throws {
        let ad = try one(#"{"title": "Koch", "html": "<p>Wir kochen.</p>"}"#)
        #expect(ad.text == nil && ad.html == "<p>Wir kochen.</p>")
        let both = try one(#"{"title": "Koch", "text": "&nbsp;", "html": "<p>Wir kochen.</p>"}"#)
        #expect(both.text == nil && both.html != nil)
    }

    @Test func skillsAsText() throws {
        #expect(try one(#"{"title": "Koch", "text": "x", "skills": "A;B; C"}"#).skills == ["A", "B", "C"])
        #expect(try one(#"{"title": "Koch", "text": "x", "skills": "A, B, A"}"#).skills == ["A", "B"])
        #expect(try one(#"{"title": "Koch", "text": "x", "skills": "['A', 'B']"}"#).skills == ["A", "B"])
    }

    @Test func jsonOfPythonAndOtherOddities() throws {
        let ad = try one(
            "{\"title\": \"K\\u00f6ch \\ud83c\\udf73 \\ud83c\", \"text\": \"a\tb\", \"lat\": NaN, \"x\": 12345678901234567168}"
        )
        #expect(ad.title == "Köch 🍳 \u{FFFD}" && ad.text == "a\tb")
        #expect(ad.unknown["x"] == .number(12_345_678_901_234_567_168))
    }
}
