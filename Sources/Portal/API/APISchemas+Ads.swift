import JobMarket
import PostingStore

extension APISchemas {
    static var ads: [String: Schema] {
        [
            "Ad": ad, "Reading": reading, "Origin": origin, "Assumption": assumption, "Taken": taken,
            "Checked": checked,
        ]
    }

    private static var ad: Schema {
        .object([
            .always("id", .string()), .sometimes("n", .anything("The number the importing side gave the ad.")),
            .always("title", .string()), .sometimes("employer", .string()), .always("source", .string()),
            .sometimes("source_title", .string()),
            .sometimes("licence", .string("What the source asks to stand beside it.")),
            .sometimes("terms", .string()), .sometimes("url", .string("The ad's own page.")),
            .always("page", .string("The ad's page here.")), .sometimes("published", .day("As the source says.")),
            .sometimes("valid_through", .day("As the source says.")), .always("first_seen", .day()),
            .always("last_seen", .day()), .always("state", .one(of: AdState.self)), .always("made_up", .truth()),
            .always("leading", .string("Identifier of the ad that stands for the job.")),
            .always(
                "copies",
                .list(
                    of: .object([
                        .always("id", .string()), .always("source", .string()),
                        .always("state", .one(of: AdState.self)),
                    ]), "Other ads of the same job.")),
            .always("lines", .list(of: .string(), "The text, from line 1; contact persons left out.")),
            .always("reading", .named("Reading")),
        ])
    }

    private static var taken: Schema {
        .object([
            .always("read", .integer()), .always("new", .integer()), .always("changed", .integer()),
            .always("unchanged", .integer()), .always("rejected", .integer()),
            .always(
                "rejects",
                .list(
                    of: .object([
                        .always("record", .integer("Line, from 1.")),
                        .always("reason", .string("Why, and what to do.")),
                    ]), "The first of them.", count: 0...AdIntake.Taken.mostRejects)),
            .sometimes("damage", .string("Why the rest could not be read.")),
        ])
    }

    /// Where a value comes from.
    private static var origin: Schema {
        .any(of: [
            .object([.always("origin", .one(of: ["stated"])), .always("field", .string("Field of the source."))]),
            .object([
                .always("origin", .one(of: ["read"])), .always("line", .integer("0 is the title.")),
                .always("start", .integer("Unicode scalars from the line's beginning.")), .always("end", .integer()),
                .always("text", .string()),
            ]),
            .object([.always("origin", .one(of: ["computed"])), .always("method", .string())]),
        ])
    }

    private static var reading: Schema {
        .object(
            occupationAndPlaces + pay + terms + content + [
                .always("evidence", .dictionary(of: .named("Origin"), "By field: where its value comes from."))
            ], "What was read from the ad.")
    }

    private static var occupationAndPlaces: [Schema.Member] {
        [
            .always("language", .string("ISO 639-1.")),
            .sometimes(
                "occupation",
                .object([
                    .always("kldb", .string(pattern: "^[0-9]{1,5}$")), .always("title", .string()),
                    .sometimes("isco", .string()), .sometimes("esco", .string()),
                    .always("confidence", .number(nil, 0...1)),
                    .always(
                        "alternatives",
                        .list(of: .object([.always("kldb", .string()), .always("confidence", .number(nil, 0...1))]))),
                ])),
            .always(
                "places",
                .list(
                    of: .object([
                        .always("name", .string()), .sometimes("ags", .string()), .sometimes("postcode", .string()),
                        .sometimes("lat", .number()), .sometimes("lon", .number()),
                    ]))),
        ]
    }

    private static var pay: [Schema.Member] {
        [
            .always(
                "pay",
                .list(
                    of: .object([
                        .always("min", .orNull(.number())), .always("max", .orNull(.number())),
                        .always("unit", .one(of: PayUnit.self)), .always("kind", .one(of: PayKind.self)),
                        .always("tariff", .orNull(.string())), .always("gross", .orNull(.truth())),
                        .always(
                            "monthly",
                            .orNull(
                                .object(
                                    [
                                        .sometimes("min", .number()), .sometimes("max", .number()),
                                        .always("assumptions", .list(of: .named("Assumption"))),
                                    ], "EUR a month, full time."))),
                        .sometimes("unresolved", .string("Why there is no monthly pay.")),
                        .sometimes("line", .integer()), .sometimes("text", .string()),
                    ])))
        ]
    }

