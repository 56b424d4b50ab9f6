import AdSources
import JobMarket
import Testing

/// XML: what a record says, what breaks, and what is refused.
@Suite struct XMLTests {
    private static let mapping = """
        source: amt
        format: xml
        records: stellen.stelle
        fields:
          id: "@nr"
          title: titel
          place: ort
          html: text
        """

    private func take(_ xml: String, _ mapping: String = mapping) throws -> Taken {
        try Taken(xml, name: "stellen.xml", mapping: FieldMapping(yaml: mapping))
    }

    @Test func elementsAndAttributes() throws {
        let taken = try take(
            """
            <?xml version="1.0" encoding="UTF-8"?><!-- alles --><stellen><stand>heute</stand>
            <stelle nr="1"><titel lang="de">Koch &amp; Köchin</titel><ort>Hagen</ort><ort>Herne</ort>
              <text><![CDATA[<p>Wir kochen & braten.</p>]]></text><team art="k">Küche</team><leer/></stelle>
            <stelle nr="2"><titel>Kellner</titel><text>Wir <b>bedienen</b> &lt;gern&gt;.</text></stelle></stellen>
            """)
        let ads = taken.postings
        #expect(ads.map(\.sourceID) == ["1", "2"] && taken.rejects.isEmpty)
        #expect(ads[0].title == "Koch & Köchin" && ads[0].places.map(\.name) == ["Hagen", "Herne"])
        #expect(ads[0].html == "<p>Wir kochen & braten.</p>")
        #expect(ads[0].unknown["team"] == .object(["@art": .string("k"), "#text": .string("Küche")]))
        // HTML among the text stays where it stands.
        #expect(ads[1].html == "Wir <b>bedienen</b> &lt;gern&gt;.")
    }

    @Test func markupOfAnotherNamespaceIsText() throws {
        let taken = try take(
            """
            <stellen><stelle nr="1"><titel>Koch</titel><text><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p>Wir \
            kochen.</x:p></x:div></text></stelle></stellen>
            """)
        #expect(taken.postings.first?.html?.contains("Wir kochen.") == true)
    }

    @Test func aBrokenRecordIsTheOnlyOneLost() throws {
        let good = { (n: Int) in "<stelle nr=\"\(n)\"><titel>Koch</titel><text>Wir kochen.</text></stelle>" }
        let faults = [
            "<stelle nr=\"x\"><titel>Koch</title><text>Wir</text></stelle>",
            "<stelle nr=\"x\"><titel>Koch</titel><text>Wir</text>",
            "<stelle nr=\"x\"><titel>Koch</titel><text><![CDATA[Wir</text></stelle>",
            "<stelle nr=\"x\"><titel>Koch</titel><!-- Wir</stelle>",
            "<stelle nr=\"x><titel>Koch</titel><text>Wir</text></stelle>",
            "<stelle nr=\"x\"><titel>Koch</titel <text>Wir</text></stelle>",
        ]
        for fault in faults {
            let taken = try take("<stellen>\(good(1))\(fault)\(good(2))\(good(3))</stellen>")
            #expect(taken.postings.map(\.sourceID) == ["1", "2", "3"], "\(fault)")
            #expect(taken.rejects.count == 1, "\(fault) \(taken.rejects.map(\.reason))")
            #expect(taken.rejects.first?.reason.contains("XML") == true)
        }
    }

    @Test func commonMistakesAreMended() throws {
        let taken = try take(
            """
            <stellen><stelle nr="1"><titel>Koch & Köchin</titel><text>Käse&nbsp;&uuml;ber&#8203; alles: a=1&b=2</text>\
            </stelle></stellen>
            """)
        let ad = try #require(taken.postings.first)
        #expect(ad.title == "Koch & Köchin" && ad.html?.contains("über") == true && ad.html?.contains("&b=2") == true)
        #expect(ad.unknown["markup"] != nil)
    }

    @Test func oldEncodings() throws {
        let text =
            "<?xml version='1.0' encoding='ISO-8859-1'?><stellen><stelle><titel>Köchin</titel><text>Für Gäste</text></stelle></stellen>"
        let bytes = text.unicodeScalars.map { UInt8($0.value) }
        let taken = try Taken(
            AdInput(name: "a.xml", bytes: bytes), mapping: FieldMapping(yaml: Self.mapping))
        #expect(taken.postings.first?.title == "Köchin" && taken.postings.first?.html == "Für Gäste")
        #expect(taken.postings.first?.unknown["encoding"] == .string("windows-1252"))
        // Turned into UTF-8 on the way, the declaration is no longer true.
        #expect(try take(text).postings.first?.title == "Köchin")
    }

