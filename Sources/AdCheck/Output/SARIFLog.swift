import JobMarket

/// Findings for editors and review tools: Static Analysis Results Interchange Format (SARIF) 2.1.0, OASIS 2020.
public struct SARIFLog: Encodable, Sendable {
    let schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
    let version = "2.1.0"
    let runs: [Run]

    private enum CodingKeys: String, CodingKey {
        case schema = "$schema"
        case version, runs
    }

    /// - Parameters:
    ///   - path: what the ad is called; as a relative address in the log.
    ///   - draft: where the lines stand in what was handed in.
    public init(_ result: CheckResult, path: String, draft: AdDraft, settings: CheckSettings, version: String) {
        let rules = settings.rules(on: result.ad.day)
        let positions = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.id, $0) })
        runs = [
            Run(
                tool: Tool(driver: Driver(version: version, rules: rules.map(Rule.init))),
                invocations: [
                    Invocation(
                        toolExecutionNotifications: [result.languageNotice].compactMap(\.self).map {
                            Notification(message: Message(text: $0))
                        })
                ],
                results: result.findings.map { finding in
                    Result(
                        ruleId: finding.rule, ruleIndex: positions[finding.rule] ?? -1,
                        level: finding.severity.rawValue,
                        message: Message(
                            text: ([finding.message] + [finding.suggestion].compactMap(\.self)).joined(separator: " ")),
                        locations: [
                            Location(
                                physicalLocation: PhysicalLocation(
                                    artifactLocation: Artifact(uri: Self.address(path)),
                                    region: draft.hasFileLines ? Region(finding.evidence, draft) : nil))
                        ])
                })
        ]
    }

    /// A path as the reference of RFC 3986 that SARIF asks for.
    private static func address(_ path: String) -> String {
        let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/".utf8)
        return path.utf8.reduce(into: "") { address, byte in
            if plain.contains(byte) {
                address.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                address += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
            }
        }
    }

    struct Run: Encodable {
        var tool: Tool
        var invocations: [Invocation]
        /// Columns count Unicode scalars.
        var columnKind = "unicodeCodePoints"
        var results: [Result]
    }

    struct Tool: Encodable { var driver: Driver }

    struct Driver: Encodable {
        var name = "stellwerk"
        var version: String
        var fullDescription = Message(text: AdCheck.notice)
        var rules: [Rule]
    }

    /// That a run ended well, and what is to be known of all of its results.
    struct Invocation: Encodable {
        var executionSuccessful = true
        var toolExecutionNotifications: [Notification]
    }

    struct Notification: Encodable {
        var level = "note"
        var message: Message
    }

    struct Rule: Encodable {
        var id: String
        var shortDescription: Message
        var fullDescription: Message
        var help: Message?
        var defaultConfiguration: Configuration

        struct Configuration: Encodable {
            var enabled: Bool
            var level: String
        }

        init(_ rule: RuleDescription) {
            id = rule.id
            shortDescription = Message(text: rule.title)
            fullDescription = Message(text: rule.reason)
            help = rule.legalBasis.map { Message(text: $0) }
            defaultConfiguration = Configuration(
                enabled: rule.severity != nil, level: rule.severity?.rawValue ?? "none")
        }
    }

    struct Result: Encodable {
        var ruleId: String
        var ruleIndex: Int
        /// The words of SARIF for severities are the same.
        var level: String
        var message: Message
        var locations: [Location]
    }

    struct Message: Encodable { var text: String }
    struct Location: Encodable { var physicalLocation: PhysicalLocation }
    struct Artifact: Encodable { var uri: String }

    struct PhysicalLocation: Encodable {
        var artifactLocation: Artifact
        /// `nil` where the lines are not those of the file.
        var region: Region?
    }

    /// Lines and columns count from 1; the end column stands behind the last character.
    struct Region: Encodable {
        var startLine: Int
        var startColumn: Int?
        var endColumn: Int?

        init(_ evidence: Evidence?, _ draft: AdDraft) {
            startLine = draft.number(of: evidence?.line)
            guard let evidence else { return }
            let indent = draft.indent(of: evidence.line)
            startColumn = indent + evidence.start + 1
            endColumn = indent + evidence.end + 1
        }
    }
}
