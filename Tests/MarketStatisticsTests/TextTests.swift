import JobMarket
import MarketStatistics
import ReferenceData
import Testing

@Suite struct TextTests {
    /// Forty ads of forty employers in round numbers, two of them by agencies.
    private var market: Market {
        var market = Market()
        market.add(40) { index, ad in
            ad.firstSeen = Day(number: Market.today.number - index)
            ad.day = ad.firstSeen
            ad.facts.level = index < 4 ? .entry : index < 24 ? .experienced : .unclear
            ad.facts.yearsMin = index == 3 ? 3 : index >= 4 && index < 24 ? 2 : nil
            ad.facts.careerChangers = index < 8
            ad.facts.education = index < 20 ? .vocational : .degree
            ad.facts.contract = index < 30 ? .permanent : .fixedTerm
            ad.facts.remote = index < 10 ? .hybrid : .onsite
            ad.facts.hours = index < 12 ? [.full, .part] : [.full]
            ad.facts.size = index % 2 == 0 ? .small : .huge
            ad.facts.tasks = index < 30 ? [.run, .explain] : [.plan]
            ad.facts.objects = index < 30 ? ["explain:Kunden"] + (index < 20 ? ["explain:Gäste"] : []) : []
            ad.facts.skills = [FactSkill(name: "Linux", kind: .hard, need: .must)]
            if index < 36 { ad.facts.skills.append(FactSkill(name: "Teamgeist", kind: .soft, need: .must)) }
            if index < 4 { ad.facts.skills.append(FactSkill(name: "ITIL", kind: .certificate, need: .nice)) }
            ad.facts.languages = index < 14 ? ["en"] : []
            ad.facts.onCall = index < 10 ? true : nil
            ad.facts.clarity = 0.7
            ad.facts.signs = index < 16 ? [.missingPay] : []
            ad.facts.benefits = index < 20 ? ["Jobticket"] : []
            ad.facts.pay = FactPay(min: 4000 + Double(index) * 20, max: nil, kind: .salary, stated: true)
        }
        market.add(2) { _, ad in
            ad.facts.employerKind = .temp
            ad.firstSeen = Day(number: Market.today.number - 30)
        }
        return market
    }

    @Test func sentencesOfAFullPage() {
        let profile = market.statistics().profile(occupation: ProfileTests.occupation, place: ProfileTests.hagen)
        expect(
            profile,
            [
                "In Hagen und 25 km Umkreis sind zurzeit 42 Stellen als Systemadministrator/in ausgeschrieben, von 42 "
                    + "Arbeitgebern.",
                "Zeitarbeitsfirmen stehen hinter 5 % der Anzeigen.",
                "In den letzten sieben Tagen sind 7 Anzeigen hinzugekommen.",
                "Alle Anzeigen nennen als Ort Hagen.",
                "An den Berufseinstieg richten sich 10 % der Anzeigen.",
                "Davon verlangt eine trotzdem drei Jahre Erfahrung oder mehr.",
                "Quereinstieg nennen 20 % der Anzeigen ausdrücklich als willkommen.",
                "Ohne Studium kommen laut Anzeige 50 % der Stellen infrage.",
                "An Berufserfahrene richten sich 50 % der Anzeigen, Führung sucht keine.",
                "Wo Jahre genannt sind, werden im Mittel (Median) 2 Jahre Erfahrung verlangt.",
                "Am häufigsten geht es um Beraten und Erklären (75 %): vor allem Kunden und Gäste.",
                "Danach folgen Betreiben und Warten (75 %) und Planen (25 %).",
                "In Betrieben mit bis zu 249 Beschäftigten steht Beraten und Erklären vorn (75 %), in größeren ebenso "
                    + "(75 %).",
                "Am häufigsten verlangen die Anzeigen: Linux (100 %).",
                "Englisch verlangen 35 % der Anzeigen.",
                "In den Vergleichsorten ist zurzeit keine passende Stelle bekannt.",
                "Eine Anzeige stellt im Mittel (Median) 2 Anforderungen.",
                "Sie beschreibt im Mittel 2 Arten von Arbeit.",
                "Persönliche Stärken (90 % der Anzeigen) werden häufiger verlangt als Zertifikate (10 %).",
                "Von den persönlichen Stärken steht vorn: Teamgeist (90 %).",
                "Ein Gehalt nennen 100 % der Anzeigen.",
                "Das mittlere Gehalt (Median) liegt bei 4.390 € brutto im Monat für volle Arbeitszeit; die mittlere Hälfte "
                    + "reicht von 4.200 € bis 4.590 €.",
                "Das beruht auf 40 Anzeigen von 40 Arbeitgebern; mit 95 % Sicherheit liegt der Median zwischen 4.270 € und "
                    + "4.510 €.",
                "Nach Erfahrung liegt der Median so: „mit Berufserfahrung“ bei 4.270 €.",
                "Wer in dem Beruf schon in Vollzeit beschäftigt ist, verdient in Deutschland im Mittel (Median) 5.120 € "
                    + "brutto im Monat (Entgeltatlas der Bundesagentur für Arbeit, 2023).",
                "Vom Gehalt der Anzeigen weicht das aus gutem Grund ab: Der amtliche Wert von 2023 gilt für alle, die den "
                    + "Beruf schon in Vollzeit ausüben, mit Sonderzahlungen, nach dem Arbeitsort und für ganz Deutschland; "
                    + "die Anzeigen sind neue Angebote.",
                "Vom mittleren Gehalt bleiben netto rund 2.810 € im Monat: Steuerklasse I, ohne Kinder und Kirchensteuer, "
                    + "gesetzlich versichert mit 2,9 % Zusatzbeitrag, Recht von 2026.",
                "Von den Stellen, deren Anzeige etwas zur Dauer sagt, sind 75 % unbefristet.",
                "Teils zu Hause arbeiten kann man bei 25 % der Stellen, ganz zu Hause bei keiner.",
                "In Teilzeit angeboten werden 30 % der Stellen.",
                "Am häufigsten bieten die Anzeigen: Jobticket (50 %).",
                "In der Woche bis heute, die noch nicht vorbei ist, kamen 7 Anzeigen hinzu, in den 5 Wochen davor im "
                    + "Schnitt 7.",
                "Es gibt keinen gesicherten Trend: dafür sind 8 volle Wochen nötig, bekannt sind 5.",
                "Wie lange Stellen offen bleiben, lässt sich noch nicht sagen: noch bei keiner war das Ende zu sehen, "
                    + "nötig sind 20.",
                "Die offenen Anzeigen sind im Mittel (Median) seit 20,5 Tagen veröffentlicht (95-%-Bereich: 14,2 bis 26,8 "
                    + "Tage).",
                "So offen sind die Anzeigen: „Quereinstieg willkommen“ (19 %), „keine Berufserfahrung verlangt“ (50 %) und "
                    + "„ohne Studium möglich“ (48 %).",
                "Ob die Leute hier knapper sind als anderswo, lässt sich nicht sagen: dazu fehlt der Vergleich mit "
                    + "demselben Beruf in ganz Deutschland.",
                "Wie klar die Anzeigen die Rolle beschreiben, liegt im Mittel (Median) bei 70 von 100 Punkten.",
                "Am häufigsten stört: kein Gehalt genannt (40 %).",
                "Zu lernen lohnt, was mindestens jede zehnte Anzeige verlangt: Linux (100 %) und ITIL (10 %).",
                "Berufe in der Nähe: kein anderer Beruf verlangt hier in genügend Anzeigen Ähnliches.",
                "Bereitschaftsdienst verlangen 25 % der Anzeigen; Schichtarbeit und häufige Reisen verlangt keine.",
                "Nichts sagen zum Bereitschaftsdienst 75 %, zur Schichtarbeit 100 % und zu Reisen 100 % der Anzeigen.",
            ])
    }

