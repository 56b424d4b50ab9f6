import JobMarket

/// Passes over the names of many ads at once: what is done for each name stands in one loop over the columns.
extension CountedNames {
    /// The demands of some ads, each of which has a row.
    package func demands(of ads: [ListedAd]) -> DemandLists {
        var rows = NameRows(capacity: ads.count)
        rows.fill { add in
            forEachPart(of: ads) { part, range in
                let skills = segments[part].skills
                for ad in ads[range] { add(ad.row, skills.count(of: Int(ad.reference.number))) }
            }
        }
        let lists = NameLists(rows, limit: skillCount) { starts, demands in
            forEachPart(of: ads) { part, range in
                let segment = segments[part]
                let skills = segment.skills
                let map = names?.map(.skill, ofPart: part)
                for ad in ads[range] {
                    let number = Int(ad.reference.number)
                    let traits = segment.skillTraits(of: number)
                    let start = Int(starts[Int(ad.row)])
                    var place = 0
                    skills.forEach(of: number) { skill in
                        let own = map.map { $0[skill] } ?? UInt32(truncatingIfNeeded: skill)
                        demands[start &+ place] = own << 3 | UInt32(traits[place] & 7)
                        place &+= 1
                    }
                }
            }
        }
        return DemandLists(lists, limit: skillCount)
    }

    /// The names that some ads, each of which has a row, have in a list.
    package func lists(_ list: CountedList, of ads: [ListedAd]) -> NameLists {
        var rows = NameRows(capacity: ads.count)
        rows.fill { add in
            forEachPart(of: ads) { part, range in
                let column = segments[part].column(of: list)
                for ad in ads[range] { add(ad.row, column[Int(ad.reference.number)].count) }
            }
        }
        return NameLists(rows, limit: count(list)) { starts, target in
            forEachPart(of: ads) { part, range in
                let column = segments[part].column(of: list)
                let map = names?.map(list.field, ofPart: part)
                for ad in ads[range] {
                    var place = Int(starts[Int(ad.row)])
                    for name in column[Int(ad.reference.number)] {
                        target[place] = map.map { $0[Int(name)] } ?? name
                        place &+= 1
                    }
                }
            }
        }
    }

    /// The demands that some ads make, each with the number of the ads, for samples that make few of all demands.
    ///
    /// - Parameter counts: one for each demand, all 0, and so again afterwards.
    package func takeCounts(of ads: [ListedAd], adding counts: inout [Int32]) -> [(demand: Int, ads: Int32)] {
        var touched: [Int] = []
        counts.withUnsafeMutableBufferPointer { counts in
            guard let names else { return }
            forEachPart(of: ads) { part, range in
                let segment = segments[part]
                let map = names.map(.skill, ofPart: part)
                for ad in ads[range] {
                    segment.skills.forEach(of: Int(ad.reference.number)) { own in
                        let skill = map.map { Int($0[own]) } ?? own
                        if counts[skill] == 0 { touched.append(skill) }
                        counts[skill] &+= 1
                    }
                }
            }
        }
        return touched.map { demand in
            defer { counts[demand] = 0 }
            return (demand, counts[demand])
        }
    }

    /// Of each of some sets of rows the ads first seen last, the newest first, ties by key: the order of a list without
    /// words.
    package func newest(_ limit: Int, of ads: [ListedAd], in sets: [Bitmap]) -> [[AdReference]] {
        var newest = sets.map { _ in [(day: Int32, key: Int64, ad: AdReference)]() }
        forEachPart(of: ads) { part, range in
            let segment = segments[part]
            for ad in ads[range] {
                let number = Int(ad.reference.number)
                let day = segment.rows[number].firstSeen
                var known: Int64?
                for set in sets.indices where sets[set].contains(Int(ad.row)) {
                    if newest[set].count == limit, let last = newest[set].last, day < last.day { continue }
                    let key = known ?? segment.key(number)
                    known = key
                    if newest[set].count == limit, let last = newest[set].last, day == last.day, key > last.key {
                        continue
                    }
                    let place =
                        newest[set].firstIndex { day > $0.day || day == $0.day && key < $0.key } ?? newest[set].count
                    newest[set].insert((day, key, ad.reference), at: place)
                    if newest[set].count > limit { newest[set].removeLast() }
                }
            }
        }
        return newest.map { $0.map(\.ad) }
    }

    /// The rows of the ads placed in each municipality, by its key (AGS) as a number, so that `05914000` is 5914000; an
    /// ad in several is at each.
    package func byMunicipality(_ ads: [ListedAd]) -> [UInt32: [Int32]] {
        var keys: [Int32: Int] = [:]
        var rows: [[Int32]] = []
        var slots = segments.map { [Int32](repeating: -1, count: $0.placeCount) }
        for ad in ads {
            let part = Int(ad.reference.part)
            let segment = segments[part]
            for place in segment.places[Int(ad.reference.number)] {
                var slot = Int(slots[part][Int(place)])
                if slot < 0 {
                    let key = segment.areas[Int(place)]
                    slot = keys[key] ?? rows.count
                    if slot == rows.count {
                        keys[key] = slot
                        rows.append([])
                    }
                    slots[part][Int(place)] = Int32(slot)
                }
                // An ad with several places in one municipality is there once.
                if rows[slot].last != ad.row { rows[slot].append(ad.row) }
            }
        }
        var found: [UInt32: [Int32]] = [:]
        for (key, slot) in keys where key > 0 { found[UInt32(key)] = rows[slot] }
        return found
    }

    /// Calls `body` with each part that neighbouring ads are of, and their places.
    @inline(__always)
    private func forEachPart(of ads: [ListedAd], _ body: (Int, Range<Int>) -> Void) {
        var start = 0
        while start < ads.count {
            let part = ads[start].reference.part
            var end = start + 1
            while end < ads.count, ads[end].reference.part == part { end += 1 }
            body(Int(part), start..<end)
            start = end
        }
    }
}

extension Segment {
    fileprivate func column(of list: CountedList) -> ListColumn {
        switch list {
        case .benefits: benefits
        case .languages: languages
        case .activities: activities
        case .objects: objects
        }
    }
}
