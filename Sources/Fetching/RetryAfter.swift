import Foundation

/// The header `Retry-After`: seconds, or a date as HTTP writes it (RFC 9110, 10.2.3 and 5.6.7).
enum RetryAfter {
    static func read(_ text: String, now: Date = .now) -> Duration? {
        let text = text.trimmingCharacters(in: .whitespaces)
        if let seconds = Int64(text) { return seconds < 0 ? nil : .seconds(min(seconds, 1 << 31)) }
        guard let match = text.wholeMatch(of: /[A-Z][a-z]{2}, (\d\d) ([A-Z][a-z]{2}) (\d{4}) (\d\d):(\d\d):(\d\d) GMT/),
            let month = months.firstIndex(of: match.2), let year = Int32(match.3), let day = Int32(match.1),
            let hour = Int32(match.4), let minute = Int32(match.5), let second = Int32(match.6)
        else { return nil }
        var parts = tm()
        (parts.tm_year, parts.tm_mon, parts.tm_mday) = (year - 1900, Int32(month), day)
        (parts.tm_hour, parts.tm_min, parts.tm_sec) = (hour, minute, second)
        return .seconds(max(0, Double(timegm(&parts)) - now.timeIntervalSince1970))
    }

    private static let months: [Substring] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}
