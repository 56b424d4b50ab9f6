/// Sentences about the ways into other occupations.
enum SwitchText {
    static func paths(_ part: Part<SwitchPaths>) -> [Sentence] {
        part.sentences(.switchPaths) { paths, writer in
            let near = paths.targets.prefix(3)
            let names = Wording.list(near.map { "\(Wording.quoted($0.title)) (\(Wording.jobs($0.openings.count)))" })
            writer.say(
                words(
                    "Am ähnlichsten sind hier die Anforderungen in: \(names).",
                    "Here the most similar requirements are found in: \(names)."), near.map(\.openings))
            if let target = paths.targets.first(where: { ($0.payStep?.value ?? 0) > 0 && $0.payStep?.isClear ?? false }
            ),
                let step = target.payStep
            {
                let more = Wording.roundEuro(step.value)
                writer.say(
                    words(
                        "Mehr Gehalt bietet dabei „\(target.title)“: Die Mitte (Median) liegt \(more) im Monat höher.",
                        "Of these, “\(target.title)” offers higher pay: the median is \(more) a month higher."),
                    target.pay.figures?.p50)
            }
            if let target = near.first, !target.missing.isEmpty {
                let missing = target.missing.prefix(3)
                let names = SentenceWriter.named(missing.map { ($0.name, $0.asked) })
                writer.say(
                    words(
                        "Für „\(target.title)“ \(SentenceWriter.verb(missing.count, "kommt", "kommen")) vor allem hinzu: "
                            + "\(names).",
                        "What “\(target.title)” asks for besides is above all: \(names)."), missing.map(\.asked))
            }
        }
    }
}
