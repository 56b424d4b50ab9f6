import Foundation
import GermanText
import JobMarket
import ReferenceData
import Testing

@Suite struct OccupationsTests {
    let occupations = Occupations.shared

    private func everyCode(below code: String = "") -> [String] {
        occupations.children(of: code).flatMap { [$0.code] + everyCode(below: $0.code) }
    }

    @Test func classificationIsComplete() {
        let codes = everyCode()
        let perLevel = (1...5).map { level in codes.count { $0.utf8.count == level } }
        #expect(perLevel == [10, 37, 144, 703, 1301])
        for code in codes {
            let occupation = occupations.occupation(code)
            #expect(occupation?.title.isEmpty == false)
            #expect((occupation?.requirementLevel != nil) == (code.utf8.count == 5))
            #expect(code.utf8.count == 1 || occupations.occupation(String(code.dropLast())) != nil)
            if code.utf8.count == 5 {
                #expect(occupations.isco(code)?.utf8.count == 4)
                #expect(!occupations.titles(of: code).isEmpty || code.hasPrefix("0"))
            }
        }
        #expect(occupations.occupation("") == nil)
        #expect(occupations.occupation("99999") == nil)
        #expect(occupations.occupation("43343")?.requirementLevel == .specialist)
        #expect(occupations.isco("43343") == "2522")
        #expect(occupations.esco("43394")?.hasPrefix("http://data.europa.eu/esco/occupation/") == true)
        #expect(occupations.isco("433") == nil)
    }

    @Test(arguments: [
        ("Pflegefachkraft", "81302"), ("pflegefachkräfte", "81302"), ("Pflegefachkraft (m/w/d)", "81302"),
        ("IT-Manager", "43394"), ("IT Manager", "43394"), ("IT-Managerin", "43394"), ("IT-Manager/in", "43394"),
        ("IT-Manager:in (w/m/d)", "43394"), ("Softwareentwickler*in", "43414"), ("Software-Entwickler", "43414"),
        ("Software Entwickler (m/f/x)", "43414"), ("Software Developer", "43414"), ("SoftwareentwicklerIn", "43414"),
        ("IT-Administrator", "43343"), ("Systemadministratoren", "43343"), ("Buchhalterin", "72213"),
        ("LKW-Fahrer", "52122"), ("Lkw Fahrer (d/m/w)", "52122"), ("Data Scientist", "43104"),
        ("Projektmanager/-in", "71393"), ("Verkäuferinnen", "62102"), ("Verkäufer_in", "62102"), ("Koch", "29302"),
        ("Köchin", "29302"), ("Köch:in", "29302"), ("Koch/Köchin", "29302"), ("Köche", "29302"),
        ("Medizinische:r Fachangestellte:r", "81102"), ("Medizinische Fachangestellte", "81102"),
        ("Steuerfachangestellte(r)", "72302"), ("Bankkaufmann/-frau", "72112"), ("Bankkaufmann/Bankkauffrau", "72112"),
        ("Bankkauffrau", "72112"), ("Bankkaufleute", "72112"), ("Ärztin", "81404"), ("Erzieher (all genders)", "83113"),
        ("Elektroniker", "26212"), ("Gesundheits- und Krankenpfleger", "81302"), ("Bilanzbuchhalter", "72213"),
        ("Fachinformatiker für Systemintegration", "43102"), ("Altenpfleger|in", "82102"),
    ])
    func titlesLeadToCodes(title: String, code: String) {
        let found = occupations.codes(forTitle: title)
        #expect(found.first?.code == code, "\(found)")
        #expect(abs(found.reduce(0) { $0 + $1.weight } - 1) < 1e-9)
        #expect(zip(found, found.dropFirst()).allSatisfy { $0.weight >= $1.weight })
    }

    @Test(arguments: ["", "(m/w/d)", "🙂", "wir suchen dich", "m", "in", String(repeating: "a-", count: 5_000)])
    func noTitle(title: String) {
        #expect(occupations.codes(forTitle: title).isEmpty)
    }

    @Test func everyListedSpellingIsFound() {
        var count = 0
        var last = ""
        var misspelled: [String] = []
        var unsorted: [String] = []
        var unfound: [String] = []
        for (key, code, _) in occupations.allTitles() {
            count += 1
            if slug(key) != key { misspelled.append(key) }
            if !last.utf8.lexicographicallyPrecedes(key.utf8), last != key { unsorted.append(key) }
            // One in five keys with all its codes, to keep the test short.
            if count.isMultiple(of: 5) {
                let found = occupations.codes(forTitle: key)
                let known = found.allSatisfy { $0.code.utf8.count == 5 && occupations.occupation($0.code) != nil }
                if !known || !found.contains(where: { $0.code == code }) { unfound.append(key) }
            }
            last = key
        }
        #expect(count > 76_000)
        #expect(misspelled.isEmpty)
        #expect(unsorted.isEmpty)
        #expect(unfound.isEmpty)
    }