    @Test func sentencesOfASingleAd() {
        var market = Market()
        market.add(1)
        let profile = market.statistics().profile(occupation: ProfileTests.occupation, place: ProfileTests.hagen)
        expect(
            profile,
            [
                "In Hagen und 25 km Umkreis ist zurzeit eine Stelle als Systemadministrator/in ausgeschrieben, von einem "
                    + "Arbeitgeber.",
                "Die Anzeige nennt als Ort Hagen.",
                "Einstieg, Wechsel und Erfahrung: zu wenig für eine verlässliche Angabe (nur eine Anzeige von einem "
                    + "Arbeitgeber; nötig sind 20 von mindestens 5).",
                "Aufgaben: dazu gibt es keine Anzeigen.",
            ])
    }

    @Test func sentencesWithoutAnyAd() {
        let profile = Market().statistics().profile(occupation: ProfileTests.occupation, place: nil)
        expect(profile, ["Zurzeit ist hier keine passende Stelle bekannt."])
    }

    @Test func groupsOfOccupationsAreNamedAsSuch() throws {
        var market = Market()
        market.add(2)
        let group = try #require(Occupations.shared.occupation("43"))
        let profile = market.statistics().profile(
            occupation: ProfileOccupation(title: group.title, codes: ["43"]), place: nil)
        #expect(
            profile.text.first?.text.hasPrefix(
                "In Deutschland sind zurzeit 2\u{A0}Stellen in der Berufsgruppe „\(group.title)“ ausgeschrieben")
                ?? false)
    }

    /// The reasons follow from the two: where the ads' pay is of all of Germany too, that is none, and where it is of a
    /// group, the group is; without pay in the ads nothing differs.
    @Test func officialPayDiffersForTheReasonsThereAre() throws {
        func reason(_ market: Market) -> String? {
            let text = market.statistics().profile(occupation: ProfileTests.occupation, place: ProfileTests.hagen).text
            #expect(text.contains { $0.text.hasPrefix("Wer in dem Beruf schon in Vollzeit") })
            return text.first { $0.text.hasPrefix("Vom Gehalt der Anzeigen weicht") }?.text
        }
        func paying(_ occupation: String) -> (Int, inout MarketAd) -> Void {
            { index, ad in
                ad.facts.occupation = occupation
                guard index > 0 else { return }
                ad.facts.pay = FactPay(min: 4000 + Double(index), max: nil, kind: .salary, stated: true)
            }
        }
        var market = Market()
        market.add(30)
        #expect(reason(market) == nil)

        market = Market()
        market.add(3)
        market.add(30, at: "02000000", paying("43312"))
        let widened = try #require(reason(market))
        let group = try #require(Occupations.shared.occupation("433")).title
        #expect(!widened.contains("ganz Deutschland"))
        #expect(
            widened.hasSuffix(
                "die Anzeigen sind neue Angebote in der Berufsgruppe „\(group)“, und nur ein Teil von ihnen nennt ein "
                    + "Gehalt."))

        market = Market()
        market.add(30, paying("43343"))
        let local = try #require(reason(market))
        #expect(local.contains("nach dem Arbeitsort und für ganz Deutschland; die Anzeigen sind neue Angebote, und"))
    }

    /// Compares the first sentences, with plain spaces for those that hold numbers and units together.
    private func expect(_ profile: Profile, _ sentences: [String]) {
        let written = profile.text.prefix(sentences.count).map { sentence in
            String(sentence.text.map { $0 == "\u{A0}" ? " " : $0 })
        }
        #expect(written.count == sentences.count)
        for (written, expected) in zip(written, sentences) { #expect(written == expected) }
    }
}
