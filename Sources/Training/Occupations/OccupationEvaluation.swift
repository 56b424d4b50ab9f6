import AdReader
import Learning

/// Tells how well titles alone lead to the codes that the employment agency gave the ads.
enum OccupationEvaluation {
    /// Learns twice without a fifth of the titles, once by title and once by employer, and codes that fifth.
    static func evaluate(_ data: TrainingData, progress: (String) -> Void) throws -> [FieldScore] {
        let corpus = try TitleCorpus(data)
        var figures: [FieldScore] = []
        for split in TitleSplit.allCases {
            let (learned, held) = split.parts(of: corpus.ads)
            let model = try OccupationTraining.titleModel(corpus, OccupationTraining.titles(corpus, learned, progress))
            let answers = TitleScores(held, model, corpus).answers
            figures += shares("title_other_\(split.rawValue)", answers)
            figures.append(share("title_other_\(split.rawValue)_5d_any_code", answers, \.isAny))
            if split == .employers { figures += reliability(answers) }
        }
        figures.append(agreement(corpus.ads))
        figures += try texts(data, corpus, progress)
        return figures
    }

    /// Codes texts without their titles, of employers that were not learned, and compares them with sure titles.
    private static func texts(
        _ data: TrainingData, _ corpus: TitleCorpus, _ progress: (String) -> Void
    ) throws -> [FieldScore] {
        let titles = OccupationTraining.titles(corpus, corpus.ads, progress)
        let whole = try OccupationTraining.titleModel(corpus, titles)
        var texts = try TaskCorpus(data, corpus) { whole.chances(ofTitle: $0) }
        let held = texts.holdOut()
        let tasks = OccupationTraining.tasks(texts, corpus, progress)
        let model = try OccupationModel(
            lastingBytes(OccupationTraining.file(corpus, titles, tasks, Calibration([]))))
        var answers: [TitleScores.Answer] = []
        for case .ad(let lines, _, let labels) in held {
            guard let sure = labels.first(where: { $0.chance >= leastSure }) else { continue }
            let code = corpus.codes[sure.label]
            let found = model.code(ofText: lines)
            answers.append(
                TitleScores.Answer(
                    chance: found.chance, isRight: found.code == code, isAny: false,
                    isRight3: found.code / 100 == code / 100, isRight1: found.code / 10_000 == code / 10_000))
        }
        answers.sort { $0.chance > $1.chance }
        return shares("text_without_title", answers)
    }

    /// The chance from which on a title is taken to be right.
    private static let leastSure: Float = 0.9

    private static func shares(_ name: String, _ answers: [TitleScores.Answer]) -> [FieldScore] {
        let half = answers.prefix(answers.count / 2)
        return [
            share("\(name)_5d", answers, \.isRight),
            share("\(name)_3d", answers, \.isRight3),
            share("\(name)_1d", answers, \.isRight1), share("\(name)_surest_half_5d", half, \.isRight),
            share("\(name)_surest_half_3d", half, \.isRight3),
        ]
    }

    private static func share(
        _ name: String, _ answers: some Collection<TitleScores.Answer>, _ isRight: (TitleScores.Answer) -> Bool
    ) -> FieldScore {
        FieldScore(
            name: name, value: Double(answers.count(where: isRight)) / Double(max(1, answers.count)),
            count: answers.count)
    }

    /// Confidence learned from every second answer, against the share of right ones among the others.
    private static func reliability(_ answers: [TitleScores.Answer]) -> [FieldScore] {
        let learned = answers.indices.filter { $0 % 2 == 0 }.map { answers[$0] }
        let others = answers.indices.filter { $0 % 2 == 1 }.map { answers[$0] }
        let calibration = Calibration(learned.map { ($0.chance, $0.isRight) })
        var figures: [FieldScore] = []
        for step in 0..<5 {
            let range = (Float(step) / 5)..<(step == 4 ? 1.01 : Float(step + 1) / 5)
            let part = others.filter { range.contains(calibration.share(at: $0.chance)) }
            figures.append(share("title_right_at_confidence_0.\(step * 2)", part, \.isRight))
        }
        return figures
    }

    /// How often two employers' ads of one title have one code: what no reading of titles can pass by much.
    private static func agreement(_ ads: [TitleCorpus.AdTitle]) -> FieldScore {
        var pairs = 0.0
        var same = 0.0
        for group in Dictionary(grouping: ads, by: \.key).values {
            for (place, ad) in group.enumerated() {
                for other in group[..<place] where other.employer != ad.employer {
                    pairs += 1 / Double(group.count)
                    if other.label == ad.label { same += 1 / Double(group.count) }
                }
            }
        }
        return FieldScore(name: "agency_agrees_on_equal_titles_5d", value: same / max(1, pairs), count: Int(pairs))
    }
}
