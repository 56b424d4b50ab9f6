import MarketStatistics
import ReferenceData

extension ProfileStop {
    static func placesMap(_ profile: Profile, _ html: inout HTML) {
        part(profile.placesMap, &html) { map, html in
            html.element("figure") { html in
                PlaceMap(
                    map: map, place: profile.place.flatMap { Places.shared.municipality(ags: $0.ags) },
                    radius: profile.radius
                ).write(&html)
                html.element("figcaption", text: caption(profile))
            }
            table(map, &html)
            if let elsewhere = map.elsewhere {
                html.element("p") { html in
                    html.figure(elsewhere, text: Wording.ads(elsewhere.count))
                    let isOne = elsewhere.count == 1
                    html.text(
                        words(
                            " \(isOne ? "nennt" : "nennen") keinen dieser Orte",
                            " \(isOne ? "names" : "name") none of these places"))
                    if map.furtherPlaces > 0 {
                        let further = Wording.count(
                            map.furtherPlaces, words("weitere Gemeinde", "other municipality"),
                            words("weitere Gemeinden", "other municipalities"))
                        html.text(
                            words(
                                ", sondern \(further) oder keinen bekannten Ort",
                                ", but \(further) or no known place"))
                    }
                    html.text(".")
                }
            }
        }
    }

    private static func caption(_ profile: Profile) -> String {
        var text = words(
            "Kreise: Gemeinden mit Anzeigen, die Fläche nach der Zahl der Anzeigen.",
            "Circles: municipalities with ads, their area by the number of ads.")
        if let place = profile.place, let radius = profile.radius, radius > 0 {
            let kilometres = "\(Wording.short(radius))\u{A0}km"
            text += words(
                " Gestrichelt: \(kilometres) um \(place.name).", " Dashed: \(kilometres) around \(place.name).")
        }
        return text
            + words(
                " Die Zahlen stehen in der Tabelle; eine Anzeige für mehrere Orte zählt an jedem.",
                " The numbers are in the table; an ad for several places counts at each.")
    }

    private static func table(_ map: PlacesMap, _ html: inout HTML) {
        html.element("details") { html in
            html.element("summary", text: words("Orte als Tabelle", "Places as a table"))
            html.element("table") { html in
                html.element("caption", text: words("Anzeigen nach Gemeinde", "Ads by municipality"))
                html.element("thead") { html in
                    html.element("tr") { html in
                        html.element("th", .scope("col"), text: words("Gemeinde", "Municipality"))
                        html.element("th", .scope("col"), text: words("Anzeigen", "Ads"))
                    }
                }
                html.element("tbody") { html in
                    for entry in map.places {
                        html.element("tr") { html in
                            html.element("th", .scope("row"), text: entry.place.name)
                            html.element("td", .class("number")) { $0.figure(entry.ads) }
                        }
                    }
                }
            }
        }
    }
}
