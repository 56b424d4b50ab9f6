import MarketStatistics

/// The form of the ad check: paste a text or choose a file.
struct CheckForm: Sendable {
    let question: CheckQuestion

    func write(_ html: inout HTML) {
        html.element(
            "form", .class("ask check"), .action(Href(PageAddress.check)), Attribute("method", "post"),
            Attribute("enctype", "multipart/form-data"), .label(words("Anzeige prüfen", "Check an ad"))
        ) { html in
            FormField(
                CheckQuestion.Field.text.rawValue, words("Text der Anzeige", "Text of the ad"),
                hint: words("Die erste Zeile ist der Titel.", "The first line is the title."),
                mistakes: question.mistakes
            )
            .area(question.text, rows: 12, &html)
            FormField(
                CheckQuestion.Field.file.rawValue, words("oder eine Datei", "or a file"),
                hint: words("PDF, DOCX, HTML oder Text, höchstens 10 MB", "PDF, DOCX, HTML or text, 10 MB at most"),
                mistakes: question.mistakes
            )
            .file(accepting: ".pdf,.docx,.html,.htm,.txt", &html)
            html.element("button", .type("submit"), text: words("Prüfen", "Check"))
        }
    }
}
