/// A line that states tasks, with the kinds of work it is about.
public struct TaskLine: Codable, Hashable, Sendable {
    public var line: Int
    public var kinds: [TaskKind]
    /// What the line says is done, in reading order.
    public var statements: [WorkStatement]

    public init(line: Int, kinds: [TaskKind] = [], statements: [WorkStatement] = []) {
        self.line = line
        self.kinds = kinds
        self.statements = statements
    }

    /// Readings kept by versions before ``AdReader`` 4 have no statements.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        line = try container.decode(Int.self, forKey: .line)
        kinds = try container.decode([TaskKind].self, forKey: .kinds)
        statements = try container.decodeIfPresent([WorkStatement].self, forKey: .statements) ?? []
    }
}

/// One thing that is to be done: "Umsetzung von IT-Projekten" is `build`, `umsetzen`, `IT-Projekte`.
public struct WorkStatement: Codable, Hashable, Sendable {
    public var kind: TaskKind
    /// The verb in its base form.
    public var activity: String
    /// What is worked on, in the plural where it has one; `nil` where the line does not say.
    public var object: String?

    public init(kind: TaskKind, activity: String, object: String? = nil) {
        self.kind = kind
        self.activity = activity
        self.object = object
    }

    /// The activity as facts and filters name it, with its kind: `build:umsetzen`.
    public var activityName: String { "\(kind.rawValue):\(activity)" }
    /// The object as facts and filters name it, with the kind of work done on it: `build:IT-Projekte`.
    public var objectName: String? { object.map { "\(kind.rawValue):\($0)" } }
}
