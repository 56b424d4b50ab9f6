import JobMarket

/// What kinds of work a verb speaks of that means different things by what it is done to.
struct ActivityTurn: Sendable {
    /// By what is worked on.
    var kinds: [WorkMatter: TaskKind]
    /// Where making the object is a kind of work of its own, whether that is meant: "Audits begleiten" is about audits.
    var takesMade: Set<TaskKind> = []
    /// The kind where the object says nothing; `nil` for none.
    var otherwise: TaskKind?
    /// The kind where nothing is said to be worked on.
    var alone: TaskKind?

    /// The kind of work on something of a matter, the making of which is the kind `made`.
    func kind(_ matter: WorkMatter?, made: TaskKind?) -> TaskKind? {
        if let matter, let kind = kinds[matter] { return kind }
        if let made, takesMade.contains(made) { return made }
        return otherwise
    }

    /// By the verb as ``Activities`` lists it.
    static let listed: [String: ActivityTurn] = [
        // Care, which is so for people only.
        "betreuen": ActivityTurn(kinds: attending, takesMade: Set(TaskKind.allCases)),
        "begleiten": ActivityTurn(kinds: attending, takesMade: Set(TaskKind.allCases)),
        "beaufsichtigen": ActivityTurn(kinds: [.cared: .care], otherwise: .lead, alone: .lead),
        "versorgen": ActivityTurn(kinds: [.cared: .care, .digital: .run, .equipment: .run, .goods: .transport]),
        "fördern": ActivityTurn(kinds: [.cared: .care, .staff: .lead]),
        "behandeln": ActivityTurn(kinds: [.cared: .care, .equipment: .make, .goods: .make], alone: .care),
        "mobilisieren": ActivityTurn(kinds: [.cared: .care], alone: .care),
        "assistieren": ActivityTurn(kinds: [.cared: .care], otherwise: .administer),
        "beschäftigen": ActivityTurn(kinds: [.cared: .care]),
        "aktivieren": ActivityTurn(kinds: [.cared: .care, .digital: .run, .equipment: .run]),
        "waschen": ActivityTurn(kinds: [.cared: .care], otherwise: .make, alone: .make),
        "lagern": ActivityTurn(kinds: [.cared: .care], otherwise: .transport, alone: .transport),
        "pflegen": ActivityTurn(
            kinds: [.cared: .care, .customers: .explain, .records: .administer, .undertakings: .lead, .markets: .sell],
            takesMade: [.administer, .care], otherwise: .run),
        // Selling, which is not all that is won, offered or closed.
        "gewinnen": ActivityTurn(
            kinds: [
                .customers: .sell, .markets: .sell, .undertakings: .sell, .agreements: .sell, .staff: .lead,
                .insights: .analyse, .records: .analyse,
            ]),
        "akquirieren": ActivityTurn(
            kinds: [.staff: .lead, .insights: .analyse, .records: .analyse], otherwise: .sell, alone: .sell),
        "abschließen": ActivityTurn(kinds: [.agreements: .sell]),
        "anbieten": ActivityTurn(
            kinds: [.goods: .sell, .digital: .sell, .equipment: .sell],
            takesMade: [.explain, .care, .analyse, .secure, .sell]),
        "bewerben": ActivityTurn(kinds: [.goods: .sell, .markets: .sell, .undertakings: .sell], takesMade: [.sell]),
        "auszeichnen": ActivityTurn(kinds: [.goods: .sell]),
        "vermitteln": ActivityTurn(kinds: [.staff: .sell, .goods: .sell, .agreements: .sell], otherwise: .explain),
        "positionieren": ActivityTurn(kinds: [.goods: .sell, .markets: .sell, .equipment: .make]),
        "platzieren": ActivityTurn(kinds: [.goods: .sell, .equipment: .make], takesMade: [.sell]),
        "erschließen": ActivityTurn(
            kinds: [.customers: .sell, .markets: .sell, .insights: .analyse, .records: .analyse]),
        // Work on machines, on goods and on people.
        "führen": ActivityTurn(
            kinds: [.records: .administer, .equipment: .run], takesMade: Set(TaskKind.allCases), otherwise: .lead,
            alone: .lead),
        "steuern": ActivityTurn(kinds: [.equipment: .run], otherwise: .lead, alone: .lead),
        "einstellen": ActivityTurn(kinds: [.staff: .lead], otherwise: .run),
        "entwickeln": ActivityTurn(
            kinds: [.staff: .lead], takesMade: [.plan, .explain, .sell], otherwise: .build, alone: .build),
        "weiterentwickeln": ActivityTurn(
            kinds: [.staff: .lead, .digital: .build, .equipment: .build, .goods: .build], otherwise: .plan, alone: .plan
        ),
        "installieren": ActivityTurn(kinds: [.digital: .run], takesMade: [.run], otherwise: .make, alone: .make),
        "liefern": ActivityTurn(
            kinds: [.goods: .transport], takesMade: [.analyse, .explain, .plan], alone: .transport),
        "annehmen": ActivityTurn(kinds: [.goods: .transport], otherwise: .administer),
        "verteilen": ActivityTurn(kinds: [.undertakings: .lead], otherwise: .transport, alone: .transport),
    ]

    private static let attending: [WorkMatter: TaskKind] = [
        .cared: .care, .customers: .explain, .staff: .explain, .digital: .run, .equipment: .run, .records: .administer,
        .agreements: .administer, .undertakings: .lead, .goods: .sell, .markets: .sell,
    ]
}
