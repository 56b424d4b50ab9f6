import JobMarket
import PostingStore

extension APISchemas {
    static var changes: [String: Schema] {
        ["FeedLine": .any(of: [put, remove, source, end], "A line of /api/v1/snapshot or /api/v1/changes.")]
    }

    private static var put: Schema {
        .object(
            [.always("change", .one(of: ["put"])), .always("ad", ad)],
            "An open job, new or altered: put it in its place.")
    }

    private static var ad: Schema {
        .object([
            .always("id", .string()), .sometimes("n", .anything()), .always("title", .string()),
            .sometimes("employer", .string()), .always("source", .string()), .sometimes("url", .string()),
            .always("page", .string("The ad's page on this site, without scheme and host.")),
            .always("first_seen", .day()),
            .sometimes("published", .day()), .sometimes("valid_through", .day()), .always("made_up", .truth()),
            .always("level", .one(of: CareerLevel.self)), .always("hours", .list(of: .one(of: WorkingHours.self))),
            .always("contract", .one(of: ContractKind.self)), .always("remote", .one(of: RemoteKind.self)),
            .always("employer_kind", .one(of: EmployerKind.self)),
            .always(
                "places",
                .list(
                    of: .object([
                        .always("name", .string()), .sometimes("ags", .string()), .sometimes("postcode", .string()),
                        .sometimes("lat", .number()), .sometimes("lon", .number()),
                    ]))),
            .sometimes("occupation", .object([.always("kldb", .string()), .always("title", .string())])),
            .sometimes(
                "pay",
                .object(
                    [
                        .sometimes("min", .number()), .sometimes("max", .number()),
                        .always("unit", .one(of: ["month"])),
                        .always("kind", .one(of: PayKind.self)), .always("stated", .truth()),
                    ], "EUR, full time, before tax.")),
        ])
    }

    private static var remove: Schema {
        .object(
            [
                .always("change", .one(of: ["remove"])), .always("id", .string()), .always("source", .string()),
                .sometimes("url", .string()), .sometimes("day", .day("The day it happened, where that was noted.")),
                .always(
                    "reason",
                    .one(of: RemovedAd.Reason.self, "Also removed where this portal took the ad out.")),
                .sometimes("leading", .string("The ad that stands for the job now.")),
            ], "An ad that stands for no open job any more: delete it.")
    }

    private static var source: Schema {
        .object(
            [
                .always("change", .one(of: ["source"])), .always("source", .string()), .sometimes("title", .string()),
                .sometimes("licence", .string()), .sometimes("terms", .string()),
            ], "What a source asks to stand beside its ads, in place of what it asked before.")
    }

    private static var end: Schema {
        .object(
            [.always("change", .one(of: ["end"])), .always("cursor", .string("What `since` takes next."))],
            "The last line.")
    }
}
