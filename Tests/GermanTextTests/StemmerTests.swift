import GermanText
import Testing

@Suite struct StemmerTests {
    private func stem(_ text: String) -> [String] {
        let stemmer = Stemmer()
        return Tokens.words(text).map { stemmer.stem($0) }
    }

    /// Each row is one word in several forms.
    @Test(arguments: [
        ["Entwickler", "Entwicklerin", "Entwicklerinnen", "Entwickler*in", "EntwicklerIn", "Entwicklers"],
        ["Verkäufer", "Verkaeufer", "Verkaufer", "Verkäuferin", "Verkäufern"],
        ["Arzt", "Ärztin", "Ärzte", "Ärztinnen", "Ärzt:in"], ["Koch", "Köchin", "Köche", "Köch*in"],
        ["Kaufmann", "Kauffrau", "Kaufleute", "Kaufmann/-frau", "Kauffrauen"],
        ["Projektleiter", "Projektleiterin", "Projektleitung"], ["Projektassistenz", "Projektassistentin"],
        ["Fachkraft", "Fachkräfte", "Fachkräften"], ["Anwalt", "Anwältin", "Anwälte"],
        ["Referent", "Referentin", "Referenten"], ["Pädagoge", "Pädagogin", "Pädagog*in", "Pädagogen"],
        ["Angestellte", "Angestellter", "Angestellten", "Angestellte/r"], ["Projekt", "Projekte", "Projekten"],
        ["Architekt", "Architektin", "Architekten"], ["Informatiker", "Informatikerinnen"],
        ["Gärtner", "Gaertner", "Gartner", "Gärtnerin"], [".NET", "dotnet"], ["C#", "csharp"],
        ["Müller", "Mueller", "Muller"], ["Großhandel", "Grosshandel"], ["Engineer", "Engineers"],
    ])
    func oneForm(forms: [String]) {
        #expect(Set(forms.map { stem($0) }).count == 1, "\(forms.map { stem($0) })")
    }

    /// Words that must stay apart.
    @Test(arguments: [
        ["Lager", "Lage"], ["Meister", "meist"], ["C", "C++"], ["C", "C#"], ["Berlin", "Berl"],
        ["Termin", "Term"], ["Medizin", "Mediz"], ["IT", "in"], ["Java", "JavaScript"], ["neue", "neun"],
    ])
    func apart(forms: [String]) {
        #expect(Set(forms.map { stem($0) }).count == forms.count, "\(forms.map { stem($0) })")
    }
}
