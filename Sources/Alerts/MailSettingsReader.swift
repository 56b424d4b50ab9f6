import Foundation
import Mail
import Settings
import Yams

/// Reads the lines of a settings file for mail, each a name with one value, and names the line of what it does not take.
struct MailSettingsReader {
    private let path: String
    private let nodes: [String: Node]

    /// - Parameter names: the settings that there are.
    init(yaml: String, path: String, names: [String]) throws {
        self.path = path
        let root: Node?
        do {
            root = try YAMLText.root(of: yaml)
        } catch {
            throw AlertError.settings(path, line: error.line, "no YAML: \(error.what)")
        }
        guard let mapping = root?.mapping else {
            throw AlertError.settings(path, line: root?.mark?.line, "must hold lines of `name: value`")
        }
        var nodes: [String: Node] = [:]
        for (key, value) in mapping {
            guard let name = key.string, names.contains(name) else {
                throw AlertError.settings(
                    path, line: key.mark?.line,
                    "`\(key.string ?? "")` is not known; allowed are \(names.joined(separator: ", "))")
            }
            nodes[name] = value
        }
        self.nodes = nodes
    }

    func problem(_ name: String, _ reason: String) -> AlertError {
        AlertError.settings(path, line: nodes[name]?.mark?.line, "`\(name)` \(reason)")
    }

    /// The value; `nil` where the setting is not there.
    func text(_ name: String) throws -> String? {
        guard let node = nodes[name] else { return nil }
        guard let text = node.scalar?.string.trimmingCharacters(in: .whitespacesAndNewlines) else {
            throw problem(name, "has one value, no list and no fields")
        }
        guard !text.isEmpty else { throw problem(name, "has no value") }
        return text
    }

    func needed(_ name: String) throws -> String {
        guard let text = try text(name) else { throw problem(name, "is missing") }
        return text
    }

    func number(_ name: String) throws -> Int? {
        guard let text = try text(name) else { return nil }
        guard let number = Int(text) else { throw problem(name, "must be a number") }
        return number
    }

    func address(_ name: String) throws -> MailAddress? {
        guard let text = try text(name) else { return nil }
        guard let address = MailAddress(text) else { throw problem(name, "is no mail address: \(text)") }
        return address
    }

    /// Path and text of a file.
    func file(_ name: String) throws -> (path: String, text: String)? {
        guard let file = try text(name) else { return nil }
        guard let bytes = FileManager.default.contents(atPath: file) else {
            throw problem(name, "names a file that cannot be read: \(file)")
        }
        return (file, String(decoding: bytes, as: UTF8.self))
    }
}
