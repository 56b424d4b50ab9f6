import Foundation
import JobMarket
import SearchIndex
import Testing

/// Files of several megabytes, of which opening reads a part only: what was damaged elsewhere shows when it is read.
/// An answer is the undamaged index's or an error.
@Suite struct LargeDamageTests {
    private static let count: Int64 = 5_000
    private static let removed: [Int64] = [7, 8, 9, 3_000]

    private static func build(_ folder: TemporaryFolder) throws {
        var ads = LongAds(seed: 31)
        let index = try AdIndex.build(at: folder.path, stamp: "s", ads: ads.ads(0..<count))
        index.update(adding: ads.ads(count..<count + 200), removing: removed)
        try index.commit(stamp: "s")
    }

    /// Of every kind that reads a file in another place: words, beginnings, phrases, conditions, orders, later pages.
    private static let requests: [SearchRequest] = {
        var ads = LongAds(seed: 32)
        let words = (0..<3).map { _ in ads.text(1) }
        let texts =
            [
                "", words[0], words[0] + " " + words[1], "\"\(words[0]) \(words[1])\"", "\"\(words[2])\"", "ver*",
                "stelm*",
            ]
            + [words[2] + " -" + words[0], "Können", "-ra*", ads.text(4)]
        var requests = texts.map { SearchRequest(what: $0, limit: 30) }
        requests += SortOrder.allCases.map { SearchRequest(place: "Berlin", sort: $0, limit: 10, offset: 20) }
        requests += [
            [Filter(.company, "Betrieb 7")], [Filter(.area, "05"), Filter(.hours, "full")],
            [Filter(.skill, words[0]), Filter(.payMin, "3000")], [Filter(.level, "entry", excluded: true)],
            [Filter(.benefit, "Obst"), Filter(.language, "en"), Filter(.occupation, "4")],
        ].map { SearchRequest(filters: $0) }
        return requests
    }()

    /// Everything an answer says; the numbers as values, for the members of an object come in any order.
    private struct Said: Hashable {
        var numbers: [JSONValue?]
        var lines: [String]
    }

    private static func answer(_ request: SearchRequest, _ snapshot: IndexSnapshot) throws -> Said {
        let answer = try snapshot.search(request)
        var lines = ["\(answer.total) \(String(describing: answer.pay)) \(answer.containsMadeUp) \(answer.query)"]
        lines += answer.facets.map { "\($0)" }
        for hit in answer.hits {
            lines.append("\(hit.key) \(hit.id) \(hit.title) \(hit.employer) \(hit.facts)")
            lines.append("\(String(describing: hit.place)) \(hit.placeCount) \(hit.firstSeen) \(hit.why) \(hit.score)")
            lines.append("\(String(describing: hit.posted)) \(String(describing: hit.distance)) \(hit.madeUp)")
        }
        return Said(numbers: answer.hits.map(\.n), lines: lines)
    }

    private static func selected(_ snapshot: IndexSnapshot) throws -> [String] {
        try snapshot.select(SearchRequest(filters: [Filter(.hours, "part")]))
            .map { "\($0.key) \($0.id) \($0.title) \($0.employer) \($0.facts) \($0.places)" }
    }

    /// Changes bytes of the largest file in place.
    private static func overwrite(_ path: String, at offset: Int, _ bytes: Data) throws {
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        try handle.seek(toOffset: UInt64(offset))
        try handle.write(contentsOf: bytes)
        try handle.close()
    }

    private static func largest(_ files: [String: Data]) throws -> (name: String, bytes: Data) {
        let file = try #require(files.max { $0.value.count < $1.value.count })
        return (file.key, file.value)
    }

