import JobMarket
import MarketStatistics

/// What the portal can do for people who want to be told by mail: plain functions, so that it knows neither how mail is
/// sent nor how addresses are kept.
package struct AlertDesk: Sendable {
    /// Takes an order and has the question sent. Tells nothing of whether the address is known. `nil` where no mail is
    /// sent any more: what was ordered before can still be ended.
    package var ask: (@Sendable (Order) throws -> AddressCheck)?
    /// What a link in a question stands for; `nil` where it does not hold any more.
    package var asked: @Sendable (_ token: String) throws -> Standing?
    package var confirm: @Sendable (_ token: String) throws -> Confirmation?
    /// What a link in a mail with news stands for.
    package var running: @Sendable (_ token: String) throws -> Standing?
    package var change: @Sendable (_ token: String, WatchPace) throws -> Standing?
    /// Lets it run for another year.
    package var renew: @Sendable (_ token: String) throws -> Standing?
    /// Ends it and deletes the address; whether the token is one of ours.
    package var stop: @Sendable (_ token: String) throws -> Bool

    /// What someone orders.
    package struct Order: Sendable {
        /// As typed.
        package var address: String
        package var watch: Watch
        /// The watch in words.
        package var title: String
        package var pace: WatchPace
        package var language: Language
    }

    package enum AddressCheck: Sendable { case good, noAddress }

    /// What is known of an order, as far as the page shows it: never the address.
    package struct Standing: Sendable {
        package var title: String
        package var pace: WatchPace
        /// The day it ends unless it is prolonged; `nil` before it is confirmed.
        package var ends: Day?

        package init(title: String, pace: WatchPace, ends: Day?) {
            self.title = title
            self.pace = pace
            self.ends = ends
        }
    }

    package enum Confirmation: Sendable {
        case done(Standing)
        /// The address has as many orders as it may.
        case tooMany
    }

    package init(
        ask: (@Sendable (Order) throws -> AddressCheck)?,
        asked: @escaping @Sendable (String) throws -> Standing?,
        confirm: @escaping @Sendable (String) throws -> Confirmation?,
        running: @escaping @Sendable (String) throws -> Standing?,
        change: @escaping @Sendable (String, WatchPace) throws -> Standing?,
        renew: @escaping @Sendable (String) throws -> Standing?,
        stop: @escaping @Sendable (String) throws -> Bool
    ) {
        self.ask = ask
        self.asked = asked
        self.confirm = confirm
        self.running = running
        self.change = change
        self.renew = renew
        self.stop = stop
    }
}
