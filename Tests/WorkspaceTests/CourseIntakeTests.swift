import AdReader
import AdSources
import Foundation
import JobMarket
import PostingStore
import SampleAds
import Testing
import Workspace

@Suite struct CourseIntakeTests {
    private let today = Day(year: 2026, month: 11, day: 20)!

    private func take(_ text: String, into workspace: Workspace) throws -> ImportCounts {
        try workspace.take(
            coursesIn: AdInput(name: "kurse.jsonl", bytes: Array(text.utf8)), reader: CourseSourceReader(), day: today
        ).counts
    }

    @Test func skillsAndPlacesAreNamed() throws {
        let folder = WorkspaceTests.Folder()
        let workspace = try Workspace(folder: folder.path, access: .write)
        let counts = try take(
            """
            {"id": "1", "title": "Datenbanken mit sql", "skills": ["Linux"], "place": "Hagen", "plz": "58095"}
            {"id": "2", "title": "Power BI", "place": "Frankfurt a.M.", "lat": 8.68, "lon": 50.11}
            {"id": "3", "title": "Häkeln", "online": true}
            {"id": "4", "title": "Excel", "place": "Nirgendwoburg"}
            {"id": "5"}
            """, into: workspace)
        #expect((counts.read, counts.new, counts.rejected) == (5, 4, 1))
        let courses = try workspace.store.courses()
        #expect(Set(courses[0].skills).isSuperset(of: ["SQL", "Linux"]), "\(courses[0].skills)")
        #expect(courses[0].places.first?.name == "Hagen" && courses[0].places.first?.latitude != nil)
        #expect(courses[1].skills == ["Power BI"] && courses[1].places.first?.name == "Frankfurt am Main")
        // Swapped coordinates are swapped back.
        #expect(courses[1].places.first?.latitude == 50.11)
        #expect(courses[2].places.isEmpty && courses[2].isOnline)
        #expect(courses[3].places.first?.name == "Nirgendwoburg" && courses[3].places.first?.latitude == nil)
    }

    @Test func importingTwiceEqualsOnceAndTheIndexStays() throws {
        let folder = WorkspaceTests.Folder()
        let workspace = try Workspace(folder: folder.path, access: .write)
        _ = try workspace.index()
        let live = try LiveIndex(workspace: workspace)
        let before = live.generation
        let text = #"{"id": "1", "title": "SQL", "online": true}"#
        #expect(try take(text, into: workspace).new == 1)
        #expect(try take(text, into: workspace).unchanged == 1)
        #expect(workspace.indexIsCurrent())
        #expect(live.courses.isEmpty)
        #expect(try live.follow())
        #expect(live.courses.map(\.title) == ["SQL"] && live.generation > before)
        #expect(try !live.follow())
    }

    /// Every made-up course is for something that made-up ads ask for.
    @Test func sampleCoursesTeachWhatSampleAdsAskFor() throws {
        let folder = WorkspaceTests.Folder()
        let workspace = try Workspace(folder: folder.path, access: .write)
        let counts = try workspace.take(sampleCourses: SampleCourses.all(on: today), day: today)
        #expect(counts.new == counts.read && counts.new >= 38)
        let courses = try workspace.store.courses()
        let readings = workspace.read(Array(SampleAds(seed: 1, count: 3000)))
        let asked = Set(readings.flatMap { $0.skills.compactMap(\.skill) })
        for course in courses {
            let isAsked = course.skills.contains(where: asked.contains)
            #expect(isAsked, "\(course.title): \(course.skills)")
            #expect(course.madeUp && course.isOpen(on: today), "\(course.title)")
            #expect(course.isOnline || !course.places.isEmpty, "\(course.title)")
        }
    }
}
