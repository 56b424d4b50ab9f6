/// An absolute `http` or `https` address, with as much of RFC 3986 as walking a source needs.
struct WebAddress: Hashable {
    let scheme: String
    /// In lower case, with the port where one is named.
    let host: String
    /// Begins with a slash.
    var path: String
    /// What stands behind the question mark.
    var query: String?

    /// - Returns: `nil` for anything that is no plain address of a page: other schemes, user names, white space.
    init?(_ text: String) {
        let plain = text.trimmed
        guard let mark = plain.firstRange(of: "://"), !plain.utf8.contains(where: { $0 <= 0x20 }) else { return nil }
        scheme = plain[..<mark.lowerBound].lowercased()
        guard scheme == "http" || scheme == "https" else { return nil }
        let rest = plain[mark.upperBound...].prefix { $0 != "#" }
        let authority = rest.prefix { $0 != "/" && $0 != "?" }
        guard !authority.isEmpty, !authority.contains("@"), authority.first != ":" else { return nil }
        host = authority.lowercased()
        let tail = rest.dropFirst(authority.count)
        let parts = tail.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        path = parts.first.map { $0.isEmpty ? "/" : String($0) } ?? "/"
        query = parts.count > 1 ? String(parts[1]) : nil
    }

    var text: String { "\(scheme)://\(host)\(path)\(query.map { "?\($0)" } ?? "")" }

    /// The address a reference in a page leads to (RFC 3986, section 5.2); `nil` where it is none of a page.
    func resolving(_ reference: String) -> WebAddress? {
        let reference = String(reference.trimmed.prefix { $0 != "#" })
        if reference.isEmpty { return self }
        if reference.hasPrefix("//") { return WebAddress("\(scheme):\(reference)") }
        let scheme = reference.prefix { $0.isLetter || $0.isNumber || $0 == "+" || $0 == "-" || $0 == "." }
        if !scheme.isEmpty, reference.dropFirst(scheme.count).hasPrefix(":") { return WebAddress(reference) }
        let parts = reference.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        var target = self
        target.query = parts.count > 1 ? String(parts[1]) : nil
        let step = parts.first.map(String.init) ?? ""
        if step.hasPrefix("/") {
            target.path = Self.withoutDots(step)
        } else if !step.isEmpty {
            let folder = path.lastIndex(of: "/").map { path[...$0] } ?? "/"
            target.path = Self.withoutDots(folder + step)
        }
        return WebAddress(target.text)
    }

    /// A path without `.` and `..` (RFC 3986, section 5.2.4).
    private static func withoutDots(_ path: String) -> String {
        var output: [Substring] = []
        let steps = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        for step in steps {
            if step == ".." { _ = output.popLast() } else if step != "." { output.append(step) }
        }
        if steps.last == "." || steps.last == ".." { output.append("") }
        return "/" + output.joined(separator: "/")
    }

    /// The address with parameters of the query set in their places, or behind the others, which are left as they are.
    func setting(_ parameters: [(name: String, value: String)]) -> WebAddress {
        var parts = (query ?? "").split(separator: "&").map(String.init)
        for (name, value) in parameters {
            let part = "\(name)=\(Self.encoded(value))"
            if let index = parts.firstIndex(where: { $0.prefix { $0 != "=" } == name }) {
                parts[index] = part
            } else {
                parts.append(part)
            }
        }
        var changed = self
        changed.query = parts.joined(separator: "&")
        return changed
    }

    /// The value of a parameter, as it stands.
    func parameter(_ name: String) -> String? {
        (query ?? "").split(separator: "&").first { $0.hasPrefix("\(name)=") }.map {
            String($0.dropFirst(name.count + 1))
        }
    }

    /// A value with all but unreserved characters written as `%XX` (RFC 3986, section 2.3).
    static func encoded(_ value: String) -> String {
        value.utf8.reduce(into: "") { output, byte in
            let character = Character(Unicode.Scalar(byte))
            if byte < 0x80, character.isLetter || character.isNumber || "-._~".contains(character) {
                output.append(character)
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                output += "%" + (digits.count < 2 ? "0" + digits : digits)
            }
        }
    }
}
