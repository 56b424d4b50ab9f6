import Foundation
import JobMarket
import PostingStore
import Testing

@Suite struct CourseStoreTests {
    private let day = Day(year: 2026, month: 11, day: 2)!

    private func take(_ courses: [Course], into store: PostingStore) throws -> ImportCounts {
        let run = try store.beginRun(origin: "memory")
        try store.take(
            courses: courses.enumerated().map { .init($1, origin: "memory", record: $0 + 1) }, run: run, day: day)
        try store.endRun(run)
        return run.counts
    }

    private func course(_ id: String, _ title: String = "SQL", source: String = "test") -> Course {
        var course = Course(source: source, sourceID: id, title: title)
        course.skills = ["SQL"]
        course.start = day
        course.isOnline = true
        return course
    }

    @Test func everyRecordIsAccountedFor() throws {
        let folder = PostingStoreTests.Folder()
        let store = try PostingStore(folder: folder.path, access: .write)
        let first = try take([course("1"), course("2"), course("1"), course("1", "Linux")], into: store)
        #expect((first.read, first.new, first.unchanged, first.rejected) == (4, 2, 1, 1))
        #expect(try store.rejects().count == 1)
        let generation = try store.courseGeneration()
        let again = try take([course("1"), course("2")], into: store)
        #expect((again.read, again.unchanged) == (2, 2))
        #expect(try store.courseGeneration() == generation)
        let changed = try take([course("1", "Linux")], into: store)
        #expect(changed.changed == 1)
        #expect(try store.courseGeneration() > generation)
        #expect(try store.courses() == [course("1", "Linux"), course("2")])
        #expect(try store.generation() == 0)
    }

    @Test func aSourceIsTakenAway() throws {
        let folder = PostingStoreTests.Folder()
        let store = try PostingStore(folder: folder.path, access: .write)
        _ = try take([course("1"), course("1", source: "other")], into: store)
        let generation = try store.courseGeneration()
        #expect(try store.clearCourses(source: "nosuch") == 0)
        #expect(try store.courseGeneration() == generation)
        #expect(try store.clearCourses(source: "test") == 1)
        #expect(try store.courses().map(\.source) == ["other"])
        #expect(try store.courseGeneration() > generation)
    }
}