    /// What was assumed on the way to a month's full-time pay.
    private static var assumption: Schema {
        func kind(_ name: String, _ members: [Schema.Member] = []) -> Schema {
            .object([.always("assumed", .one(of: [name]))] + members)
        }
        return .any(of: [
            kind("full_time_hours", [.always("hours", .number("Of a week; the ad gives none."))]),
            kind("stated_hours", [.always("hours", .number("Of a week, as the ad gives them."))]),
            kind("part_time", [.always("hours", .number()), .always("full_time_hours", .number())]),
            kind("salaries_per_year", [.always("count", .number())]),
            kind("days_per_week", [.always("days", .number())]), kind("unit_from_amount"),
            kind(
                "tariff_table",
                [
                    .always("agreement", .string()), .always("since", .day()),
                    .always("status", .one(of: TariffStatus.self)),
                ]), kind("tariff_steps", [.always("first", .integer()), .always("last", .integer())]),
            kind("all_tariff_steps"),
        ])
    }

    private static var terms: [Schema.Member] {
        [
            .always(
                "experience",
                .object([
                    .always("years_min", .orNull(.integer())), .always("vague", .truth()),
                    .always("level", .one(of: CareerLevel.self)), .always("career_changers", .truth()),
                ])),
            .always("hours", .list(of: .one(of: WorkingHours.self))), .sometimes("weekly_hours", .number()),
            .always("contract", .one(of: ContractKind.self)), .always("remote", .one(of: RemoteKind.self)),
            .always("employer", .one(of: EmployerKind.self)), .always("education", .one(of: EducationDemand.self)),
            .always(
                "languages",
                .list(
                    of: .object([
                        .always("lang", .string()), .sometimes("level", .string()),
                        .always("need", .one(of: Need.self)),
                        .sometimes("line", .integer()),
                    ]))),
            .always(
                "duties",
                .object([
                    .always("on_call", .orNull(.truth())), .always("shift", .orNull(.truth())),
                    .always("travel", .orNull(.one(of: TravelDemand.self))),
                ])), .sometimes("start_date", .string()), .sometimes("openings", .integer()),
            .sometimes("industry", .string()), .sometimes("company_size", .integer()),
        ]
    }

    private static var content: [Schema.Member] {
        [
            .always(
                "skills",
                .list(
                    of: .object([
                        .always("text", .string()), .sometimes("skill", .string()),
                        .always("kind", .one(of: SkillKind.self)),
                        .always("need", .one(of: Need.self)), .always("line", .integer()),
                    ]))), .always("tasks", .list(of: .integer(), "Lines of tasks.")),
            .always("task_kinds", .list(of: .list(of: .one(of: TaskKind.self)))),
            .always(
                "work",
                .list(
                    of: .object([
                        .always("line", .integer()), .always("kind", .one(of: TaskKind.self)),
                        .always("activity", .string()), .sometimes("object", .string()),
                    ]))),
            .always(
                "zones",
                .list(
                    of: .list(
                        of: .any(of: [.integer(), .one(of: ZoneKind.self)]), "First line, last line, kind.",
                        count: 3...3))
            ),
            .always(
                "agg",
                .list(
                    of: .object([
                        .always("line", .integer()), .always("text", .string()),
                        .always("issue", .one(of: AGGIssue.self)),
                    ]), "Wording that may put people at a disadvantage.")), .always("benefits", .list(of: .string())),
            .always(
                "clarity",
                .object([
                    .always("score", .number(nil, 0...1)),
                    .always(
                        "signs",
                        .list(
                            of: .object([
                                .always("sign", .one(of: ClaritySign.self)), .always("lines", .list(of: .integer())),
                                .always("why", .string()),
                            ]))),
                ])),
        ]
    }
}
