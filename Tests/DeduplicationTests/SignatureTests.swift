import Deduplication
import JobMarket
import Testing

@Suite struct SignatureTests {
    @Test func bytesGiveTheSignatureBack() {
        for ad in market(jobs: 40, seed: 3) {
            let signature = ad.signed(1).signature
            #expect(AdSignature(bytes: signature.bytes) == signature)
        }
    }

    @Test func damagedBytesGiveNothingOrASignature() {
        let bytes = MadeUpAd(id: "1").signed(1).signature.bytes
        for length in 0..<bytes.count { #expect(AdSignature(bytes: Array(bytes.prefix(length))) == nil) }
        var random = SeededGenerator(seed: 1)
        for _ in 0..<2000 {
            var damaged = bytes
            damaged[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            _ = AdSignature(bytes: damaged)
        }
    }

    @Test func anAdOfAMegabyteHasASmallSignature() {
        var ad = MadeUpAd(id: "1")
        var random = SeededGenerator(seed: 2)
        ad.tasks = (0..<12_000).map {
            "Zeile \($0) \(UInt32.random(in: 0 ... .max, using: &random)) mit vielen weiteren Wörtern ohne Ende und ohne Sinn"
        }
        let signed = ad.signed(1)
        #expect(signed.signature.bytes.count < 1200)
        #expect(signed.keys.count < 32)
    }

    @Test func namesOfOneEmployerAreOne() {
        func relation(_ a: String?, _ b: String?) -> EmployerName.Relation {
            EmployerName(a).relation(to: EmployerName(b))
        }
        #expect(relation("Muster GmbH & Co. KG", "MUSTER AG") == .same)
        #expect(relation("Rewe Digital", "Rewedigital GmbH") == .same)
        #expect(relation("Muster IT", "Muster Logistik SE") == .related)
        #expect(relation("Muster", "Probe") == .foreign)
        #expect(relation(nil, "Probe") == .unknown)
        #expect(relation("GmbH", "GmbH") == .same)
    }

    @Test func ranksInBracketsMayBeHad() {
        #expect(TitleMarks(title: "Senior Koch").conflicts(with: TitleMarks(title: "Koch")))
        #expect(!TitleMarks(title: "(Senior) Koch").conflicts(with: TitleMarks(title: "Koch")))
        #expect(!TitleMarks(title: "(Senior) Koch").conflicts(with: TitleMarks(title: "Senior Koch")))
        #expect(TitleMarks(title: "Praktikum Küche").conflicts(with: TitleMarks(title: "Werkstudent Küche")))
        #expect(
            !TitleMarks(title: "Praktikant / Werkstudent Küche").conflicts(with: TitleMarks(title: "Werkstudent Küche"))
        )
        #expect(TitleMarks(title: "Ausbildung zum Koch").conflicts(with: TitleMarks(title: "Koch")))
    }

    @Test func placesAreComparedByMunicipality() {
        func places(_ list: (String, String?)...) -> SignaturePlaces {
            SignaturePlaces(list.map { PlaceReading(name: $0.0, ags: $0.1, origin: .stated(field: "place")) })
        }
        #expect(places(("Hagen", "05914000")).relation(to: places(("Hagen", "05914000"))) == .same)
        #expect(places(("Hagen", "05914000")).relation(to: places(("Dortmund", "05913000"))) == .apart)
        #expect(
            places(("Hagen", "05914000"), ("Köln", "05315000")).relation(to: places(("Köln", "05315000"))) == .shared)
        #expect(places(("Deutschland", nil)).relation(to: places(("Köln", "05315000"))) == .unknown)
        #expect(
            places(("Frankfurt (Oder)", "12053000")).relation(to: places(("Frankfurt am Main", "06412000"))) == .apart)
        // A bare name may have been looked up wrongly.
        #expect(places(("Taufkirchen", "09184145")).relation(to: places(("Taufkirchen (Vils)", "09177139"))) == .same)
        #expect(places(("ein Unternehmen der Gruppe", nil)).relation(to: places(("Köln", "05315000"))) == .unknown)
    }

    @Test func sketchesOfShortTextsAreExact() {
        var (a, b) = (MadeUpAd(id: "1"), MadeUpAd(id: "2"))
        a.intro = ""
        b.intro = ""
        a.tasks = ["eins zwei drei vier fünf sechs"]
        b.tasks = ["zwei drei vier fünf sechs sieben"]
        let overlap = a.signed(1).signature.text.overlap(b.signed(2).signature.text)
        #expect(overlap.ofBoth == 1.0 / 3 && overlap.ofSmaller == 0.5 && overlap.counted == 3)
    }
}
