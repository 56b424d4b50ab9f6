import ReferenceData
import SearchIndex

/// A place, or an area around it, that ads are chosen by.
struct PlaceStep: Sendable {
    /// `nil` for the place as asked for.
    var step: Widening.Step?
    var name: String
    var within: String
    /// The words of the request for a place, else filters for an area.
    var place: String
    var radius: Double?
    var filters: [Filter]

    /// From the place asked for to the whole country, each step wider than the one before.
    static func ladder(from municipality: Municipality?, radius: Double?) -> [PlaceStep] {
        guard let municipality else { return [country(step: nil)] }
        let places = Places.shared
        let radius = radius ?? SearchRequest.usualRadius
        let kilometres = Wording.short(radius)
        let around = radius > 0 ? words(" und \(kilometres) km Umkreis", " and surroundings (\(kilometres) km)") : ""
        var steps = [
            PlaceStep(
                step: nil, name: municipality.name + around, within: "in \(municipality.name)\(around)",
                place: municipality.searchWords, radius: radius, filters: [])
        ]
        // A city that is a district of its own, with a radius around it, is wider than its district.
        if let name = places.districtName(municipality.districtCode), !municipality.isOwnDistrict {
            steps.append(area(.district, municipality.districtCode, name))
        }
        if let name = places.regionName(municipality.ags) {
            steps.append(area(.region, String(municipality.ags.prefix(3)), name))
        }
        // In a city state the state is the city.
        if let name = places.stateName(municipality.stateCode), !["02", "11"].contains(municipality.stateCode) {
            steps.append(area(.state, municipality.stateCode, name))
        }
        steps.append(country(step: .country))
        return steps
    }

    private static func area(_ step: Widening.Step, _ code: String, _ name: String) -> PlaceStep {
        PlaceStep(
            step: step, name: name, within: Wording.within(name), place: "", radius: nil, filters: [Filter(.area, code)]
        )
    }

    private static func country(step: Widening.Step?) -> PlaceStep {
        PlaceStep(
            step: step, name: words("Deutschland", "Germany"), within: words("in Deutschland", "in Germany"), place: "",
            radius: nil, filters: [])
    }
}

extension Municipality {
    /// Words by which a search finds exactly this municipality.
    var searchWords: String {
        let places = Places.shared
        return [name, slug].first { places.resolve($0)?.municipality.ags == ags } ?? name
    }

    var isOwnDistrict: Bool { kind == .independentCity }
}
