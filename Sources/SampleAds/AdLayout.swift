/// How lines are drawn from the pools and laid out.
extension AdWriter {
    func lines(_ pool: String) -> [Line] {
        Phrases.pool(pool)
    }

    func said(_ line: Line) -> String {
        line.text(plan.address, values)
    }

    mutating func picked(_ pool: String) -> String {
        random.pick(lines(pool)).map(said) ?? ""
    }

    mutating func append(_ line: Line) {
        line.append(to: &text, plan.address, values)
    }

    mutating func append(_ pool: String) {
        if let line = random.pick(lines(pool)) { append(line) }
    }

    mutating func gap() {
        if plan.employer.layout.blankLines { text += "\n" }
    }

    mutating func heading(_ pool: String) {
        let layout = plan.employer.layout
        let pool = lines(pool)
        let heading = said(pool[layout.headings % pool.count])
        text += layout.headingCapitals ? heading.uppercased() : heading
        if layout.headingColon, heading.last != "?" { text += ":" }
        text += "\n"
    }

    mutating func section(_ pool: String, _ items: [String]) {
        heading(pool)
        if plan.body == .paragraphs {
            text += items.joined(separator: ". ") + ".\n"
            gap()
        } else {
            bullets(items)
        }
    }

    mutating func list(_ opening: Line, _ items: [String]) {
        append(opening)
        text += ":\n"
        bullets(items)
    }

    mutating func bullets(_ items: [String]) {
        for item in items {
            text += plan.employer.layout.bullet
            text += item
            text += "\n"
        }
        gap()
    }

    private static func isSentence(_ item: String) -> Bool {
        item.hasPrefix("Du ") || item.hasPrefix("Sie ")
            || [" ist ", " sind ", " bist ", " haben bei uns "].contains { item.mentions($0) }
    }

    /// A section as a paragraph: sentences stand by themselves, the rest in a list after its opening words.
    ///
    /// - Parameter leading: whether the sentences may open it.
    mutating func paragraph(_ opening: Line, _ items: [String], leading: Bool = false) {
        let sentences = items.filter(Self.isSentence)
        let rest = items.filter { !Self.isSentence($0) }
        let prose = sentences.map { $0 + "." }.joined(separator: " ")
        let leads = leading && items.first.map(Self.isSentence) == true
        if leads { text += prose }
        if !rest.isEmpty {
            if leads {
                text += " Dazu gehören auch: "
            } else {
                append(opening)
                text += ": "
            }
            text += rest.joined(separator: "; ") + "."
        }
        if !leads, !prose.isEmpty { text += " " + prose }
        text += "\n"
        gap()
    }
}
