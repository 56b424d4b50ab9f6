import AdReader
import GermanText

extension TitleCorpus {
    /// What the reader looks listed names up in.
    var nameEntries: [JobNameTable.Entry] {
        names.map {
            JobNameTable.Entry(name: Self.words($0.words).nameHash, label: $0.label, weight: $0.weight)
        }
    }

    /// The names without those that come to the same words once the genders are unified.
    var distinctNames: [Name] {
        var seen: Set<UInt64> = []
        return names.filter { name in
            !name.words.hasSuffix("-in")
                && seen.insert(Self.words(name.words).nameHash &* 4099 &+ UInt64(name.label)).inserted
        }
    }

    private static func words(_ name: String) -> TitleWords { TitleWords(listed: slug(name)) }
}
