import Crypto
import Foundation
import JobMarket
import Portal

/// The keys of those who may send ads in, in a file that holds none of them: a line for each with its name, the day it
/// was made and its SHA-256. A key is 256 random bits, so a plain hash is enough: there is nothing to guess.
struct KeyRing {
    private struct Line: Codable {
        var name: String
        var made: Day
        var sha256: String
        /// Missing where the key is for the source of its own name.
        var sources: Set<String>?

        var ownSources: Set<String> { sources ?? [name] }
    }

    let path: String

    /// Names with the days they were made and the sources they are for.
    func list() throws -> [(name: String, made: Day, sources: Set<String>)] {
        try lines().map { ($0.name, $0.made, $0.ownSources) }
    }

    /// Makes a key; it is seen this once.
    ///
    /// - Parameter sources: what ads may be sent in for; none means the source that has the key's name.
    func add(_ name: String, sources: [String]) throws -> String {
        var lines = try lines()
        guard !lines.contains(where: { $0.name == name }) else { throw KeyError.known(name) }
        let bytes = SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
        let key = "sw_" + Self.hex(bytes)
        lines.append(
            Line(name: name, made: .today, sha256: Self.hash(key), sources: sources.isEmpty ? nil : Set(sources)))
        try write(lines)
        return key
    }

    func remove(_ name: String) throws {
        let lines = try lines()
        guard lines.contains(where: { $0.name == name }) else { throw KeyError.unknown(name) }
        try write(lines.filter { $0.name != name })
    }

    /// Whose a key is; `nil` for any other words. The file is read each time, so that a removed key ends at once.
    func sender(of key: String) throws -> AdIntake.Sender? {
        let hash = Self.hash(key)
        return try lines().first { $0.sha256 == hash }.map { .init(name: $0.name, sources: $0.ownSources) }
    }

    private func lines() throws -> [Line] {
        guard let data = FileManager.default.contents(atPath: path) else { return [] }
        return try data.split(separator: UInt8(ascii: "\n")).map { try JSONDecoder().decode(Line.self, from: Data($0)) }
    }

    /// For the operator's eyes alone.
    private func write(_ lines: [Line]) throws {
        let bytes = try lines.reduce(into: [UInt8]()) { $0 += try PrintedJSON.line($1) }
        try Data(bytes).write(to: URL(filePath: path), options: .atomic)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    }

    private static func hash(_ key: String) -> String { hex(Array(SHA256.hash(data: Data(key.utf8)))) }

    private static func hex(_ bytes: [UInt8]) -> String {
        bytes.map { (String($0, radix: 16).count == 1 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}

enum KeyError: Error, CustomStringConvertible {
    case known(String)
    case unknown(String)

    var description: String {
        switch self {
        case .known(let name): "there is a key for \(name) already: remove it first, or take another name"
        case .unknown(let name): "there is no key for \(name): see `stellwerk key list`"
        }
    }
}
