import AdSources
import JobMarket
import Testing

/// All courses of an input, its rejected records, and the error that ended it.
struct TakenCourses {
    var courses: [Course] = []
    var rejects: [RejectedRecord] = []
    var error: SourceError?

    init(_ bytes: [UInt8], name: String = "kurse.jsonl") throws {
        do {
            try CourseSourceReader().forEachRecord(in: AdInput(name: name, bytes: bytes)) { record in
                switch record {
                case .course(let course, _): courses.append(course)
                case .rejected(let record): rejects.append(record)
                }
            }
        } catch let error as SourceError {
            self.error = error
        }
    }

    init(_ text: String, name: String = "kurse.jsonl") throws { try self.init(Array(text.utf8), name: name) }
}

@Suite struct CourseTests {
    /// Shaped as the documentation of the course services shows it; what it says is made up.
    static let answer = #"""
        {"_embedded": {"termine": [
          {"id": 77, "beginn": 1794265200000, "ende": 1796598000000,
           "unterrichtsform": {"id": 2, "bezeichnung": "Vor-Ort-Teilzeit"},
           "dauer": {"id": 3, "bezeichnung": "mehr als 1 Woche bis 1 Monat"},
           "kostenWert": "1.290,50", "kostenWaehrung": "EUR", "link": "https://kurs.example/77",
           "ansprechpartner": [{"name": "Petra Probe", "email": "petra@kurs.example"}],
           "bemerkungZeit": "Anmeldung unter 02331 123456",
           "angebot": {"id": 5, "titel": "SQL von Grund auf", "abschlussbezeichnung": "- Zertifikat",
             "foerderung": "Bildungsgutschein der Agentur",
             "bildungsanbieter": {"name": "Lernwerk", "telefonVorwahl": "02331", "telefonDurchwahl": "123456",
               "email": "info@kurs.example", "adresse": {"ortStrasse": {"plz": "80331", "name": "München"}}},
             "suchworte": [{"suchwort": "SQL"}, {"suchwort": "Datenbanken"}],
             "systematiken": [{"codeNr": "C 1", "kurzbezeichnung": "Datenbankentwicklung"}]},
           "adresse": {"ortStrasse": {"plz": "58095", "name": "Hagen, Westfalen"},
             "koordinaten": {"lat": 51.36, "lon": 7.47}}},
          {"id": 78, "unterrichtsform": {"bezeichnung": "E-Learning"}, "individuellerEinstieg": true,
           "angebot": {"titel": "Linux"}},
          {"id": 79, "angebot": {"titel": "Ohne Ort"}},
          {"id": 80, "beginn": "31.02.2026", "angebot": {"titel": "Falscher Tag"},
           "adresse": {"ortStrasse": {"name": "Hagen"}}},
          {"id": 81, "beginn": 1796598000000, "ende": 1794265200000, "angebot": {"titel": "Rückwärts"},
           "adresse": {"ortStrasse": {"name": "Hagen"}}, "ansprechpartner": [{"name": "Petra Probe"}]},
          {"id": 82, "angebot": null}, 7
        ]}, "page": {"totalElements": 7}}
        """#

    @Test func answersOfTheCourseServices() throws {
        let taken = try TakenCourses(Self.answer, name: "antwort.json")
        #expect(taken.error == nil)
        #expect(taken.courses.count == 2 && taken.rejects.count == 5)
        let course = try #require(taken.courses.first)
        #expect(course.source == "ba-kurse" && course.sourceID == "77" && course.title == "SQL von Grund auf")
        #expect(course.provider == "Lernwerk" && course.certificate == "Zertifikat")
        #expect(course.subjects == ["SQL", "Datenbanken", "Datenbankentwicklung"])
        // Midnight of the tenth of November in Germany is eleven in the evening of the ninth in Greenwich.
        #expect(course.start == Day(iso: "2026-11-10") && course.days == 28)
        #expect(course.extent == .part && !course.isOnline && course.price == 1290.5 && course.takesVoucher == true)
        #expect(course.places.map(\.postcode) == ["58095"] && course.places.first?.latitude == 51.36)
        #expect(course.url == "https://kurs.example/77")
        let online = taken.courses[1]
        #expect(online.isOnline && online.startsAnytime && online.start == nil && online.price == nil)
        for (reject, reason) in zip(
            taken.rejects, ["no place", "no day", "before it starts", "no title", "no JSON object"])
        {
            #expect(reject.reason.contains(reason), "\(reject.reason)")
        }
    }

    @Test func peopleAndTheirNumbersAreNotKept() throws {
        let taken = try TakenCourses(Self.answer, name: "antwort.json")
        let all = "\(taken.courses)" + taken.rejects.map(\.raw).joined()
        for word in ["Petra", "petra@", "info@", "123456"] { #expect(!all.contains(word), "\(word)") }
        let own = try TakenCourses(
            #"{"title": "SQL, Anmeldung: 02331 123456", "provider": "Lernwerk probe@kurs.example", "online": true}"#)
        let course = try #require(own.courses.first)
        #expect(!course.title.contains("123456") && course.provider?.contains("@") == false)
        let broken = try TakenCourses(#"{"title": "SQL", "mail": "probe@kurs.example", "#)
        #expect(broken.rejects.count == 1 && !broken.rejects[0].raw.contains("@"))
    }

    @Test func linesAndRows() throws {
        let lines = try TakenCourses(
            #"""
            {"id": "a", "title": "Staplerschein", "provider": "Lernwerk", "skills": ["Staplerschein"], "place": "Hagen", "plz": "58095", "start": "2026-12-01", "end": "2026-12-03", "hours": 24, "extent": "Vollzeit", "price": 0, "measure": "355/12/2026", "voucher": true, "url": "https://kurs.example"}
            {"title": "SQL", "online": true, "anytime": true, "price": "teuer", "url": "mailto:probe@kurs.example", "measure": "Frau Probe", "made_up": true}
            """#)
        #expect(lines.rejects.isEmpty && lines.courses.count == 2)
        let first = lines.courses[0]
        #expect(first.source == "kurse" && first.days == 3 && first.hours == 24 && first.extent == .full)
        #expect(first.price == 0 && first.measureNumber == "355/12/2026" && first.takesVoucher == true)
        #expect(first.places.first?.name == "Hagen" && first.places.first?.postcode == "58095")
        let second = lines.courses[1]
        #expect(second.price == nil && second.url == nil && second.measureNumber == nil && second.madeUp)
        #expect(second.sourceID.count == 17)

        let rows = try TakenCourses(
            "id;title;skills;place;start;days;price\n1;SQL;SQL, Datenbanken;Hagen;01.12.2026;5;890,00\n2;;SQL;Hagen;;;\n",
            name: "kurse.csv")
        #expect(rows.courses.count == 1 && rows.rejects.map(\.record) == [2])
        #expect(rows.courses[0].subjects == ["SQL", "Datenbanken"] && rows.courses[0].price == 890)
        #expect(rows.courses[0].start == Day(iso: "2026-12-01"))
    }

    @Test func whatIsNoSourceOfCourses() throws {
        #expect(try TakenCourses("<html><p>Kurse</p></html>", name: "kurse.html").error?.kind == .unknownFormat)
        #expect(try TakenCourses("").error?.kind == .empty)
        let none = try TakenCourses(#"{"_embedded": {"termine": []}}"#, name: "leer.json")
        #expect(none.error == nil && none.courses.isEmpty && none.rejects.isEmpty)
    }

    /// Hostile values in every field: each record is taken or rejected with a reason, and nothing absurd is kept.
    @Test func oddValues() throws {
        let odd = [
            "null", "true", "[]", "{}", "-1", "1e308", "1e999", "0", #""""#, #"" ""#, "[[[[1]]]]", #"{"a": {"b": []}}"#,
            #""\#(String(repeating: "x", count: 100_000))""#, #""31.02.2026""#, #""99999999999999999999""#,
            #""\u0000""#,
            #"["a", 1, null, {"suchwort": 5}]"#, "\"\u{202E}abc\"", "9223372036854775807", "-9223372036854775808",
            String(repeating: "[", count: 150) + String(repeating: "]", count: 150),
            String(repeating: #"{"a":"#, count: 500) + "1" + String(repeating: "}", count: 500),
        ]
        let plain = [
            "id", "title", "provider", "skills", "place", "plz", "lat", "lon", "online", "start", "end", "anytime",
            "days", "hours", "duration", "extent", "price", "currency", "certificate", "measure", "voucher", "url",
            "source", "made_up",
        ]
        let stated = ["beginn", "ende", "dauer", "unterrichtsform", "kostenWert", "adresse", "angebot", "link", "id"]
        for value in odd {
            for field in plain {
                let base = field == "title" ? "" : #""title": "Kurs", "#
                try check(#"{\#(base)"online": true, "\#(field)": \#(value)}"#)
            }
            for field in stated {
                try check(
                    #"{"_embedded": {"termine": [{"angebot": {"titel": "Kurs"}, "unterrichtsform": {"bezeichnung": "Online"}, "\#(field)": \#(value)}]}}"#
                )
            }
            for field in ["titel", "bildungsanbieter", "suchworte", "systematiken", "foerderung", "abschlussart"] {
                try check(
                    #"{"termine": [{"unterrichtsform": {"bezeichnung": "Online"}, "angebot": {"titel": "Kurs", "\#(field)": \#(value)}}]}"#
                )
            }
        }
    }