    @Test func anAnswerIsRightOrAnError() throws {
        let folder = try TemporaryFolder()
        try Self.build(folder)
        let (name, original) = try Self.largest(folder.files())
        try #require(original.count > 4 << 20)
        let path = folder.path + "/" + name
        let whole = try AdIndex.open(at: folder.path, stamp: "s").snapshot
        #expect(whole.count == Int(Self.count) + 200 - Self.removed.count)
        let right = try Self.requests.map { try Self.answer($0, whole) }
        #expect(Set(right).count > right.count - 3, "nearly every request finds something else")
        let rightSelection = try Self.selected(whole)
        var random = SplitMix(33)
        var (refused, late, unread) = (0, 0, 0)
        for round in 0..<60 {
            // One flipped byte, or a page of a disk that gives back zeros.
            let length = round % 3 == 0 ? 4096 : 1
            let place = Int.random(in: 0..<original.count - length, using: &random)
            let before = original.subdata(in: place..<place + length)
            let after =
                length == 1 ? Data([before[0] ^ UInt8.random(in: 1...255, using: &random)]) : Data(count: length)
            try Self.overwrite(path, at: place, after)
            defer { try? Self.overwrite(path, at: place, before) }
            let snapshot: IndexSnapshot
            do {
                snapshot = try AdIndex.open(at: folder.path, stamp: "s").snapshot
            } catch {
                #expect(error.kind == .damaged)
                refused += 1
                continue
            }
            var failed = 0
            for number in Self.requests.indices.shuffled(using: &random) {
                do {
                    let answer = try Self.answer(Self.requests[number], snapshot)
                    let isRight = answer == right[number]
                    #expect(isRight, "byte \(place): \(Self.requests[number])")
                } catch let error as IndexError {
                    #expect(error.kind == .damaged)
                    failed += 1
                }
            }
            do {
                let isRight = try Self.selected(snapshot) == rightSelection
                #expect(isRight, "byte \(place)")
            } catch let error as IndexError {
                #expect(error.kind == .damaged)
                failed += 1
            }
            if failed > 0 { late += 1 } else { unread += 1 }
            #expect(snapshot.isDamaged == (failed > 0))
        }
        #expect(refused > 3 && late > 3 && unread > 3, "\(refused), \(late), \(unread): all three must occur")
        #expect(try Self.answer(Self.requests[0], AdIndex.open(at: folder.path, stamp: "s").snapshot) == right[0])
    }

    /// Help for people who search reads words and names of its own accord.
    @Test func aidsAreRightOrAnError() throws {
        let folder = try TemporaryFolder()
        try Self.build(folder)
        let (name, original) = try Self.largest(folder.files())
        let path = folder.path + "/" + name
        func helped(_ snapshot: IndexSnapshot) throws -> [String] {
            let aids = SearchAids(snapshot)
            let names = try aids.typeAhead.suggestions(for: "betr") + aids.typeAhead.suggestions(for: "ver")
            return try names.map { "\($0)" } + ["\(aids.search(SearchRequest(what: "stellunk"), in: snapshot).total)"]
        }
        let right = try helped(AdIndex.open(at: folder.path, stamp: "s").snapshot)
        #expect(right.count > 6)
        var random = SplitMix(34)
        var failed = 0
        for _ in 0..<12 {
            let place = Int.random(in: 0..<original.count, using: &random)
            try Self.overwrite(path, at: place, Data([original[place] ^ 0x10]))
            defer { try? Self.overwrite(path, at: place, Data([original[place]])) }
            do {
                #expect(try helped(AdIndex.open(at: folder.path, stamp: "s").snapshot) == right, "byte \(place)")
            } catch let error as IndexError {
                #expect(error.kind == .damaged)
                failed += 1
            }
        }
        #expect(failed > 0)
    }

    @Test func cutFiles() throws {
        let folder = try TemporaryFolder()
        try Self.build(folder)
        let (name, original) = try Self.largest(folder.files())
        var random = SplitMix(35)
        var lengths = (0..<20).map { _ in Int.random(in: 0..<original.count, using: &random) }
        // Whole chunks and whole pages too.
        lengths += (0..<20).map { _ in Int.random(in: 0..<original.count >> 16, using: &random) << 16 }
        for length in lengths {
            try folder.write(original.prefix(length), to: name)
            #expect(throws: IndexError.self, "cut to \(length)") { try AdIndex.open(at: folder.path, stamp: "s") }
        }
    }

