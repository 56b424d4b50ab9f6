/// Career level an ad is for.
public enum CareerLevel: String, Codable, Hashable, Sendable, CaseIterable {
    case trainee, entry, experienced, senior, lead, unclear
}

/// Extent of work; an ad may offer several.
public enum WorkingHours: String, Codable, Hashable, Sendable, CaseIterable {
    case full, part, mini
}

public enum ContractKind: String, Codable, Hashable, Sendable, CaseIterable {
    case permanent, fixedTerm = "fixed_term", freelance, unclear
}

/// Where the work is done; `onsite` also where nothing is said.
public enum RemoteKind: String, Codable, Hashable, Sendable, CaseIterable {
    case onsite, hybrid, remote
}

/// Who advertises: the employer itself, an agency that lends staff, or one that places them.
public enum EmployerKind: String, Codable, Hashable, Sendable, CaseIterable {
    case direct, temp, placement, unclear
}

/// The education asked for; `none` where the ad says that none is needed, `unclear` where it says nothing.
public enum EducationDemand: String, Codable, Hashable, Sendable, CaseIterable {
    case none, vocational, degree, vocationalOrDegree = "vocational_or_degree", unclear
}

/// The requirement level of an occupation: the fifth digit of KldB 2010.
public enum RequirementLevel: Int, Codable, Hashable, Sendable, CaseIterable {
    /// Helfer- und Anlerntätigkeiten.
    case helper = 1
    /// Fachlich ausgerichtete Tätigkeiten.
    case skilled = 2
    /// Komplexe Spezialistentätigkeiten.
    case specialist = 3
    /// Hoch komplexe Tätigkeiten.
    case expert = 4
}

public enum SkillKind: String, Codable, Hashable, Sendable, CaseIterable {
    case hard, soft, certificate, licence
}

/// Whether an ad insists on a demand or would be glad of it.
public enum Need: String, Codable, Hashable, Sendable, CaseIterable {
    case must, nice
}

/// Part of an ad.
public enum ZoneKind: String, Codable, Hashable, Sendable, CaseIterable {
    case company, tasks, requirements, benefits, application, other
}

/// Ground on which wording may discriminate (General Equal Treatment Act, § 1 AGG).
public enum AGGIssue: String, Codable, Hashable, Sendable, CaseIterable {
    case age, gender, origin, photo, disability, other
}

public enum TravelDemand: String, Codable, Hashable, Sendable, CaseIterable {
    case none, occasional, frequent
}

/// Kind of work a task line is about.
public enum TaskKind: String, Codable, Hashable, Sendable, CaseIterable {
    case plan, run, explain, lead, build, secure, analyse, sell, care, make, transport, administer
}

/// What makes an ad unclear or overloaded.
public enum ClaritySign: String, Codable, Hashable, Sendable, CaseIterable {
    case levelConflict = "level_conflict"
    case overload
    case contradiction
    case vague
    case missingPay = "missing_pay"
    case missingTasks = "missing_tasks"
    case missingPlace = "missing_place"
    case missingHours = "missing_hours"
}
