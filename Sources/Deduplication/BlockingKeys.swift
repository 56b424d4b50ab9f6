/// The keys of an ad: only ads with a key in common are compared.
///
/// Exact ones (wording, address, reference number, title with place or employer) and eight of locality-sensitive
/// hashing (Broder 1997; one permutation after Li, Owen and Zhang 2012): two ads whose tasks and demands share
/// the part s of their runs have one of them in common with the chance 1 - (1 - s^3)^8: 0.66 for s = 0.5, 0.97 for 0.7.
enum BlockingKeys {
    private static let bands = 8
    private static let rows = 3
    /// Ads for many places are found by their other keys.
    private static let mostPlaces = 8

    static func keys(_ signature: AdSignature, jobRuns: [UInt32]) -> [UInt64] {
        var keys: [UInt64] = []
        func add(_ kind: UInt64, _ parts: UInt64...) { keys.append(SignatureHash.of([kind] + parts)) }
        if signature.wording != 0 { add(1, signature.wording) }
        if signature.address != 0 { add(2, signature.address) }
        for reference in signature.references { add(3, UInt64(reference)) }
        if !signature.title.isEmpty {
            let title = SignatureHash.of(signature.core.map(UInt64.init))
            for place in signature.places.places.prefix(mostPlaces) { add(4, title, UInt64(place.name)) }
            if signature.employer.isKnown { add(5, title, UInt64(signature.employer.words[0])) }
            // Ads of one employer at one place for one kind of work, however they call it.
            if let employer = signature.employer.words.first, signature.occupation != 0 {
                for place in signature.places.places.prefix(3) {
                    add(7, UInt64(employer), UInt64(place.name), UInt64(signature.occupation))
                }
            }
        }
        for (band, hash) in bandHashes(jobRuns).enumerated() { add(6, UInt64(band), hash) }
        return Array(Set(keys)).sorted()
    }

    /// Smallest hash of each of 24 equal parts of the number range, three to a band; an empty part borrows from the
    /// next that is not, so that short texts have all bands.
    private static func bandHashes(_ runs: [UInt32]) -> [UInt64] {
        guard !runs.isEmpty else { return [] }
        let parts = bands * rows
        var least = [UInt32?](repeating: nil, count: parts)
        for run in runs {
            let part = Int((UInt64(run) * UInt64(parts)) >> 32)
            if least[part].map({ run < $0 }) ?? true { least[part] = run }
        }
        let dense = (0..<parts).map { part in
            (0..<parts).lazy.compactMap { least[(part + $0) % parts] }.first ?? 0
        }
        return (0..<bands).map { band in
            SignatureHash.of(dense[(band * rows)..<((band + 1) * rows)].map(UInt64.init))
        }
    }
}
