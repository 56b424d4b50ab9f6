import Alerts
import Foundation
import Testing

@Suite("Tokens")
struct TokenTests {
    private let key = AlertKey.random()
    private let token = AlertToken(.manage, id: "0123456789abcdef", number: 12)

    @Test("A token is read back, also in capitals")
    func readBack() {
        for purpose in AlertToken.Purpose.allCases {
            let token = AlertToken(purpose, id: "0123456789abcdef", number: 12)
            let text = token.text(key)
            #expect(AlertToken(text, for: purpose, key: key) == token)
            #expect(AlertToken(text.uppercased(), for: purpose, key: key) == token)
            #expect(text.utf8.count <= 48)
        }
    }

    @Test("No other purpose, alert, number or key is accepted")
    func forgery() {
        let text = token.text(key)
        for purpose in AlertToken.Purpose.allCases where purpose != .manage {
            #expect(AlertToken(text, for: purpose, key: key) == nil)
            #expect(AlertToken("\(purpose.rawValue)" + text.dropFirst(), for: purpose, key: key) == nil)
        }
        #expect(AlertToken(text, for: .manage, key: .random()) == nil)
        #expect(AlertToken(text.replacing("-12-", with: "-13-"), for: .manage, key: key) == nil)
        #expect(AlertToken(text.replacing("-12-", with: "-012-"), for: .manage, key: key) == nil)
    }

    @Test("No letter can be altered, left out or added")
    func altered() {
        let text = Array(token.text(key))
        for index in text.indices {
            for letter in "0a-Z \u{0}ä" where letter.lowercased() != String(text[index]) {
                var other = text
                other[index] = letter
                #expect(AlertToken(String(other), for: .manage, key: key) == nil)
                other = text
                other.insert(letter, at: index)
                #expect(AlertToken(String(other), for: .manage, key: key) == nil)
            }
            var other = text
            other.remove(at: index)
            #expect(AlertToken(String(other), for: .manage, key: key) == nil)
        }
        for wrong in ["", "-", "---", "m---", "m-0123456789abcdef-99999999999999999999-x", "m-0123456789abcdef--1-"] {
            #expect(AlertToken(wrong, for: .manage, key: key) == nil)
        }
    }

    @Test("A token is found in a header field")
    func found() {
        let text = token.text(key)
        for field in ["<\(text)@portal.example>", "Anna <post+\(text)@portal.example>, eva@x.example", "Re: \(text)"] {
            #expect(AlertToken.first(in: field, for: .manage, key: key) == token)
        }
        #expect(AlertToken.first(in: String(repeating: "m-", count: 100_000) + text, for: .manage, key: key) == nil)
    }
}

@Suite("Keys")
struct KeyTests {
    private func folder() throws -> String {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("key-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        return path
    }

    @Test("The file is made once, for its owner alone, and read again")
    func file() throws {
        let folder = try folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        #expect(throws: AlertError.self) { try AlertKey.of(folder: folder, environment: [:], making: false) }
        let key = try AlertKey.of(folder: folder, environment: [:], making: true)
        let token = AlertToken(.stop, id: "0123456789abcdef").text(key)
        let again = try AlertKey.of(folder: folder, environment: [:], making: true)
        #expect(AlertToken(token, for: .stop, key: again) != nil)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["alerts.key"])
        let rights = try FileManager.default.attributesOfItem(atPath: folder + "/alerts.key")[.posixPermissions] as? Int
        #expect(rights == 0o600)
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: folder + "/alerts.key")
        #expect(throws: AlertError.self) { try AlertKey.of(folder: folder, environment: [:], making: true) }
    }

    @Test("What is no key is said to be none")
    func wrong() throws {
        let folder = try folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for text in ["x", "c2hvcnQ=", String(repeating: "A", count: 64)] {
            #expect(throws: AlertError.self) {
                try AlertKey.of(folder: folder, environment: ["STELLWERK_KEY": text], making: true)
            }
        }
    }
}
