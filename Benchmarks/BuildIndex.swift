import AdSources
import ArgumentParser
import Foundation
import JobMarket
import ReferenceData
import SearchIndex

struct BuildIndex: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Builds the index of a corpus, on one core.")

    @OptionGroup var options: WorkloadOptions

    func run() throws {
        try? FileManager.default.removeItem(atPath: options.index)
        let corpus = try Corpus(path: options.corpus)
        let wall = ContinuousClock().now
        let cpu = Usage.processSeconds
        let index = try AdIndex.build(at: options.index, stamp: "corpus", ads: corpus, analysis: .plain)
        let seconds = ContinuousClock().now - wall
        let files = try FileManager.default.contentsOfDirectory(atPath: options.index)
        let bytes = try files.reduce(0) { sum, file in
            let attributes = try FileManager.default.attributesOfItem(atPath: options.index + "/" + file)
            return sum + (attributes[.size] as? Int ?? 0)
        }
        try Figures.add(
            [
                "n": Double(index.snapshot.count), "build_s": Double(seconds.components.seconds),
                "build_cpu_s": Usage.processSeconds - cpu, "index_bytes": Double(bytes),
                "stored_bytes": Double(index.snapshot.storedBytes),
                "build_rss": Double(Usage.peakBytes),
            ], to: options.figures)
    }
}

/// The ads of a corpus file, read as they are asked for.
///
/// The corpus has facts of its own kinds; each stands in a column of the index that takes as many values: kinds of
/// employment as levels, levels as contracts, agencies as temp agencies. Numbers are written with leading zeros, so
/// that the index's order of names is theirs.
struct Corpus: Sequence {
    private let data: Data

    init(path: String) throws { data = try Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped) }

    func makeIterator() -> AnyIterator<IndexedAd> {
        var start = 0
        return AnyIterator {
            data.withUnsafeBytes { bytes in
                guard start < bytes.count, let base = bytes.baseAddress else { return nil }
                let found = memchr(base + start, 0x0A, bytes.count - start)
                let end = found.map { UnsafeRawPointer($0) - base } ?? bytes.count
                let line = UnsafeRawBufferPointer(rebasing: bytes[start..<end]).bindMemory(to: UInt8.self)
                start = end + 1
                return JSONValue(json: line).flatMap { IndexedAd(corpus: $0) }
            }
        }
    }
}

extension IndexedAd {
    fileprivate init?(corpus ad: JSONValue) {
        guard let id = ad["id"]?.integer, let title = ad["title"]?.text, let body = ad["body"]?.text,
            let place = ad["place"], let latitude = place["lat"]?.double, let longitude = place["lon"]?.double
        else { return nil }
        func number(_ key: String) -> Int { ad[key]?.integer ?? 0 }
        var pay: FactPay?
        if let low = ad["smin"]?.integer, let high = ad["smax"]?.integer {
            let middle = Double((low + high) / 2)
            pay = FactPay(min: middle, max: middle, kind: .salary, stated: true)
        }
        let facts = AdFacts(
            occupation: Digits.padded(number("occ"), 4), level: CareerLevel.allCases[number("etype")],
            contract: ContractKind.allCases[number("level")], remote: RemoteKind.allCases[number("remote")],
            employerKind: number("agency") == 1 ? .temp : .direct, industry: Digits.padded(number("industry"), 2),
            size: CompanySize.allCases[number("csize")], pay: pay,
            skills: (ad["skills"]?.elements ?? []).compactMap(\.integer).map {
                FactSkill(name: Digits.padded($0, 4), kind: .hard, need: .must)
            })
        let site = IndexedPlace(
            name: place["name"]?.text ?? "", postcode: nil, ags: nil,
            coordinate: Coordinate(latitude: latitude, longitude: longitude))
        self.init(
            key: Int64(id), id: String(id), n: nil, title: title, employer: ad["company"]?.text ?? "", places: [site],
            posted: nil, firstSeen: Day(number: number("posted")), facts: facts, demands: "", rest: body, madeUp: false)
    }
}

extension JSONValue {
    var integer: Int? { if case .integer(let value) = self { value } else { nil } }
}

enum Digits {
    static func padded(_ number: Int, _ length: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, length - digits.count)) + digits
    }
}
