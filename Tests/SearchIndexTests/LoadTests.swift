import Foundation
import SearchIndex
import Synchronization
import Testing

/// Searches while a thousand ads a second come in: what they cost, and that each sees a whole state.
@Suite(.serialized) struct LoadTests {
    private static let count: Int64 = 20_000
    private static let batch: Int64 = 100
    private static let batches: Int64 = 40
    /// Between the beginnings of two batches.
    private static let pause = 0.1

    @Test(.enabled(if: Figures.areMeaningful)) func searchesWhileAdsComeIn() async throws {
        let folder = try TemporaryFolder()
        var corpus = LongAds(seed: 91)
        let index = try AdIndex.build(at: folder.path, stamp: "0", ads: corpus.ads(0..<Self.count))
        var incoming: [[IndexedAd]] = []
        for number in 0..<Self.batches {
            var ads = corpus.ads(Self.count + number * Self.batch..<Self.count + (number + 1) * Self.batch)
            for place in ads.indices { ads[place].employer = "Neu \(number)" }
            incoming.append(ads)
        }
        let requests = (0..<1_500).map { _ in corpus.request() }
        let idle = Figures(try requests.map { try Self.time($0, index.snapshot) })

        let reader = Reader(index: index, requests: requests)
        // Threads of their own, as the readers and the writer of a portal are.
        let readers = (0..<2).map { _ in Thread { reader.run() } }
        for thread in readers { thread.start() }
        let writer = Writer(index: index, batches: incoming)
        await withCheckedContinuation { done in
            Thread {
                writer.run(pause: Self.pause)
                done.resume()
            }
            .start()
        }
        reader.stop()
        for thread in readers { while !thread.isFinished { try await Task.sleep(for: .milliseconds(5)) } }

        let busy = Figures(reader.times)
        let updates = Figures(writer.updates)
        let visible = Figures(writer.visible)
        print(
            """
            load_search_idle_p50 \(idle.microseconds(0.5)) us
            load_search_idle_p99 \(idle.microseconds(0.99)) us
            load_search_busy_p50 \(busy.microseconds(0.5)) us
            load_search_busy_p99 \(busy.microseconds(0.99)) us
            load_update_p50 \(updates.microseconds(0.5)) us
            load_update_p99 \(updates.microseconds(0.99)) us
            load_visible_p99 \(visible.microseconds(0.99)) us
            load_segments_most \(reader.mostSegments) segments
            """)
        #expect(reader.faults == [] && writer.faults == [])
        // Bounds for a slow machine that does other things too; what is printed tells more.
        #expect(reader.times.count > 20)
        #expect(visible.microseconds(0.99) < 5_000_000)
        #expect(busy.microseconds(0.99) < 5 * max(100_000, idle.microseconds(0.99)))

        // Merging goes on in the background until few are left.
        var segments = index.snapshot.segmentCount
        for _ in 0..<3_000 where segments > 8 {
            try await Task.sleep(for: .milliseconds(100))
            segments = index.snapshot.segmentCount
        }
        #expect(segments <= 8)
        #expect(index.snapshot.count == Int(Self.count + Self.batches * Self.batch))
        try index.commit(stamp: "1")
        let reopened = try AdIndex.open(at: folder.path, stamp: "1").snapshot
        #expect(reopened.count == index.snapshot.count)
        for number in 0..<Self.batches {
            #expect(try reopened.search(SearchRequest(filters: [Filter(.company, "Neu \(number)")])).total == 100)
        }
    }

    private static func time(_ request: SearchRequest, _ snapshot: IndexSnapshot) throws -> Duration {
        let clock = ContinuousClock()
        let start = clock.now
        _ = try snapshot.search(request)
        return clock.now - start
    }

    /// Searches one after another and looks whether what it sees is whole.
    private final class Reader: Sendable {
        private let index: AdIndex
        private let requests: [SearchRequest]
        private let isStopped = Atomic<Bool>(false)
        private let seen = Mutex<(times: [Duration], faults: [String], most: Int)>(([], [], 0))

        init(index: AdIndex, requests: [SearchRequest]) {
            self.index = index
            self.requests = requests
        }

        var times: [Duration] { seen.withLock { $0.times } }
        var faults: [String] { seen.withLock { $0.faults } }
        var mostSegments: Int { seen.withLock { $0.most } }
        func stop() { isStopped.store(true, ordering: .relaxed) }

        func run() {
            var last = 0
            var number = 0
            while !isStopped.load(ordering: .relaxed) {
                let snapshot = index.snapshot
                do {
                    let time = try LoadTests.time(requests[number % requests.count], snapshot)
                    let total = try snapshot.search(SearchRequest(limit: 0)).total
                    let isWhole =
                        total == snapshot.count && total >= last && (total - Int(count)) % Int(batch) == 0
                    last = total
                    seen.withLock { seen in
                        seen.times.append(time)
                        seen.most = max(seen.most, snapshot.segmentCount)
                        if !isWhole { seen.faults.append("\(total) of \(snapshot.count)") }
                    }
                } catch {
                    seen.withLock { $0.faults.append("\(error)") }
                }
                number += 1
                Thread.sleep(forTimeInterval: 0.001)
            }
        }
    }

    /// Adds a batch at a time, writes the index in the middle, and looks for each batch as soon as it is in.
    private final class Writer: Sendable {
        private let index: AdIndex
        private let batches: [[IndexedAd]]
        private let seen = Mutex<(updates: [Duration], visible: [Duration], faults: [String])>(([], [], []))

        init(index: AdIndex, batches: [[IndexedAd]]) {
            self.index = index
            self.batches = batches
        }

        var updates: [Duration] { seen.withLock { $0.updates } }
        var visible: [Duration] { seen.withLock { $0.visible } }
        var faults: [String] { seen.withLock { $0.faults } }

        func run(pause: Double) {
            let clock = ContinuousClock()
            for (number, ads) in batches.enumerated() {
                let start = clock.now
                index.update(adding: ads, removing: [])
                let updated = clock.now
                let request = SearchRequest(filters: [Filter(.company, "Neu \(number)")], limit: 100)
                let hits = try? index.snapshot.search(request).hits
                let found = clock.now
                seen.withLock { seen in
                    seen.updates.append(updated - start)
                    seen.visible.append(found - start)
                    if Set((hits ?? []).map(\.key)) != Set(ads.map(\.key)) {
                        seen.faults.append("batch \(number): \(hits?.count ?? -1) found")
                    }
                }
                if number == batches.count / 2 {
                    do { try index.commit(stamp: "half") } catch { seen.withLock { $0.faults.append("\(error)") } }
                }
                let spent = (clock.now - start).components
                let seconds = Double(spent.seconds) + Double(spent.attoseconds) * 1e-18
                if seconds < pause { Thread.sleep(forTimeInterval: pause - seconds) }
            }
        }
    }
}
