/// Sentences about the places of the ads.
enum PlacesMapText {
    static func sentences(of part: Part<PlacesMap>) -> [Sentence] {
        part.sentences(.placesMap) { map, writer in
            if map.places.count == 1, map.elsewhere == nil, let only = map.places.first {
                let (isOne, name) = (only.ads.count == 1, only.place.name)
                writer.say(
                    words(
                        "\(isOne ? "Die Anzeige nennt" : "Alle Anzeigen nennen") als Ort \(name).",
                        "\(isOne ? "The ad gives" : "All ads give") \(name) as the place."), only.ads)
                return
            }
            let top = map.places.prefix(3)
            let names = Wording.list(top.map { "\($0.place.name) (\(Wording.ads($0.ads.count)))" })
            writer.say(
                words("Am häufigsten nennen die Anzeigen: \(names).", "The ads name most often: \(names)."),
                top.map(\.ads))
        }
    }
}
