import Learning
import TrainedModels

/// What has been learned of occupations: the classes, listed names, and the classifiers of titles and of tasks.
package struct OccupationModel: Sendable {
    /// The kind of file, with the number of its layout.
    package static let kind = "stellwerk occupations 1"

    let classes: OccupationClasses
    /// The five-digit codes of KldB 2010, one for each class.
    var codes: [Int32] { classes.codes }
    let names: JobNameTable
    let titles: TextClassifier
    let tasks: TextClassifier
    /// From the chance of a code to the share of titles, not learned from, where the employment agency gave that code.
    let calibration: Calibration

    /// The model in the program itself.
    package static let shared = EmbeddedModel.open("occupations", trained_model_occupations, OccupationModel.init)

    /// - Parameter bytes: a file as `OccupationTraining` writes it, which must stay where it is.
    /// - Throws: ``ModelError``.
    package init(_ bytes: UnsafeBufferPointer<UInt8>) throws(ModelError) {
        var reader = try ModelReader(bytes, kind: Self.kind)
        classes = OccupationClasses(try reader.numbers().map { Int32(truncatingIfNeeded: $0) })
        names = try JobNameTable(&reader)
        titles = try TextClassifier(&reader)
        tasks = try TextClassifier(&reader)
        calibration = try Calibration(&reader)
        guard titles.classes == classes.codes.count, tasks.classes == classes.codes.count else { throw .truncated }
    }

    /// What a title says.
    struct View {
        /// How strongly it speaks for each class, as logarithms of chances.
        var scores: [Float]
        /// The chance of the best class.
        var certainty: Float
        var isEmpty: Bool
    }

    /// How strongly a listed name that is the whole of a title speaks for its code, beside the classifier's scores.
    private static let nameStrength: Float = 3
    /// What a phrase must weigh to count as the title itself.
    static let listed: Float = 0.7

    func view(ofTitle title: TitleWords) -> View {
        guard !title.isEmpty else {
            return View(scores: codes.map { _ in 0 }, certainty: 0, isEmpty: true)
        }
        var bag = FeatureBag()
        TitleFeatures.collect(title, bits: titles.bits, into: &bag)
        var scores = titles.scores(of: bag)
        for phrase in JobNamePhrases(title, in: names).found {
            for (label, share) in names.labels(at: phrase.place) where label < scores.count {
                scores[label] += Self.nameStrength * phrase.weight * share
            }
        }
        for index in scores.indices { scores[index] *= Self.sharpness }
        if title.isAcademic { addLevels(Self.academic, to: &scores) }
        if title.leads { lead(&scores) }
        var chances = scores
        Softmax.apply(to: &chances)
        return View(scores: scores, certainty: chances.max() ?? 0, isEmpty: false)
    }

    /// Keeps scores from being surer than titles that were not learned bear out.
    private static let sharpness: Float = 0.8
    /// What codes of the requirement levels 1 to 4 gain where the title names a course of study.
    private static let academic: [Float] = [-2, -1, 0.9, 1]
    /// The part of an occupation's chance that goes to those who lead in its group, where the title is for a leader.
    private static let leading: Float = 0.7

    private func lead(_ scores: inout [Float]) {
        Softmax.apply(to: &scores)
        for (label, leader) in classes.leaders.enumerated() where leader != label {
            scores[leader] += Self.leading * scores[label]
            scores[label] *= 1 - Self.leading
        }
        for label in scores.indices { scores[label] = Softmax.logarithm(max(scores[label], 1e-9)) }
    }

    private func addLevels(_ gains: [Float], to scores: inout [Float]) {
        Self.add(classes.levels.map { gains[Int($0)] }, times: 1, to: &scores)
    }

    /// Adds a multiple of other scores.
    static func add(_ other: [Float], times factor: Float, to scores: inout [Float]) {
        precondition(other.count == scores.count)
        scores.withUnsafeMutableBufferPointer { scores in
            for index in scores.indices { scores[index] += factor * other[index] }
        }
    }

    /// The shares of the codes that a field of the source names; `nil` where it is no listed name.
    func view(ofField field: String) -> [Float]? {
        let title = TitleWords(field)
        guard !title.isEmpty else { return nil }
        guard let place = names.place(of: title.nameHash) else {
            let view = view(ofTitle: title)
            guard view.certainty > 0.5 else { return nil }
            var chances = view.scores
            Softmax.apply(to: &chances)
            return chances
        }
        var shares = [Float](repeating: 0, count: codes.count)
        for (label, share) in names.labels(at: place) where label < shares.count { shares[label] = share }
        return shares
    }

    /// How strongly the words of the text speak beside a title that says it all, and what they gain as it says less.
    private static let taskStrength: Float = 0.5
    private static let taskGain: Float = 0.5
    /// How strongly the schooling demanded speaks.
    private static let levelStrength: Float = 0.7
    /// The logarithm of the chance below which all classes are equally unlikely.
    private static let leastScore = Softmax.logarithm(0.002)

    /// Adds what the text's words and the schooling it demands say.
    ///
    /// - Parameter certainty: of the title.
    func add(_ features: TaskFeatures, besideTitleOf certainty: Float, to scores: inout [Float]) {
        let levels = features.schooling.levelScores
        if levels.contains(where: { $0 != 0 }) { addLevels(levels.map { $0 * Self.levelStrength }, to: &scores) }
        guard !features.bag.isEmpty else { return }
        let own = tasks.scores(of: features.bag)
        guard let top = own.max() else { return }
        var chances = own
        Softmax.apply(to: &chances)
        // The logarithm of a chance is its score less the same number for all.
        let all = top - Softmax.logarithm(chances.max() ?? 1)
        let strength = Self.taskStrength + Self.taskGain * (1 - certainty)
        let least = Self.leastScore
        Self.add(own.map { max($0 - all, least) }, times: strength, to: &scores)
    }

    /// The code of a title alone with the chance that it is right; `nil` for a title without words.
    package func code(ofTitle title: TitleWords) -> (code: Int32, confidence: Float, chance: Float)? {
        guard !title.isEmpty else { return nil }
        var chances = view(ofTitle: title).scores
        Softmax.apply(to: &chances)
        let best = OccupationBranch.best(chances, classes)
        return (codes[best.label], calibration.share(at: best.chance), best.chance)
    }

    /// The code of the words of a text, without its title, with its chance.
    package func code(ofText lines: [String]) -> (code: Int32, chance: Float) {
        var features = TaskFeatures(bits: tasks.bits)
        for line in lines { features.add(line, weight: 1) }
        features.finish()
        var chances = tasks.scores(of: features.bag)
        Softmax.apply(to: &chances)
        let best = OccupationBranch.best(chances, classes)
        return (codes[best.label], best.chance)
    }

    /// The chances of all classes for a title alone.
    package func chances(ofTitle title: TitleWords) -> [Float] {
        var chances = view(ofTitle: title).scores
        Softmax.apply(to: &chances)
        return chances
    }
}

extension OccupationModel {
    /// The code of a class: five digits with leading zeros ("01104").
    func text(_ label: Int) -> String {
        let digits = String(codes[label])
        return String(repeating: "0", count: max(0, 5 - digits.utf8.count)) + digits
    }
}
