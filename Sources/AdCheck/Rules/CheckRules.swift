/// Every rule, in the order in which findings of one place are told.
enum CheckRules {
    static let all: [any CheckRule] = [
        PayMissing(), PayHistory(), PayRange(), PayUpperOnly(), PayUnitMissing(), PayGradeMissing(), PayGradeAmount(),
        MinimumWageRule(), MinijobLimit(), AgencyMinimum(),
        GenderRule(), EnglishTitle(), AgeRule(), YoungTeam(), EntrantsOnly(), OriginRule(), PhotoRule(), HealthRule(),
        PersonalRule(),
        LevelConflict(), Overload(), Contradiction(), VagueWords(), AgencyOpen(), TitleNoise(),
        MissingTasks(), MissingPlace(), MissingHours(), MissingContract(), FixedTermEnd(), MissingEmployer(),
        MissingContact(), MissingDeadline(),
        LongSentence(), HardToRead(),
    ]

    static let ids = all.map(\.id)
}