    /// Billion laughs, a file of the machine, a document from elsewhere: nothing of it is followed.
    @Test func documentTypesThatDeclareAreRefused() throws {
        let bomb = """
            <?xml version="1.0"?><!DOCTYPE stellen [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">\
            <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><stellen><stelle><titel>&c;</titel><text>&c;</text></stelle></stellen>
            """
        let file = """
            <!DOCTYPE stellen [<!ENTITY x SYSTEM "file:///etc/passwd">]><stellen><stelle><titel>&x;</titel>\
            <text>&x;</text></stelle></stellen>
            """
        for text in [bomb, file] {
            let taken = try take(text)
            #expect(taken.postings.isEmpty && taken.rejects.count == 1)
            #expect(taken.rejects.first?.reason.contains("declares entities") == true)
        }
        let plain = try take(
            """
            <!DOCTYPE stellen SYSTEM "http://elsewhere.example/x.dtd"><stellen><stelle nr="1"><titel>Koch &x;</titel>\
            <text>Wir kochen.</text></stelle></stellen>
            """)
        #expect(plain.postings.first?.title == "Koch &x;")
    }

    @Test func depthAndSizeAreBounded() throws {
        let deep = String(repeating: "<a>", count: 100_000)
        let inside = try take("<stellen><stelle>\(deep)</stelle></stellen>")
        #expect(inside.postings.isEmpty && inside.rejects.count == 1)
        let outside = try take("<stellen>\(deep)<stelle/></stellen>")
        #expect(outside.rejects.first?.reason.contains("deeper") == true)
        let long = String(repeating: "x", count: 17 << 20)
        let taken = try take("<stellen><stelle><text>\(long)</text></stelle></stellen>")
        #expect(taken.postings.isEmpty && taken.rejects.first?.reason.contains("longer than") == true)
    }

    /// Input that is broken in every place takes time in proportion to its length.
    @Test(arguments: [
        "<stelle>", "<stelle><!--", "<!--", "<stelle><![CDATA[", "<stelle a='", "<", "</stelle>", "<stellen>", "&",
    ])
    func brokenEverywhere(_ piece: String) throws {
        let text = "<stellen>" + String(repeating: piece, count: (1 << 19) / piece.utf8.count)
        let start = ContinuousClock.now
        let taken = try take(text)
        #expect(taken.postings.isEmpty)
        #expect(ContinuousClock.now - start < .seconds(20), "\(piece)")
    }

    @Test func aSectionFullOfBeginnings() throws {
        let inside = String(repeating: "<stelle>", count: 200_000)
        let start = ContinuousClock.now
        let taken = try take(
            "<stellen><stelle nr='1'><titel>Koch</titel><text><![CDATA[\(inside)]]></text></stelle></stellen>")
        #expect(taken.total == 1 && ContinuousClock.now - start < .seconds(20))
    }

    @Test func aDocumentOfAnotherKindIsToldAsSuch() throws {
        for text in ["<html><body>Bald zurück</body></html>", "<rss><channel></channel></rss>", "kein XML"] {
            let taken = try Taken(text, name: "x.xml", format: .personio)
            #expect(taken.rejects.count == 1 && taken.rejects.first?.reason.contains("workzag-jobs.position") == true)
        }
        // A firm without openings.
        let empty = try Taken("<workzag-jobs></workzag-jobs>", name: "x.xml")
        #expect(empty.total == 0 && empty.error == nil)
    }

    @Test func fieldsAroundTheRecords() throws {
        let mapping = """
            format: xml
            records: stelle
            fields: { title: titel, company: $.amt.name, place: [$.amt.ort, ort], html: text }
            """
        let taken = try take(
            """
            <stellen><amt><name>Bauamt</name><ort>Hagen</ort></amt><stelle><titel>Koch</titel><text>Wir</text></stelle>
            <stelle><titel>Kellner</titel><ort>Haspe</ort><text>Wir</text></stelle></stellen>
            """, mapping)
        #expect(taken.postings.map(\.company) == ["Bauamt", "Bauamt"])
        #expect(taken.postings.map { $0.places.first?.name } == ["Hagen", "Hagen Haspe"])
    }
}
