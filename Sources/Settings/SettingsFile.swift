import Foundation
import Yams

/// What the operator tells of the portal: one YAML file, in sections.
///
/// A mistake is named by line and field; nothing of a file with mistakes is used.
public struct SettingsFile: Sendable {
    public let path: String
    public private(set) var `operator` = OperatorSettings()

    /// The name that a file has in a data folder.
    public static let usualName = "settings.yaml"

    /// The file named, else that of the data folder; `nil` where there is none.
    public static func find(named path: String?, folder: String) throws -> SettingsFile? {
        if let path { return try SettingsFile(path: path) }
        let usual = folder + "/" + usualName
        return FileManager.default.fileExists(atPath: usual) ? try SettingsFile(path: usual) : nil
    }

    /// - Throws: ``SettingsProblem``.
    public init(path: String) throws {
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw SettingsProblem(path: path, line: nil, sentence: "the file cannot be read")
        }
        guard bytes.count <= Self.largest else {
            throw SettingsProblem(path: path, line: nil, sentence: "settings have at most \(Self.largest) bytes")
        }
        try self.init(yaml: String(decoding: bytes, as: UTF8.self), path: path)
    }

    private static let largest = 1 << 20

    public init(yaml: String, path: String) throws {
        self.path = path
        let reader = SettingsReader(path: path)
        let root: Node?
        do {
            root = try YAMLText.root(of: yaml)
        } catch {
            throw SettingsProblem(path: path, line: error.line, sentence: "no YAML: \(error.what)")
        }
        guard let root else { return }
        guard let sections = root.mapping else { throw reader.problem(root, "settings are sections with fields") }
        for (key, value) in sections {
            try reader.read(section: key.string ?? "", at: key, value, into: &self.operator)
        }
    }

    static var sectionNames: [String] {
        OperatorField.allCases.map { String($0.rawValue.prefix { $0 != "." }) }
            .reduce(into: []) { names, name in if !names.contains(name) { names.append(name) } }
    }
}

/// What is wrong with a settings file, in a sentence.
public struct SettingsProblem: Error, Hashable, CustomStringConvertible {
    public var path: String
    /// From 1; `nil` where it is no line's fault.
    public var line: Int?
    public var sentence: String

    public var description: String { path + (line.map { ":\($0)" } ?? "") + ": " + sentence }
}
