import JobMarket

/// Walks a source of one kind: names the pages to fetch and reads the answers; it does no fetching itself.
///
/// An adapter keeps nothing between answers, so that a run can be broken off and gone on with at any request.
public protocol SourceAdapter: Sendable {
    /// The word after `--kind`.
    static var kind: String { get }
    /// One line for help: what it reads and what `--url` is.
    static var summary: String { get }
    /// Names and meanings of the settings it knows besides name, address and mapping.
    static var options: [String: String] { get }

    /// - Throws: ``AdapterProblem`` where the settings make no source.
    init(_ settings: AdapterSettings) throws
    /// The first pages of a run.
    func start() throws -> [SourceRequest]
    /// - Throws: nothing that an answer could cause: an answer that cannot be read is drift.
    func read(_ answer: SourceAnswer) throws -> SourceStep
}

/// What an operator says of a source.
public struct AdapterSettings: Codable, Hashable, Sendable {
    /// The source's name, which its ads carry.
    public var name: String
    public var url: String
    /// The adapter's own settings, by name.
    public var options: [String: String]
    /// The text of a mapping file.
    public var mapping: String?
    /// The day of the run: an ad published later than the day after it was not.
    public var today: Day

    public init(
        name: String, url: String, options: [String: String] = [:], mapping: String? = nil, today: Day = .currentUTC
    ) {
        self.name = name
        self.url = url
        self.options = options
        self.mapping = mapping
        self.today = today
    }
}

/// Why settings make no source.
public struct AdapterProblem: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong and what to do, in one sentence.
    public let message: String

    init(_ message: String) {
        self.message = message
    }

    public var description: String { message }
}

/// The kinds of sources.
public enum SourceAdapters {
    /// Raised when adapters read the same bytes otherwise, so that pages that have not changed are read anew.
    public static let version = 1

    public static let all: [any SourceAdapter.Type] = [
        FeedAdapter.self, SiteAdapter.self, BundesagenturAdapter.self, PersonioAdapter.self, SoftgardenAdapter.self,
        GreenhouseAdapter.self, LeverAdapter.self, AshbyAdapter.self, SmartRecruitersAdapter.self,
        RecruiteeAdapter.self, WorkableAdapter.self, TeamtailorAdapter.self, HRXMLAdapter.self,
    ]

    /// The adapter of a kind with an operator's settings.
    ///
    /// - Throws: ``AdapterProblem`` where the kind is unknown or the settings make no source, and ``MappingProblem``.
    public static func make(kind: String, settings: AdapterSettings) throws -> any SourceAdapter {
        guard let type = all.first(where: { $0.kind == kind }) else {
            throw AdapterProblem(
                "`\(kind)` is no kind of source; they are \(all.map { $0.kind }.joined(separator: ", "))")
        }
        guard let address = WebAddress(settings.url) else {
            throw AdapterProblem(
                "`\(settings.url)` is no address; write it in full, as in https://firma.example/jobs.xml")
        }
        for option in settings.options.keys.sorted() where type.options[option] == nil {
            let known = type.options.keys.sorted().joined(separator: ", ")
            throw AdapterProblem(
                "`\(option)` is no setting of \(kind); " + (known.isEmpty ? "it has none" : "they are \(known)"))
        }
        var settings = settings
        settings.url = address.text
        return try type.init(settings)
    }
}
