import Foundation

/// Why alerts cannot be worked with, in one line that says what to do.
public struct AlertError: Error, Equatable, CustomStringConvertible {
    public let description: String

    static func noKey(_ place: String) -> AlertError {
        AlertError(
            description: "\(place) holds no key: it must be 32 bytes in base64, as `openssl rand -base64 32` prints")
    }

    static func missingKey(_ path: String) -> AlertError {
        AlertError(description: "the key \(path) is not there and cannot be made: put it back, or set STELLWERK_KEY")
    }

    static func openKey(_ path: String) -> AlertError {
        AlertError(description: "others may read the key \(path): chmod 600 \(path)")
    }

    static func otherKey(_ folder: String) -> AlertError {
        AlertError(
            description: "the alerts in \(folder) were sealed with another key: put back alerts.key or STELLWERK_KEY, "
                + "or delete alerts.sqlite and with it all alerts")
    }

    static func lock(_ path: String, _ reason: Int32) -> AlertError {
        AlertError(description: "\(path) cannot be locked for sending: \(String(cString: strerror(reason)))")
    }

    /// - Parameter line: from 1; `nil` where it is no line's fault.
    static func settings(_ path: String, line: Int?, _ reason: String) -> AlertError {
        AlertError(description: path + (line.map { ":\($0)" } ?? "") + ": " + reason)
    }
}
