import JobMarket
import MarketStatistics

/// The profile of an occupation at a place, part by part.
extension APISchemas {
    static var profile: [String: Schema] {
        [
            "Profile": whole, "Openings": openings, "PlacesMap": placesMap, "Viewpoints": viewpoints,
            "TaskMix": taskMix, "Skills": skills, "OtherPlaces": otherPlaces, "Breadth": breadth,
            "SoftAndCertificates": softAndCertificates, "Conditions": conditions, "Clarity": clarity, "Duties": duties,
        ].merging(outlook) { first, _ in first }
    }

    private static var whole: Schema {
        .object(
            [
                .sometimes("occupation", .named("OccupationMeant")),
                .always("place", .orNull(.named("PlaceMeant"))), .always("radius_km", .orNull(.number())),
                .always("widened", widened), .always("window", .orNull(.named("Window"))), .always("ads", .integer()),
                .always("employers", .integer()), .always("made_up", .truth("Whether made-up ads are among them.")),
                .always("openings", .named("Openings")), .always("places_map", .named("PlacesMap")),
                .always("viewpoints", .named("Viewpoints")), .always("task_mix", .named("TaskMix")),
                .always("skills", .named("Skills")), .always("places", .named("OtherPlaces")),
                .always("breadth", .named("Breadth")),
                .always("soft_and_certificates", .named("SoftAndCertificates")), .always("pay", .named("Pay")),
                .sometimes("official_pay", .named("OfficialPay")), .always("net", .named("NetOfMedian")),
                .always("conditions", .named("Conditions")), .always("tension", .named("Tension")),
                .always("clarity", .named("Clarity")), .always("training", .named("Training")),
                .always("switch_paths", .named("SwitchPaths")), .always("duties", .named("Duties")),
                .always("text", .list(of: .named("Sentence"))),
            ], "The occupation at the place, each figure with the ads behind it.")
    }

    private static var openings: Schema {
        part(
            [.always("total", anyFigure), .always("agencies", anyFigure), .always("new_this_week", anyFigure)],
            "How many jobs are open.")
    }

    private static var placesMap: Schema {
        part(
            [
                .always(
                    "places",
                    .list(
                        of: .object([
                            .always("place", anyPlace), .always("latitude", .number("Degrees north, WGS 84.")),
                            .always("longitude", .number("Degrees east, WGS 84.")), .always("ads", anyFigure),
                        ]), "Those with most ads first.")),
                .always("further_places", .integer("Places with ads beyond these.")),
                .sometimes("elsewhere", anyFigure),
            ], "Where the ads are.")
    }

    private static var viewpoints: Schema {
        part(
            [
                .always(
                    "entering",
                    .object([
                        .always("open", anyFigure), .always("trainee", anyFigure),
                        .sometimes("three_years", anyFigure),
                    ])),
                .always(
                    "switching", .object([.always("open", anyFigure), .always("without_degree", anyFigure)])),
                .always(
                    "experienced",
                    .object([
                        .always("open", anyFigure), .always("lead", anyFigure), .sometimes("years", anyFigure),
                    ])),
            ], "Ads for entrants, career changers and experienced people.")
    }

    private static var taskMix: Schema {
        let groups = Schema.list(
            of: .object([.always("label", .string()), .always("kinds", labelledShares)]))
        return part(
            [
                .always("kinds", labelledShares),
                .always(
                    "details",
                    .list(
                        of: .object([
                            .always("kind", .one(of: TaskKind.self)), .always("activities", labelledShares),
                            .always("objects", labelledShares),
                        ]))),
                .always("by_size", groups), .always("by_industry", groups),
            ], "The kinds of work.")
    }

    private static var skills: Schema {
        part(
            [
                .always("hard", .list(of: .named("AskedSkill"))), .always("languages", labelledShares),
                .always("education", labelledShares),
            ], "What is asked for.")
    }

    private static var otherPlaces: Schema {
        part([.always("columns", .list(of: .named("PlaceColumn")))], "The place beside others nearby.")
    }

    private static var breadth: Schema {
        let measures = Schema.object([
            .always("demands", anyFigure), .always("kinds", anyFigure), .always("effective", anyFigure),
        ])
        return part([.always("here", measures), .sometimes("elsewhere", measures)], "How much one ad asks for.")
    }

    private static var softAndCertificates: Schema {
        part(
            [
                .always("soft", anyFigure), .always("certificates", anyFigure), .always("licences", anyFigure),
                .always("verdict", .one(of: ["soft_more", "certificates_more", "open"])),
                .always("soft_skills", .list(of: .named("AskedSkill"))),
                .always("certificate_skills", .list(of: .named("AskedSkill"))),
            ], "Whether soft skills are asked for more often than certificates.")
    }

    private static var conditions: Schema {
        part(
            [
                .sometimes("permanent", anyFigure), .always("remote", anyFigure), .always("hybrid", anyFigure),
                .always("full_time", anyFigure), .always("part_time", anyFigure), .always("mini", anyFigure),
                .always("benefits", labelledShares),
            ], "Contract, hours, place of work, benefits.")
    }

    private static var clarity: Schema {
        part(
            [
                .always("median", anyFigure),
                .always(
                    "steps", .list(of: .object([.always("from", .number(nil, 0...1)), .always("ads", anyFigure)]))),
                .always("signs", labelledShares),
            ], "How clear the ads are about the role.")
    }

    private static var duties: Schema {
        part(
            [
                .always("on_call", labelledShares), .always("shift", labelledShares),
                .always("travel", labelledShares),
            ], "On call, shifts, travel.")
    }
}