    @Test func namesUnderACode() {
        #expect(occupations.titles(of: "81302").contains("Pflegefachkraft"))
        #expect(occupations.titles(of: "4").count > occupations.titles(of: "43").count)
        #expect(occupations.titles(of: "99999").isEmpty)
    }

    @Test func namesAsTyped() {
        #expect(occupations.titles(withPrefix: "it-man", limit: 5).first?.title == "IT-Manager/in")
        let nurses = occupations.titles(withPrefix: "Pflegef", limit: 2).map(\.title)
        #expect(Set(nurses) == ["Pflegefachkraft", "Pflegefachmann/-frau"])
        #expect(occupations.titles(withPrefix: "köch", limit: 3).first?.title == "Koch/Köchin")
        #expect(occupations.titles(withPrefix: "a", limit: 7).count == 7)
        #expect(occupations.titles(withPrefix: "", limit: 7).isEmpty)
        #expect(occupations.titles(withPrefix: "a", limit: -1).isEmpty)
    }
}

@Suite struct OccupationPageTests {
    let occupations = Occupations.shared

    @Test(arguments: [
        ("it-manager", "it-manager", "IT-Manager/in", "43394"),
        ("it-managerin", "it-manager", "IT-Manager/in", "43394"),
        ("it-manager-in", "it-manager", "IT-Manager/in", "43394"), ("koch", "koch", "Koch/Köchin", "29302"),
        ("koechin", "koch", "Koch/Köchin", "29302"), ("elektroniker", "elektroniker", "Elektroniker/in", "26212"),
        ("pflegefachkraft", "pflegefachkraft", "Pflegefachkraft", "81302"),
        ("softwareentwicklerin", "softwareentwickler", "Softwareentwickler/in", "43414"),
        ("it-administrator", "systemadministrator", "Systemadministrator/in", "43343"),
        ("buchhalter", "buchhalter", "Buchhalter/in", "72213"),
    ])
    func addresses(slug: String, canonical: String, name: String, code: String) throws {
        let page = try #require(occupations.page(slug: slug))
        #expect(page.slug == canonical)
        #expect(page.name == name)
        #expect(page.codes.first == code)
    }

    @Test func groupsHavePages() throws {
        var seen: Set<String> = []
        func walk(_ code: String) throws {
            for child in occupations.children(of: code) {
                let page = try #require(occupations.page(slug: child.code), "\(child)")
                #expect(page.codes == [child.code])
                #expect(page.name == child.title)
                #expect(seen.insert(page.slug).inserted)
                #expect(occupations.page(slug: page.slug) == page)
                try walk(child.code)
            }
        }
        try walk("")
        #expect(occupations.page(slug: "43394")?.codes == ["43394"])
    }

    @Test func everyTitleHasOnePage() {
        var last = ""
        var count = 0
        var astray: [String] = []
        for (key, _, _) in occupations.allTitles() where key != last {
            last = key
            count += 1
            // One in three, to keep the test short.
            guard count.isMultiple(of: 3) else { continue }
            let page = occupations.page(slug: key)
            let again = page.flatMap { occupations.page(slug: $0.slug) }
            let codes = page?.codes ?? []
            if page == nil || page != again || codes.isEmpty || Set(codes).count != codes.count { astray.append(key) }
        }
        #expect(astray.isEmpty)
    }

    @Test(arguments: ["", "-", "no-such-thing", "IT-Manager", "999", "💼"])
    func noPage(slug: String) {
        #expect(occupations.page(slug: slug) == nil)
    }
}

/// The BA's own labels on real ads; only where the shared data lie beside the project.
@Suite struct AgencyLabelTests {
    static let path = sharedFolder + "/data/classification/ad_titles_kldb_silver.csv"

    @Test(.enabled(if: FileManager.default.fileExists(atPath: path)))
    func namesLeadToTheAgencysCode() throws {
        var total = 0
        var found = 0
        for line in try String(contentsOfFile: Self.path, encoding: .utf8).split(whereSeparator: \.isNewline)
            .dropFirst()
        {
            // Lines with quotes are left out: title, name, code, source.
            let columns = line.split(separator: ",", omittingEmptySubsequences: false)
            guard columns.count == 4, !line.contains("\""), columns[2].count == 5 else { continue }
            total += 1
            if Occupations.shared.codes(forTitle: String(columns[1])).first?.code == String(columns[2]) { found += 1 }
        }
        #expect(total > 4_000)
        #expect(Double(found) > 0.98 * Double(total), "\(found) of \(total)")
    }

    private static var sharedFolder: String {
        if let stated = ProcessInfo.processInfo.environment["STELLWERK_SHARED"] { return stated }
        let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return package.deletingLastPathComponent().appending(path: "shared").path
    }
}
