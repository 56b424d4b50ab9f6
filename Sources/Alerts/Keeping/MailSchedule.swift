import Foundation
import MarketStatistics

/// When mails go out: in the morning, each alert at a minute of its own, so that they do not all go at once.
enum MailSchedule {
    /// Hour of the day, in the machine's time zone, and the minutes that mails are spread over.
    private static let hour = 6
    private static let minutes = 180

    private static var calendar: Calendar {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .current
        return calendar
    }

    /// The morning a day or a week later.
    static func next(after now: Date, pace: WatchPace, id: String) -> Date {
        let calendar = calendar
        let day = calendar.date(byAdding: .day, value: pace.days, to: calendar.startOfDay(for: now)) ?? now
        let morning = calendar.date(bySettingHour: hour, minute: 0, second: 0, of: day) ?? day
        // Identifiers are random, so their letters are spread evenly enough.
        let minute = id.unicodeScalars.reduce(0) { ($0 * 31 + Int($1.value)) % minutes }
        return morning.addingTimeInterval(Double(minute * 60))
    }

    /// The end of an alert that is confirmed or prolonged now.
    static func end(from now: Date) -> Date {
        calendar.date(byAdding: .month, value: AlertRules.months, to: now) ?? now
    }
}
