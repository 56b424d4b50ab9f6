import JobMarket
import Testing

@Suite("Masking of contact persons")
struct ContactMaskTests {
    private func contact(_ text: String, _ kind: Contact.Kind) -> Contact {
        Contact(text: text, kind: kind, evidence: Evidence(line: 9, start: 0, end: 0, text: text))
    }

    private func masked(_ line: String, _ contacts: Contact...) -> String {
        ContactMask(contacts).pieces(of: line).map { piece in
            switch piece {
            case .plain(let words): words
            case .masked(let kind): "<\(kind.rawValue)>"
            }
        }.joined()
    }

    @Test(arguments: [
        ("Schreib an jobs@muster.exampleOder ruf an", "Schreib an <mail>Oder ruf an"),
        ("E-Mail:rita.klang@muster.de|Web", "E-Mail:<mail>|Web"),
        ("rita(at)muster.de", "<mail>"), ("rita[AT]muster.de", "<mail>"), ("rita (at) muster (dot) de", "<mail>"),
        ("an rita@muster. de bis Mai", "an <mail> bis Mai"), ("rita @ muster.de", "<mail>"),
        ("Mail an rita@muster.de.Wir freuen uns", "Mail an <mail>.Wir freuen uns"),
        ("mailto:rita%40muster.de", "mailto:<mail>"), ("stellen@muster.", "<mail>"),
        ("<rita_k@post.muster-werk.co.uk>", "<<mail>>"), ("jürgen@müller.de!", "<mail>!"),
        ("an rita@muster.deoder per Post", "an <mail>oder per Post"),
    ])
    func mailAddresses(line: String, expected: String) { #expect(masked(line) == expected) }

    @Test(arguments: [
        "Yoga@work und mehr", "Wir bei Daten @ Werk GmbH", "Folge uns auf @musterwerk", "Linz (AT) www.muster.at",
        "@", "a@", "@b.de", "Frauen@Werk", "", "(at)", "Fragen? Immer gern.",
    ])
    func noMailAddresses(line: String) { #expect(masked(line) == line) }

    @Test(arguments: [
        "0231/12345-67", "+49 (0) 231 12345", "+49 (231) 12345-67", "0171 39 200 12", "(0231) 1 23 45 67",
        "0231.1234567",
        "0049 231 1234567", "+492311234567", "02 31 / 123 45 67", "01/ 403 83 22", "0231\u{A0}1234567",
        "0231 – 12 34 56",
        "+49-231-1234567", "+49.231.1234567", "0 23 31 9 87-120",
    ])
    func phoneNumbers(number: String) {
        #expect(masked("Ruf an: \(number).") == "Ruf an: <phone>.")
        #expect(masked("unter \(number)oder") == "unter <phone>oder")
    }

    @Test(arguments: [
        ("Tel.0231 1234567", "Tel.<phone>"), ("Telefon 2311 234-567", "Telefon <phone>"),
        ("WhatsApp: 4917112345678", "WhatsApp: <phone>"), ("Fax 0231 1234568", "Fax <phone>"),
        ("(Tel. 0231 123456)", "(Tel. <phone>)"), ("AbteilungTelefon0231 1234567", "AbteilungTelefon<phone>"),
        ("0231 555-4613 oder -5120", "<phone> oder <phone>"), ("0231 555-20/-21", "<phone>/<phone>"),
        ("0231 555-4613 und -30 Tage", "<phone> und -30 Tage"),
        ("0231 1234567 20095 Hamburg", "<phone> 20095 Hamburg"),
    ])
    func phoneNumbersAmongWords(line: String, expected: String) { #expect(masked(line) == expected) }

    @Test(arguments: [
        "Bewerbungsfrist: 01.06.2026", "01.10.2026 – 30.09.2029", "58097 Hagen", "Kennziffer 0231-4711", "005/2019",
        "3.000,00 € bis 4.500,00 €", "55000 - 85000 EUR", "HRB 0123456", "IBAN DE02 1203 0000 0000 2020 51",
        "Referenznummer: 0123456789", "2019/2020", "2018-331", "04.01.2026 / 13:46 Uhr", "Job-ID 00302220",
        "ISO 27001/27701", "1.000.000 Kunden", "Allee 108 60486 Frankfurt", "https://muster.de/jobs?id=0123456789",
        "24.12 / 31.12", "50.963802 7.1856398", "2008 / 2012 / 2016", "09:00 - 17:30 Uhr", "zwischen 0800 und 1600",
        "Telefon und 30 Tage Urlaub ab 01.01.2026",
    ])
    func otherNumbers(line: String) { #expect(masked(line) == line) }

    @Test func knownContactsWhereverTheyStand() {
        let name = contact("Rita Klang", .name)
        #expect(
            masked("Fragen an RITA  KLANG oder Rita\u{A0}KlangTelefon", name) == "Fragen an <name> oder <name>Telefon")
        #expect(masked("Rita Klangfarbe", name) == "Rita Klangfarbe")
        #expect(masked("KONTAKTRita Klang", name) == "KONTAKT<name>")
        #expect(masked("Durchwahl -17 intern", contact("-17", .phone)) == "Durchwahl <phone> intern")
    }

    @Test func aSingleNameCountsAfterAFormOfAddress() {
        let name = contact("Koch", .name)
        #expect(
            masked("Frau Dr. Koch und Herr Koch suchen einen Koch", name)
                == "Frau Dr. <name> und Herr <name> suchen einen Koch")
    }

    @Test func aFullNameMasksItsSurnameToo() {
        let name = contact("Rita Klang", .name)
        #expect(masked("Frau Klang stellt den Klang ein.", name) == "Frau <name> stellt den Klang ein.")
    }

    @Test func aFirstNameAloneIsMaskedEverywhere() {
        #expect(masked("Frag Karlotta, Karlottas Team", contact("Karlotta", .name)) == "Frag <name>, Karlottas Team")
    }

    /// What stands far into a line is found by its window alone.
    @Test func longLinesAreMaskedAsShortOnes() {
        let words = String(repeating: "Äpfel und Birnen, ", count: 400)
        for (line, expected) in [
            ("rita.klang@muster.de", "<mail>"), ("rita (at) muster (dot) de", "<mail>"), ("0231/12345-67", "<phone>"),
            ("Telefon 2311 234-567", "Telefon <phone>"), ("Referenznummer: 0123456789", "Referenznummer: 0123456789"),
        ] {
            #expect(masked(words + line + " " + words) == words + expected + " " + words)
        }
    }

    @Test func theIndexGetsASpaceInstead() {
        #expect(ContactMask([]).text(of: "an a.b@muster.de bis Mai") == "an   bis Mai")
        #expect(ContactMask([]).text(of: "ohne") == "ohne")
    }

    /// Random lines of pieces that contacts are made of, in a fixed order of chance.
    @Test func anyLineIsMaskedWithoutHarm() {
        let parts = [
            "@", "0", "231", "+49", " ", "/", "-", "(", ")", ".", "de", "rita", "Klang", "Rita Klang", "(at)", "%40",
            "ß", "İ",
            "\u{301}", "🙂", "\u{A0}", "[", "]", "Tel", "frau ", ":", ",", "www", "2019", "\u{0}", "|", "com", "Ab",
        ]
        let contacts = [contact("Rita Klang", .name), contact("rita@klang.de", .mail), contact("0231 555", .phone)]
        let mask = ContactMask(contacts)
        var state: UInt64 = 7
        for _ in 0..<20_000 {
            var line = ""
            for _ in 0..<16 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                line += parts[Int(state >> 33) % parts.count]
            }
            let pieces = mask.pieces(of: line)
            for case .plain(let words) in pieces {
                #expect(line.unicodeScalars.count >= words.unicodeScalars.count)
                #expect(!words.lowercased().contains("rita@klang.de"))
                #expect(!words.contains("0231 555"))
                // With a word behind, since an address cut off by the end of its line is one only there.
                let mails = MailAddresses.ranges(in: Array((words + " und").unicodeScalars))
                #expect(mails.isEmpty, "\(line)")
            }
            let stretches = mask.stretches(in: line)
            #expect(zip(stretches, stretches.dropFirst()).allSatisfy { $0.scalars.upperBound <= $1.scalars.lowerBound })
        }
    }
}
