import Foundation
import SearchIndex
import Testing

/// Files that are not as they were written are told by an error: never by a trap or a wrong answer.
@Suite struct DamageTests {
    private static func built(_ folder: TemporaryFolder) throws -> [String: Data] {
        var ads = RandomAds(seed: 3)
        let index = try AdIndex.build(at: folder.path, stamp: "stamp", ads: ads.ads(0..<60))
        index.update(adding: ads.ads(60..<70), removing: [1, 2])
        try index.commit(stamp: "stamp")
        return try folder.files()
    }

    @Test func flippedBytes() throws {
        let folder = try TemporaryFolder()
        let files = try Self.built(folder)
        var random = SplitMix(4)
        for _ in 0..<400 {
            let name = random.pick(files.keys.sorted())
            let original = try #require(files[name])
            var damaged = original
            // Heads and section tables come up more often than chance would have it.
            let reach = random.chance(0.5) ? min(original.count, 1_200) : original.count
            let place = Int.random(in: 0..<reach, using: &random)
            damaged[place] ^= UInt8.random(in: 1...255, using: &random)
            try folder.write(damaged, to: name)
            #expect(throws: IndexError.self, "\(name) at \(place)") {
                try AdIndex.open(at: folder.path, stamp: "stamp")
            }
            try folder.write(original, to: name)
        }
        #expect(try AdIndex.open(at: folder.path, stamp: "stamp").snapshot.count == 68)
    }

    @Test func cutAndLengthenedFiles() throws {
        let folder = try TemporaryFolder()
        let files = try Self.built(folder)
        var random = SplitMix(5)
        for (name, original) in files {
            var lengths = [0, 1, 8, 39, 40, 41, original.count - 1]
            lengths += (0..<40).map { _ in Int.random(in: 0..<original.count, using: &random) }
            for length in lengths {
                try folder.write(original.prefix(length), to: name)
                #expect(throws: IndexError.self, "\(name) cut to \(length)") {
                    try AdIndex.open(at: folder.path, stamp: "stamp")
                }
            }
            try folder.write(original + Data([0]), to: name)
            #expect(throws: IndexError.self) { try AdIndex.open(at: folder.path, stamp: "stamp") }
            try folder.write(original, to: name)
        }
    }

    @Test func kindsOfErrors() throws {
        let folder = try TemporaryFolder()
        func kind(_ path: String, _ stamp: String) -> IndexError.Kind? {
            do throws(IndexError) {
                _ = try AdIndex.open(at: path, stamp: stamp)
                return nil
            } catch {
                #expect(!error.description.contains("\n") && error.description.contains(path))
                return error.kind
            }
        }
        #expect(kind(folder.path, "stamp") == .missing)
        #expect(kind(folder.path + "/none", "stamp") == .missing)
        let files = try Self.built(folder)
        #expect(kind(folder.path, "stamp") == nil)
        #expect(kind(folder.path, "other") == .stale)
        let segment = try #require(files.keys.first { $0 != "manifest" })
        try FileManager.default.removeItem(atPath: folder.path + "/" + segment)
        #expect(kind(folder.path, "stamp") == .damaged)
        try FileManager.default.removeItem(atPath: folder.path + "/manifest")
        #expect(kind(folder.path, "stamp") == .missing)
        // Built anew over what is left.
        var ads = RandomAds(seed: 1)
        _ = try AdIndex.build(at: folder.path, stamp: "new", ads: ads.ads(0..<5))
        #expect(try folder.files().count == 2)
    }

    @Test func aFolderThatCannotBeWritten() throws {
        let folder = try TemporaryFolder()
        try folder.write(Data([1]), to: "file")
        #expect(throws: IndexError.self) {
            try AdIndex.build(at: folder.path + "/file/index", stamp: "", ads: [])
        }
    }

    @Test func aFailedCommitLosesNothing() throws {
        let folder = try TemporaryFolder()
        var ads = RandomAds(seed: 2)
        let index = try AdIndex.build(at: folder.path + "/index", stamp: "a", ads: ads.ads(0..<30))
        index.update(adding: ads.ads(30..<40), removing: [5])
        try FileManager.default.moveItem(atPath: folder.path + "/index", toPath: folder.path + "/away")
        #expect(throws: IndexError.self) { try index.commit(stamp: "b") }
        #expect(index.snapshot.count == 39)
        try FileManager.default.moveItem(atPath: folder.path + "/away", toPath: folder.path + "/index")
        try index.commit(stamp: "b")
        #expect(try AdIndex.open(at: folder.path + "/index", stamp: "b").snapshot.count == 39)
    }

    @Test func anInterruptedBuildLeavesTheOldIndex() throws {
        let folder = try TemporaryFolder()
        let before = try Self.built(folder)
        // Left behind by a process that died before it wrote its manifest.
        try folder.write(Data(repeating: 7, count: 100), to: "abc.segment")
        try folder.write(Data(repeating: 7, count: 100), to: "manifest.new")
        let index = try AdIndex.open(at: folder.path, stamp: "stamp")
        #expect(index.snapshot.count == 68)
        try index.commit(stamp: "stamp")
        #expect(Set(try folder.files().keys) == Set(before.keys))
    }
}
