import AdCheck
import Hummingbird
import JobMarket
import MarketStatistics

extension PortalRoutes {
    var checkOperation: APIOperation {
        let example = "Koch (m/w/d) in Hagen\nWir zahlen 2.900 Euro im Monat."
        return APIOperation(
            method: .post, path: PageAddress.api + "check", id: "check", tag: .ads,
            summary: words("Eine Anzeige prüfen", "Check an ad"),
            about: words(
                "Der Text, HTML, PDF oder ein Word-Dokument. Nichts davon wird aufgehoben.",
                "Its text, HTML, PDF or a Word document. None of it is kept."),
            bodies: [
                .init(
                    about: words("Text oder HTML", "Text or HTML"),
                    schema: .any(of: [
                        .object([.always("text", .string(letters: 1...DocumentReader.longestText))], isOpen: true),
                        .object([.always("html", .string(letters: 1...DocumentReader.longestPage))], isOpen: true),
                    ]), example: .object(["text": .string(example)])),
                .init(
                    type: "text/plain", about: words("Der Text", "Its text"),
                    schema: .string(letters: 1...DocumentReader.longestText), example: .string(example)),
                .init(
                    type: "text/html", about: words("Die Seite", "The page"),
                    schema: .string(letters: 1...DocumentReader.longestPage),
                    example: .string("<h1>Koch (m/w/d) in Hagen</h1>")),
                .init(type: "application/pdf", about: "PDF", schema: .anything(Self.fileBounds)),
                .init(type: CheckInput.wordType, about: "DOCX", schema: .anything(Self.fileBounds)),
            ],
            answer: .init(about: words("Die Befunde", "The findings"), schema: .named("Checked")),
            problems: [.requestTimeout, .contentTooLarge, .unsupportedMediaType, .unprocessableContent]
        ) { try await checkAsJSON($0.request) }
    }

    private static var fileBounds: String {
        "The file, \(DocumentReader.maximumBytes >> 20) MiB at most."
    }
}
