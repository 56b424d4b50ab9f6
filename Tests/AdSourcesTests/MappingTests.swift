import AdSources
import JobMarket
import Testing

/// The language of mapping files, one step at a time.
@Suite struct MappingTests {
    /// The value that a rule makes of a field of this record, as the ad's level.
    private func level(_ rule: String, _ record: String) throws -> String? {
        let mapping = try FieldMapping(yaml: "format: json\nfields:\n  title: { value: Koch }\n  level: \(rule)\n")
        return try Taken("[\(record)]", name: "x.json", mapping: mapping).postings.first?.level
    }

    private static let record = """
        {"a": {"b": ["x", "y", "z"]}, "n": 7, "leer": "", "p": "<b>Chef</b> &amp; mehr", "t": "Ort: Hagen (NRW)",
         "f": [{"k": "Stufe", "v": "Leitung"}, {"k": "Ort", "v": "Hagen"}, {"v": "ohne"}], "flag": true, "a.c": "Spalte"}
        """

    @Test(
        arguments: [
            ("a.b.0", "x"), ("a.b.-1", "z"), ("a.b", "x, y, z"), ("n", "7"), ("leer", nil), ("a.c", "Spalte"),
            ("'f[k=Stufe].v'", "Leitung"), ("'f[k=\"Ort\"].v'", "Hagen"), ("'f[k!=Stufe].v'", "Hagen, ohne"),
            ("'f[k].v'", "Leitung, Hagen"), ("f.*.v", "Leitung, Hagen, ohne"), ("'f[k=Nichts].v'", nil),
            ("{ first: [leer, fehlt, n] }", "7"), ("{ first: [fehlt, { value: immer }] }", "immer"),
            ("{ from: [n, a.b], join: '/' }", "7/x/y/z"), ("{ template: '{n} Jahre in {a.b.0}' }", "7 Jahre in x"),
            ("{ template: '{fehlt} Jahre' }", nil),
            ("{ from: f, template: '{k}={v}', join: '; ' }", "Stufe=Leitung; Ort=Hagen; =ohne"),
            ("{ from: p, plain: true }", "Chef & mehr"), ("{ from: t, match: '\\((\\w+)\\)' }", "NRW"),
            ("{ from: t, match: 'hagen' }", "Hagen"), ("{ from: t, match: 'Witten' }", nil),
            ("{ from: t, split: ' ', part: 2 }", "Hagen"),
            ("{ from: flag, words: { 'true': ja, 'false': nein } }", "ja"),
            ("{ from: flag, words: { 'true': '' } }", nil), ("{ from: n, prefix: 'E', suffix: '!' }", "E7!"),
        ] as [(String, String?)])
    func aRule(_ rule: String, _ expected: String?) throws {
        #expect(try level(rule, Self.record) == expected)
    }

    @Test func datesInAnyOrder() throws {
        for (format, text) in [
            ("dd.mm.yyyy", "03.04.2026"), ("mm/dd/yyyy", "04/03/2026"), ("d/m/yy", "3/4/26"),
            ("yyyy-dd-mm", "2026-03-04"),
            ("dd/mm/yyyy", "03/04/2026 17:30:00"),
        ] {
            let mapping = try FieldMapping(yaml: "fields:\n  title: t\n  date: { from: d, date: \(format) }\n")
            let taken = try Taken(#"[{"t": "Koch", "d": "\#(text)"}]"#, name: "x.json", mapping: mapping)
            #expect(taken.postings.first?.published == Day(iso: "2026-04-03"), "\(format)")
        }
    }

    @Test func severalListsAndWhatIsLeftOut() throws {
        let mapping = try FieldMapping(
            yaml: """
                format: json
                records: [abteilungen.stellen, sonstige]
                texts: optional
                omit: [ansprechpartner, intern.logo]
                fields:
                  id: nr
                  title: name
                  company: $.firma
                  place: { from: orte, each: { place: stadt, plz: code, lat: b, lon: l } }
                  html: text
                """)
        let json = """
            {"firma": "Linde", "abteilungen": [{"stellen": [{"nr": 1, "name": "Koch", "ansprechpartner": "Frau M.",
              "orte": [{"stadt": "Hagen", "code": "58095", "b": 51.36, "l": 7.47}, {"stadt": "Herne"}],
              "intern": {"logo": "x.png", "stand": 3}}]}, {"stellen": [{"nr": 2, "name": "Kellner"}]}],
             "sonstige": [{"nr": 3, "name": "Aushilfe", "text": "Wir helfen."}]}
            """
        let ads = try Taken(json, name: "x.json", mapping: mapping).postings
        #expect(ads.map(\.sourceID) == ["1", "2", "3"] && ads.allSatisfy { $0.company == "Linde" })
        #expect(
            ads[0].places == [
                StatedPlace(name: "Hagen", postcode: "58095", latitude: 51.36, longitude: 7.47),
                StatedPlace(name: "Herne"),
            ])
        #expect(ads[0].unknown == ["intern": .object(["stand": .integer(3)])])
        #expect(ads[2].html == "Wir helfen.")
    }

