import AdReader
import AdSources
import JobMarket
import PostingStore
import ReferenceData

extension Workspace {
    /// Takes the courses of one input in, whole.
    ///
    /// What cannot be taken in is kept as a rejected record with the reason.
    ///
    /// - Parameters:
    ///   - day: the day of the import.
    ///   - reject: called with every rejected record.
    /// - Returns: the counts, and why the input could not be read (to its end), where so; what came before is kept.
    /// - Throws: `StoreError` where the courses cannot be kept.
    public func take(
        coursesIn input: AdInput, reader: CourseSourceReader, day: Day,
        reject: (RejectedRecord) throws -> Void = { _ in }, progress: (ImportCounts) throws -> Void = { _ in }
    ) throws -> (counts: ImportCounts, damage: SourceError?) {
        let run = try store.beginRun(origin: input.name)
        var batch: [PostingStore.IncomingCourse] = []
        var rejects: [RejectedRecord] = []
        func flush() throws {
            try store.take(courses: batch, rejects: rejects, run: run, day: day)
            batch.removeAll(keepingCapacity: true)
            try rejects.forEach(reject)
            rejects.removeAll(keepingCapacity: true)
            try progress(run.counts)
        }
        var damage: SourceError?
        do {
            try reader.forEachRecord(in: input) { record in
                switch record {
                case .course(let course, let location):
                    batch.append(
                        PostingStore.IncomingCourse(
                            course.understood, origin: location.file, record: location.record))
                case .rejected(let record): rejects.append(record)
                }
                if batch.count + rejects.count >= Self.batchSize { try flush() }
            }
        } catch let error as SourceError {
            damage = error
        }
        try flush()
        try store.endRun(run)
        return (run.counts, damage)
    }

    /// Takes made-up courses in.
    public func take(sampleCourses courses: [Course], day: Day) throws -> ImportCounts {
        let run = try store.beginRun(origin: "sample courses")
        let incoming = courses.enumerated().map {
            PostingStore.IncomingCourse($1.understood, origin: "sample courses", record: $0 + 1)
        }
        try store.take(courses: incoming, run: run, day: day)
        try store.endRun(run)
        return run.counts
    }
}

extension Course {
    /// With the names of the skills that its title and subjects speak of, and with its places looked up.
    var understood: Course {
        var course = self
        var skills = subjects.flatMap { NamedSkills(list: $0).names }
        skills += NamedSkills.inTitle(title)
        course.skills = skills.enumerated().filter { skills.firstIndex(of: $0.element) == $0.offset }.map(\.element)
        course.places = places.map(\.lookedUp)
        return course
    }
}

extension StatedPlace {
    /// With name and coordinates of the municipality that it means; as it was where none is found.
    fileprivate var lookedUp: StatedPlace {
        let stated = Coordinate(stated: latitude, longitude).flatMap { $0.isInGermany ? $0 : nil }
        let words = [postcode, name].compactMap(\.self).joined(separator: " ")
        guard let match = Places.shared.resolve(words, postcode: postcode, region: region, near: stated) else {
            return self
        }
        var place = self
        place.name = match.municipality.name
        place.latitude = (stated ?? match.coordinate).latitude
        place.longitude = (stated ?? match.coordinate).longitude
        return place
    }
}
