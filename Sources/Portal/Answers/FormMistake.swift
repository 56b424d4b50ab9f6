/// What is wrong with a field of a form, in a sentence that says what may stand there.
struct FormMistake: Hashable, Sendable {
    /// Identifier of the field.
    var field: String
    var sentence: String
    /// What may have been meant.
    var suggestions: [String] = []
}
