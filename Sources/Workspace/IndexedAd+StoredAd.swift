import AdReader
import JobMarket
import PostingStore
import ReferenceData
import SearchIndex

extension IndexedAd {
    /// What the index may know of a kept ad: contact persons stay out.
    ///
    /// - Parameter clusterSize: ads of the same job, itself among them.
    public init(_ ad: StoredAd, clusterSize: Int = 1) {
        let text = AdReader.text(of: ad.posting)
        let mask = ContactMask(ad.reading.contacts)
        let asking = Self.askingLines(ad.reading)
        var demands: [String] = []
        var rest: [String] = []
        for (offset, line) in text.lines.enumerated() {
            let words = mask.text(of: line)
            if asking.contains(offset + 1) { demands.append(words) } else { rest.append(words) }
        }
        // An employer is also found by the words of its name.
        if let company = ad.posting.company { rest.append(company) }
        self.init(
            key: ad.key, id: ad.id, n: ad.posting.n, title: ad.shownTitle,
            employer: ad.posting.company ?? "",
            places: ad.reading.places.map(IndexedPlace.init), posted: ad.posting.published, firstSeen: ad.firstSeen,
            facts: AdFacts(reading: ad.reading), demands: demands.joined(separator: "\n"),
            rest: rest.joined(separator: "\n"), madeUp: ad.madeUp, clusterSize: clusterSize,
            language: ad.reading.language)
    }

    private static func askingLines(_ reading: Reading) -> Set<Int> {
        var lines: Set<Int> = []
        for zone in reading.zones where zone.kind == .tasks || zone.kind == .requirements {
            lines.formUnion(zone.first...max(zone.first, zone.last))
        }
        return lines
    }
}

extension IndexedPlace {
    init(_ place: PlaceReading) {
        let coordinate: Coordinate? =
            if let latitude = place.latitude, let longitude = place.longitude {
                Coordinate(latitude: latitude, longitude: longitude)
            } else {
                nil
            }
        self.init(name: place.name, postcode: place.postcode, ags: place.ags, coordinate: coordinate)
    }
}
