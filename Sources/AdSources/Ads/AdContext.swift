import JobMarket

/// What the making of a posting needs to know beside the record.
struct AdContext {
    /// The source's name where the record names none.
    let source: String
    /// An ad published later than the day after this one was not.
    let today: Day
    /// Whether the source's ads have a text, so that one without is an error.
    var expectsText = true
}

/// Why a record is no posting.
struct AdProblem: Error {
    let reason: String

    init(_ reason: String) {
        self.reason = reason
    }

    static let noTitle = AdProblem("has no title; give it in `title` or name the field in a mapping file")
    static let noText = AdProblem("has no text; give it in `text` or `html` or name the field in a mapping file")
    static let noWords = AdProblem("has a text without words; look at how the source was collected")
    static let noDescription = AdProblem(
        "has no `description`, as in lists of jobs and pages that show the ad in a frame; take the ad's own page in")
    static let noObject = AdProblem("is no JSON object; a record is written as {\"title\": …}")
}