    @Test func aPageBySelectors() throws {
        let mapping = try FieldMapping(
            yaml: """
                format: html
                records: 'ul.jobs > li[data-id]:not(.alt)'
                fields:
                  id: '@data-id'
                  title: h3 a
                  url: 'h3 > a[href^="/job"]@href'
                  place: span.ort
                  company: $ h1
                  html: .text@html
                """)
        let page = """
            <html><body><h1>Gasthof Linde</h1><ul class="jobs liste">
            <li data-id="1"><h3><a href="/job/1">Koch <b>m/w/d</b></a></h3><span class="ort x">Hagen</span>
              <div class="text"><p onclick="x()">Wir kochen.</p></div></li>
            <li data-id="2" class="alt"><h3><a href="/job/2">Alt</a></h3></li>
            <li><h3><a href="/job/3">Ohne</a></h3></li>
            <li data-id="4"><h3><a href="/job/4">Kellner</a></h3></li></ul></body></html>
            """
        let taken = try Taken(page, name: "x.html", mapping: mapping)
        let ad = try #require(taken.postings.first)
        #expect(taken.postings.count == 1 && taken.rejects.count == 1)
        #expect(ad.sourceID == "1" && ad.title == "Koch m/w/d" && ad.url == "/job/1" && ad.company == "Gasthof Linde")
        #expect(ad.places.first?.name == "Hagen" && ad.html?.contains("<p>Wir kochen.</p>") == true)
        let nothing = try Taken("<html><body>Nichts</body></html>", name: "x.html", mapping: mapping)
        #expect(nothing.rejects.first?.reason.contains("ul.jobs") == true)
    }

    @Test func dataInTheScriptsOfAPage() throws {
        let mapping = try FieldMapping(
            yaml: "format: html\ndata: 'window\\.jobs ='\nrecords: liste\nfields: { id: nr, title: name, html: text }\n"
        )
        let page = """
            <html><script>var x = 1; window.jobs = {liste: [{nr: 1, 'name': 'Koch', text: 'Wir kochen.', // Küche
            offen: !0,}, {nr: 2, name: "Kellner", text: undefined}]}; go();</script></html>
            """
        let taken = try Taken(page, name: "x.html", mapping: mapping)
        #expect(taken.postings.map(\.title) == ["Koch"] && taken.rejects.count == 1)
        #expect(taken.postings.first?.unknown == ["offen": .bool(true)])
    }

    @Test func dataInPieces() throws {
        let mapping = try FieldMapping(
            yaml: "format: html\ndata: ['push\\(\\[1,', '\"jobs\":']\nfields: { title: name, html: text }\n")
        let page = #"""
            <html><script>p.push([1,"7:T18,<p>Wir kochen gerne.</p>\n8:{\"jobs\":[{\"na"])</script>
            <script>p.push([1,"me\":\"Koch\",\"text\":\"$7\"}]}"])</script></html>
            """#
        let ad = try #require(try Taken(page, name: "x.html", mapping: mapping).postings.first)
        #expect(ad.title == "Koch" && ad.html == "<p>Wir kochen gerne.</p>")
    }

    @Test func columnsBelowANotice() throws {
        let mapping = try FieldMapping(yaml: "format: csv\nheader: 3\nfields: { title: Name, place: Ort }\n")
        let taken = try Taken("Stand heute\n\nName;Ort\nKoch;Hagen\n", name: "x.csv", mapping: mapping)
        #expect(taken.postings.first?.title == "Koch" && taken.postings.first?.places.first?.name == "Hagen")
    }

    @Test(
        arguments: [
            ("fields:\n  title: 'a['", 2, "`title`"),
            ("fields:\n  title: { from: a, match: '(' }", 2, "regular expression"),
            ("fields:\n  title: a.", 2, "point"), ("fields:\n  title: { template: '{a' }", 2, "{ without a }"),
            ("fields:\n  title: a\n  place: { each: { place: b } }", 3, "needs"),
            ("fields:\n  title: a\n  place: { from: b, each: { ort: c } }", 3, "no field of an ad"),
            ("format: html\nfields:\n  title: a", nil, "selector"),
            ("format: html\nrecords: 'li['\nfields:\n  title: a", 2, "records"),
            ("format: html\nrecords: li\nfields:\n  title: a:hover", 4, ":not"),
            ("header: 0\nfields:\n  title: a", 1, "header"), ("texts: never\nfields:\n  title: a", 1, "optional"),
            ("data: '['\nfields:\n  title: a", 1, "regular expression"),
            ("fields:\n  title: { from: a, plain: vielleicht }", 2, "plain"),
            ("fields:\n  title: { from: [{ from: [{ from: [{ from: [{ from: [{ from: a }] }] }] }] }] }", 2, "deep"),
        ] as [(String, Int?, String)])
    func aMistakeNamesLineAndField(_ yaml: String, _ line: Int?, _ message: String) throws {
        do {
            _ = try FieldMapping(yaml: yaml)
            Issue.record("accepted")
        } catch let problem as MappingProblem {
            #expect(problem.line == line, "\(problem)")
            #expect(problem.description.contains(message), "\(problem)")
        }
    }
}
