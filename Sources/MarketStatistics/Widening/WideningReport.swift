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
            step.text = "\(opening) gelten deshalb für \(target(step))."
            step.parts = parts
            return step
        }
    }

    private static func target(_ step: Widening) -> String {
        ([.occupation4, .occupation3].contains(step.step) ? "die Berufsgruppe " : "") + "„\(step.to)“"
    }

    /// All steps of a profile in one sentence; `nil` where there are none.
    ///
    /// - Parameter asked: what was asked for.
    static func summary(_ steps: [Widening], asked: Scope) -> String? {
        let subjects = [
            (workParts + payParts, "zur Arbeit und zum Gehalt"), (workParts, "zur Arbeit"), (payParts, "zum Gehalt"),
        ]
        let clauses = subjects.compactMap { parts, subject -> (subject: String, targets: String)? in
            let targets = steps.filter { $0.parts == parts }.map(target)
            return targets.isEmpty ? nil : (subject, German.list(targets))
        }
        guard let first = clauses.first else { return nil }
        let rest = clauses.dropFirst().map { ", die \($0.subject) für \($0.targets)" }.joined()
        let isPayAlone = steps.allSatisfy { $0.parts == payParts }
        let reason = isPayAlone ? "nennen zu wenige Anzeigen ein Gehalt" : "gibt es dafür zu wenige Anzeigen"
        return "\(German.capitalised(asked.within)) \(reason); deshalb gelten die Angaben "
            + "\(first.subject) für \(first.targets)\(rest)."
    }
}
