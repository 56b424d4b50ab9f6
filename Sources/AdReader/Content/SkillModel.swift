import Learning
import TrainedModels

/// What has been learned of how ads word skills: a label for each word of a passage.
package struct SkillModel: Sendable {
    /// Where a word stands in a skill.
    package enum Tag: Int, CaseIterable, Sendable {
        case outside, hardBegin, hardInside, softBegin, softInside

        var isSoft: Bool { self == .softBegin || self == .softInside }

        /// The tag of a further word of the same skill.
        package var inside: Tag {
            switch self {
            case .outside: .outside
            case .hardBegin, .hardInside: .hardInside
            case .softBegin, .softInside: .softInside
            }
        }
    }

    private let chain: ChainModel

    /// The model in the program itself.
    static let shared = EmbeddedModel.open("skills", trained_model_skills, SkillModel.init)

    /// - Parameter bytes: a file as `SkillTraining` makes it; it must live as long as the program.
    /// - Throws: ``ModelError``.
    package init(_ bytes: UnsafeBufferPointer<UInt8>) throws(ModelError) {
        chain = try ChainModel(bytes)
        guard chain.labels.count == Tag.allCases.count, chain.bits == SkillFeatures.bits else { throw .truncated }
    }

    /// A word counts as part of a skill already where that is a little less likely than not: what training saw in few
    /// ads is known too seldom rather than too often.
    private static let leaning: Float = 0.5

    /// How much more surely a listed product is part of a skill than what the model has learned of its wording:
    /// products number in thousands, and labelled ads name few of them.
    private static let leaningOfProducts: Float = 2

    /// The likeliest tags of the words that features describe.
    /// - Parameter products: for each word whether a listed product covers it; nothing where none does.
    package func tags(_ sequence: ChainModel.Sequence, products: [Bool] = []) -> [Tag] {
        var bias = [Float](repeating: 0, count: sequence.count * Tag.allCases.count)
        for word in 0..<sequence.count {
            bias[word * Tag.allCases.count + Tag.outside.rawValue] =
                !products.isEmpty && products[word] ? -Self.leaningOfProducts : -Self.leaning
        }
        return chain.best(sequence, bias: bias).map { Tag(rawValue: $0) ?? .outside }
    }

    /// The skills of a passage as runs of its words, in order; none goes beyond its line.
    func skills(of passage: SkillPassage) -> [(words: Range<Int>, isSoft: Bool)] {
        let tags = tags(SkillFeatures.sequence(of: passage), products: passage.products)
        let words = passage.words
        let proofs = passage.proofs
        var skills: [(words: Range<Int>, isSoft: Bool)] = []
        var index = 0
        while index < tags.count {
            if let proof = proofs[index] {
                skills.append((index..<proof, false))
                index = proof
                continue
            }
            let tag = tags[index]
            guard tag != .outside else {
                index += 1
                continue
            }
            var end = index + 1
            while end < tags.count, tags[end] == tag.inside, words[end].line == words[index].line, proofs[end] == nil {
                end += 1
            }
            skills.append((index..<end, tag.isSoft))
            index = end
        }
        return skills
    }
}
