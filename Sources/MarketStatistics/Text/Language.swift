/// The languages in which people are answered.
package enum Language: String, CaseIterable, Sendable {
    case german = "de"
    case english = "en"

    /// The language of the answer that the current task makes.
    ///
    /// Bound to the task, like a locale, so that the hundreds of functions that put a value into words need not hand it
    /// through; whoever answers a request or writes a mail sets it once.
    @TaskLocal package static var current: Language = .german

    /// Its name in itself.
    package var name: String {
        switch self {
        case .german: "Deutsch"
        case .english: "English"
        }
    }

    /// What the addresses of its pages begin with.
    package var prefix: String {
        switch self {
        case .german: ""
        case .english: "/en"
        }
    }
}

/// What to say, in the language of the current task.
package func words(_ german: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    switch Language.current {
    case .german: german()
    case .english: english()
    }
}