    /// Where the numbers of ads cannot be read, removing fails silently until it is to be written down.
    @Test func whatCouldNotBeRemovedIsNotCommitted() throws {
        let folder = try TemporaryFolder()
        var ads = RandomAds(seed: 36)
        // So many that the keys lie in chunks that opening does not read.
        let first: Int64 = 0x0123_4567_89AB_0000
        _ = try AdIndex.build(at: folder.path, stamp: "s", ads: ads.ads(first..<first + 30_000))
        let (name, original) = try Self.largest(folder.files())
        var tried = 0
        for key in [first + 10, first + 12_000, first + 29_000] {
            let bytes = withUnsafeBytes(of: key.littleEndian) { Data($0) }
            let place = try #require(original.range(of: bytes)).lowerBound
            var damaged = original
            damaged[place] ^= 1
            try folder.write(damaged, to: name)
            guard let index = try? AdIndex.open(at: folder.path, stamp: "s") else { continue }
            tried += 1
            index.update(adding: [], removing: [key])
            #expect(index.snapshot.isDamaged)
            #expect(throws: IndexError.self) { try index.snapshot.search(SearchRequest()) }
            #expect(throws: IndexError.self) { try index.commit(stamp: "s") }
        }
        #expect(tried > 0)
        try folder.write(original, to: name)
        #expect(try AdIndex.open(at: folder.path, stamp: "s").snapshot.count == 30_000)
    }

    /// A sound file in the wrong place: of another index, of an older state, of something else.
    @Test func foreignFiles() throws {
        let folder = try TemporaryFolder()
        let other = try TemporaryFolder()
        var ads = RandomAds(seed: 37)
        _ = try AdIndex.build(at: folder.path, stamp: "s", ads: ads.ads(0..<100))
        _ = try AdIndex.build(at: other.path, stamp: "s", ads: ads.ads(0..<100))
        let (name, original) = try Self.largest(folder.files())
        let (_, foreign) = try Self.largest(other.files())
        var random = SplitMix(38)
        let noise = Data((0..<50_000).map { _ in UInt8.random(in: 0...255, using: &random) })
        // What only looks like a segment, by its beginning and end.
        let disguised = original.prefix(8) + noise + original.suffix(56)
        let doubled = original + original
        for file in [foreign, noise, disguised, doubled, Data(original.reversed()), Data(count: original.count)] {
            try folder.write(file, to: name)
            #expect(throws: IndexError.self) { try AdIndex.open(at: folder.path, stamp: "s") }
        }
        try folder.write(original, to: name)
        #expect(try AdIndex.open(at: folder.path, stamp: "s").snapshot.count == 100)
        try folder.write(noise, to: "manifest")
        #expect(throws: IndexError.self) { try AdIndex.open(at: folder.path, stamp: "s") }
    }

    /// A foot whose numbers mean nothing, whatever they are.
    @Test func numbersOfTheFoot() throws {
        let folder = try TemporaryFolder()
        var ads = RandomAds(seed: 39)
        _ = try AdIndex.build(at: folder.path, stamp: "s", ads: ads.ads(0..<10))
        let (name, original) = try Self.largest(folder.files())
        let length = UInt64(original.count)
        for field in stride(from: 0, to: 56, by: 4) {
            for value in [0, 1, 8, length - 60, length - 56, length - 8, length, length + 8, 1 << 32, 1 << 63, .max] {
                var damaged = original
                let place = original.count - 56 + field
                withUnsafeBytes(of: value.littleEndian) { bytes in
                    for (index, byte) in bytes.prefix(56 - field).enumerated() { damaged[place + index] = byte }
                }
                if damaged == original { continue }
                try folder.write(damaged, to: name)
                #expect(throws: IndexError.self, "\(value) at \(field)") {
                    try AdIndex.open(at: folder.path, stamp: "s")
                }
            }
        }
    }
}
