extension Wording {
    /// An employer's name, or that none is named.
    package static func employer(_ name: String?) -> String {
        guard let name, !name.isEmpty else { return words("Arbeitgeber nicht genannt", "Employer not named") }
        return name
    }
}
