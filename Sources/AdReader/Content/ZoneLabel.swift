import JobMarket

/// What the zone model says of a unit: its zone, and within the tasks whether it states one.
package enum ZoneLabel: String, CaseIterable, Sendable {
    case company, requirements, benefits, application, other
    /// A unit that states a task.
    case task
    /// A heading, lead-in or aside among the tasks.
    case aroundTasks

    package var zone: ZoneKind {
        switch self {
        case .company: .company
        case .requirements: .requirements
        case .benefits: .benefits
        case .application: .application
        case .other: .other
        case .task, .aroundTasks: .tasks
        }
    }

    /// The bits of the labels that a zone allows.
    package static func bits(_ zones: [ZoneKind]) -> UInt16 {
        var bits: UInt16 = 0
        for (index, label) in allCases.enumerated() where zones.contains(label.zone) { bits |= 1 << UInt16(index) }
        return bits
    }

    /// The bit of this label.
    package var bit: UInt16 { 1 << UInt16(Self.allCases.firstIndex(of: self) ?? 0) }
}
