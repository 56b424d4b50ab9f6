import Foundation

/// The folder that holds the store and the index.
public enum DataFolder {
    /// The folder named, else `$STELLWERK_DATA`, else `~/.local/share/stellwerk`.
    public static func resolve(_ named: String?) -> String {
        if let named { return absolute(named) }
        let environment = ProcessInfo.processInfo.environment
        if let folder = environment["STELLWERK_DATA"], !folder.isEmpty { return absolute(folder) }
        return NSHomeDirectory() + "/.local/share/stellwerk"
    }

    private static func absolute(_ path: String) -> String {
        URL(fileURLWithPath: path).standardizedFileURL.path
    }
}
