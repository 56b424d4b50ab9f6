import Foundation
import JobMarket

/// An ad of our own whose faults are known, to measure the check by.
public struct PlantedAd: Decodable, Sendable {
    public var id: String
    public var title: String
    public var text: String
    /// Empty for an ad without faults.
    public var faults: [Fault]

    public struct Fault: Decodable, Hashable, Sendable {
        public var rule: String
        /// The line it stands in, the title being 0; `nil` where something is missing or the whole ad is meant.
        public var line: Int?
    }

    /// The ads of a file of JSON lines.
    public static func all(inLines text: String) throws -> [PlantedAd] {
        try text.split(whereSeparator: \.isNewline).map {
            try JSONDecoder().decode(PlantedAd.self, from: Data($0.utf8))
        }
    }
}

/// How well the check finds planted faults.
public struct CheckScore: Sendable {
    public private(set) var clean = 0
    public private(set) var faulty = 0
    public private(set) var faults = 0
    public private(set) var found = 0
    /// Findings in ads without faults, of any severity.
    public private(set) var falseAlarms = 0
    /// Findings in ads with faults that were not planted.
    public private(set) var others = 0
    /// What was missed and what was found too much, one line each.
    public private(set) var remarks: [String] = []

    /// - Parameter day: the day whose law counts, one for all times so that the measure stays the same.
    public init(of ads: [PlantedAd], by check: AdCheck = AdCheck(), on day: Day) {
        for ad in ads { add(ad, check, day) }
    }

    private mutating func add(_ ad: PlantedAd, _ check: AdCheck, _ day: Day) {
        let findings = check.check(AdDraft(ad.title + "\n" + ad.text).posting, on: day).findings
        if ad.faults.isEmpty { clean += 1 } else { faulty += 1 }
        for fault in ad.faults {
            faults += 1
            if findings.contains(where: { Self.isSame($0, fault) }) {
                found += 1
            } else {
                remarks.append("\(ad.id): missed \(fault.rule) in line \(fault.line.map(String.init) ?? "-")")
            }
        }
        for finding in findings where !ad.faults.contains(where: { Self.isSame(finding, $0) }) {
            if ad.faults.isEmpty { falseAlarms += 1 } else { others += 1 }
            let line = finding.evidence.map { "\($0.line) (\($0.text.prefix(60)))" } ?? "-"
            remarks.append("\(ad.id): too much \(finding.severity) \(finding.rule) in line \(line)")
        }
    }

    private static func isSame(_ finding: Finding, _ fault: PlantedAd.Fault) -> Bool {
        finding.rule == fault.rule && (fault.line.map(finding.lines.contains) ?? true)
    }

    /// 0 to 1.
    public var recall: Double { faults > 0 ? Double(found) / Double(faults) : 0 }
    public var falseAlarmsPerCleanAd: Double { clean > 0 ? Double(falseAlarms) / Double(clean) : 0 }
}
