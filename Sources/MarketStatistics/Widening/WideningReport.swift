/// The steps that the parts of a profile were widened by, each in one sentence.
enum WideningReport {
    private static let workParts = [
        "viewpoints", "task_mix", "skills", "breadth", "soft_and_certificates", "conditions", "clarity", "training",
        "duties",
    ]
    private static let payParts = ["pay", "net"]

    /// - Parameter pay: `nil` where nothing can be said about pay.
    static func steps(asked: Scope, work: Scope, pay: Scope?) -> [Widening] {
        let reason = "\(German.capitalised(asked.within)) gibt es dafür zu wenige Anzeigen"
        if work == pay {
            return sentences(work, workParts + payParts, "\(reason); die Angaben zur Arbeit und zum Gehalt")
        }
        let work = sentences(work, workParts, "\(reason); die Angaben zur Arbeit")
        guard let pay else { return work }
        return work + sentences(pay, payParts, "\(reason), die ein Gehalt nennen; die Angaben zum Gehalt")
    }

    private static func sentences(_ scope: Scope, _ parts: [String], _ opening: String) -> [Widening] {
        scope.steps.map { step in
            var step = step
            let kind = [.occupation4, .occupation3].contains(step.step) ? "die Berufsgruppe " : ""
            step.text = "\(opening) gelten deshalb für \(kind)„\(step.to)“."
            step.parts = parts
            return step
        }
    }
}
