/// The steps that the parts of a profile were widened by, each in one sentence.
enum WideningReport {
    private static let workParts = [
        "viewpoints", "task_mix", "skills", "breadth", "soft_and_certificates", "conditions", "clarity", "training",
        "duties",
    ]
    private static let payParts = ["pay", "net"]

    /// - Parameter pay: `nil` where nothing can be said about pay.
    static func steps(asked: Scope, work: Scope, pay: Scope?) -> [Widening] {
        let place = Wording.capitalised(asked.within)
        let reason = words(
            "\(place) gibt es dafür zu wenige Anzeigen", "\(place) there are too few ads for this")
        if work == pay {
            return sentences(
                work, workParts + payParts,
                words(
                    "\(reason); die Angaben zur Arbeit und zum Gehalt", "\(reason); the figures on the work and on pay")
            )
        }
        let work = sentences(
            work, workParts, words("\(reason); die Angaben zur Arbeit", "\(reason); the figures on the work"))
        guard let pay else { return work }
        return work
            + sentences(
                pay, payParts,
                words(
                    "\(reason), die ein Gehalt nennen; die Angaben zum Gehalt",
                    "\(place) too few ads for this state pay; the figures on pay"))
    }

    private static func sentences(_ scope: Scope, _ parts: [String], _ opening: String) -> [Widening] {
        scope.steps.map { step in
            var step = step
            step.text = words(
                "\(opening) gelten deshalb für \(target(step)).", "\(opening) are therefore for \(target(step)).")
            step.parts = parts
            return step
        }
    }

    private static func target(_ step: Widening) -> String {
        ([.occupation4, .occupation3].contains(step.step)
            ? words("die Berufsgruppe ", "the occupational group ") : "") + Wording.quoted(step.to)
    }

    /// All steps of a profile in one sentence; `nil` where there are none.
    ///
    /// - Parameter asked: what was asked for.
    static func summary(_ steps: [Widening], asked: Scope) -> String? {
        let subjects = [
            (workParts + payParts, words("zur Arbeit und zum Gehalt", "on the work and on pay")),
            (workParts, words("zur Arbeit", "on the work")), (payParts, words("zum Gehalt", "on pay")),
        ]
        let clauses = subjects.compactMap { parts, subject -> (subject: String, targets: String)? in
            let targets = steps.filter { $0.parts == parts }.map(target)
            return targets.isEmpty ? nil : (subject, Wording.list(targets))
        }
        guard let first = clauses.first else { return nil }
        let rest = clauses.dropFirst().map { clause in
            words(", die \(clause.subject) für \(clause.targets)", ", those \(clause.subject) for \(clause.targets)")
        }.joined()
        let isPayAlone = steps.allSatisfy { $0.parts == payParts }
        let reason =
            isPayAlone
            ? words("nennen zu wenige Anzeigen ein Gehalt", "too few ads state pay")
            : words("gibt es dafür zu wenige Anzeigen", "there are too few ads for this")
        let opening = "\(Wording.capitalised(asked.within)) \(reason); "
        return opening
            + words(
                "deshalb gelten die Angaben \(first.subject) für \(first.targets)\(rest).",
                "the figures \(first.subject) are therefore for \(first.targets)\(rest).")
    }
}
