import JobMarket
import Learning
import ReferenceData

/// Reads the occupation of an ad as a code of KldB 2010, with ISCO-08 and ESCO beside it.
///
/// The words of the title, listed names among them, the tasks and demands of the text and the source's own field
/// each speak for codes; the strongest branch of the classification wins.
enum OccupationReader {
    static func read(_ ad: AdContext) -> OccupationReading? {
        let model = OccupationModel.shared
        let names = [ad.posting.company].compactMap { $0 } + ad.posting.places.compactMap(\.name)
        var origin = Origin.read(ad.evidence(line: 0))
        var view = model.view(ofTitle: TitleWords(ad.posting.title, leavingOut: names))
        if view.certainty < Self.silent, let spoken = SpokenTitle.find(ad, leavingOut: names, model),
            spoken.view.certainty > view.certainty + 0.1
        {
            view = spoken.view
            origin = .read(ad.evidence(line: spoken.line))
        }
        var tasks = TaskFeatures(bits: model.tasks.bits)
        for (index, line) in ad.text.lines.enumerated() {
            let weight = Self.weight(of: ad.zone(of: index + 1))
            if weight > 0 { tasks.add(line, weight: weight) }
        }
        tasks.finish()
        var scores = view.scores
        model.add(tasks, besideTitleOf: view.certainty, to: &scores)
        let field = ad.posting.occupation.flatMap { model.view(ofField: $0) }
        if let field {
            let read = Self.likeliest(scores)
            let strength = view.certainty > Self.silent ? Self.fieldStrength : Self.silentFieldStrength
            OccupationModel.add(field, times: strength, to: &scores)
            if Self.likeliest(scores) != read { origin = .stated(field: "occupation") }
        }
        guard !view.isEmpty || !tasks.bag.isEmpty || field != nil else { return nil }
        Softmax.apply(to: &scores)
        return reading(scores, model, origin: origin)
    }

    /// A title less certain than this says little of the occupation.
    private static let silent: Float = 0.4
    /// The office's field is chosen by hand and often loosely: it decides where the title leaves room.
    private static let fieldStrength: Float = 0.5
    private static let silentFieldStrength: Float = 7

    private static func likeliest(_ scores: [Float]) -> Int {
        var best = 0
        for index in scores.indices where scores[index] > scores[best] { best = index }
        return best
    }

    /// What a line of a zone says of the occupation.
    private static func weight(of zone: ZoneKind) -> Float {
        switch zone {
        case .tasks: 1
        case .requirements: 0.8
        case .other: 0.5
        case .company, .benefits, .application: 0
        }
    }

    private static func reading(_ chances: [Float], _ model: OccupationModel, origin: Origin) -> OccupationReading? {
        let best = OccupationBranch.best(chances, model.classes)
        let confidence = model.calibration.share(at: best.chance)
        guard let digits = best.digits else { return nil }
        let code = String(model.text(best.label).prefix(digits))
        let full = model.text(best.label)
        let others = OccupationBranch.alternatives(to: best.label, chances, limit: 3)
        return OccupationReading(
            kldb: code, title: Occupations.shared.occupation(code)?.title ?? code, isco: Occupations.shared.isco(full),
            esco: Occupations.shared.esco(full), confidence: rounded(confidence),
            alternatives: others.map {
                OccupationReading.Alternative(kldb: model.text($0), confidence: rounded(chances[$0]))
            }, origin: origin)
    }

    private static func rounded(_ value: Float) -> Double { (Double(value) * 100).rounded() / 100 }
}
