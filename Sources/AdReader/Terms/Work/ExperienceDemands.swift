import JobMarket

/// What the words of an ad say of experience, before it is weighed.
struct ExperienceDemands {
    /// Years asked for, with where they stand.
    struct Years {
        var count: Int
        /// Whether the ad says "mehrjährig" or "erste" instead of a number.
        var vague: Bool
        var origin: Origin
    }

    /// The most that is asked for by number, else "mehrjährig".
    var years: Years?
    /// "Erste Erfahrung".
    var firstSteps: Years?
    /// Whether first steps in a job are meant, not just first contact with a tool.
    var firstStepsAreProfessional = false
    /// Where graduates and beginners are welcome.
    var entrants: Origin?
    /// Where no experience is needed or career changers are welcome.
    var noneNeeded: Origin?
    var asksExperience = false
}
