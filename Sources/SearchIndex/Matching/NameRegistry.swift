import Synchronization

/// Numbers for names that are valid over all segments of an index, so that counts of several segments add up without
/// comparing strings.
///
/// The largest segment's own numbers count; names that only other segments have are numbered behind them as they come.
final class NameRegistry: Sendable {
    /// The fields whose names are counted.
    enum Field: Int, CaseIterable {
        case occupation, industry, employer, skill, benefit, language, activity, object
    }

    /// For each field the number of each of a segment's names; `nil` where they are the same.
    struct Maps: Sendable {
        fileprivate let numbers: [[UInt32]?]

        @inline(__always)
        subscript(field: Field) -> [UInt32]? { numbers[field.rawValue] }
    }

    let base: Segment
    private let further: Mutex<[ByteTable]>

    init(base: Segment) {
        self.base = base
        further = Mutex(Field.allCases.map { _ in ByteTable() })
    }

    /// The part of a name that counts as the name: occupations count by their first four digits.
    static func part(_ field: Field, of name: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        switch field {
        case .occupation: UnsafeBufferPointer(rebasing: name.prefix(4))
        case .industry: UnsafeBufferPointer(rebasing: name.dropFirst())
        case .employer, .skill, .benefit, .language, .activity, .object: name
        }
    }

    /// Whether the base's own numbers are used: not where names are cut, since several then have one number.
    private static func isDirect(_ field: Field) -> Bool { field != .occupation }

    private static func names(_ field: Field, _ segment: Segment) -> Names {
        switch field {
        case .occupation: segment.occupationNames
        case .industry: segment.industryNames
        case .employer: segment.employerNames
        case .skill: segment.skillNames
        case .benefit: segment.benefitNames
        case .language: segment.languageNames
        case .activity: segment.activityNames
        case .object: segment.objectNames
        }
    }

    private func offset(_ field: Field) -> Int { Self.isDirect(field) ? Self.names(field, base).count : 0 }

    /// How a segment's names are numbered.
    func maps(of segment: Segment) -> Maps {
        further.withLock { further in
            Maps(
                numbers: Field.allCases.map { field in
                    if segment === base, Self.isDirect(field) { return nil }
                    let names = Self.names(field, segment)
                    let own = Self.names(field, base)
                    let offset = offset(field)
                    return (0..<names.count).map { number in
                        if Self.isDirect(field), let known = own.find(names.bytes(number)) { return UInt32(known) }
                        return UInt32(
                            offset + further[field.rawValue].insert(Self.part(field, of: names.bytes(number))))
                    }
                })
        }
    }

    /// How many numbers there are now.
    func count(_ field: Field) -> Int { offset(field) + further.withLock { $0[field.rawValue].count } }

    /// The names of numbers.
    func names(_ field: Field, _ numbers: [Int]) -> [String] {
        let offset = offset(field)
        return further.withLock { further in
            numbers.map { number in
                number < offset
                    ? String(decoding: Self.part(field, of: Self.names(field, base).bytes(number)), as: UTF8.self)
                    : String(decoding: further[field.rawValue].bytes(number - offset), as: UTF8.self)
            }
        }
    }
}
