import Foundation
import JobMarket
import MarketStatistics

extension Day {
    /// The day it is here.
    static var today: Day { Day(of: Date()) }
}