    private func check(_ record: String) throws {
        let taken = try TakenCourses(record)
        #expect(taken.courses.count + taken.rejects.count == 1 || taken.error != nil, "\(record.prefix(200))")
        for course in taken.courses {
            #expect(!course.title.isEmpty && course.title.count <= 300 && !course.sourceID.isEmpty)
            #expect(course.price.map { $0.isFinite && $0 >= 0 && $0 < 1_000_000 } ?? true)
            #expect((course.days ?? 1) >= 1 && (course.hours ?? 1) >= 1)
            #expect(course.subjects.count <= 60 && course.subjects.allSatisfy { $0.count <= 300 })
            #expect(course.start.map { (1990...2100).contains($0.civil.year) } ?? true)
        }
        for reject in taken.rejects { #expect(!reject.reason.isEmpty) }
    }

    @Test func randomDamage() throws {
        var random = SplitMix(state: 23)
        for _ in 0..<2000 {
            var bytes = Array(Self.answer.utf8)
            for _ in 0..<Int.random(in: 1...8, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.remove(at: place)
                default: bytes.removeSubrange(place..<min(place + 40, bytes.count))
                }
            }
            let taken = try TakenCourses(bytes, name: "antwort.json")
            #expect(!taken.courses.isEmpty || !taken.rejects.isEmpty || taken.error != nil)
            #expect(taken.courses.allSatisfy { !$0.title.isEmpty && !$0.sourceID.isEmpty })
        }
    }
}
