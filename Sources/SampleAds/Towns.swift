/// A postcode area of a town, with its middle (GeoNames).
struct PostcodeArea {
    let postcode: String
    let latitude: Double
    let longitude: Double
    /// The part of the town, where ads name it.
    let quarter: String?
}

/// A town of the sample ads.
struct Town {
    /// Two letters that the table of employers names it by.
    let code: String
    let name: String
    /// Which of ``Region``'s regions it lies in.
    let region: Region
    let state: String
    /// How often a town stands for its region.
    let weight: Int
    /// Pay against that of the Hagen area, in percent.
    let payLevel: Int
    let areas: [PostcodeArea]
}

/// The regions that the mix of the sample ads is given by.
enum Region: Int, CaseIterable {
    case hagen, ruhr, frankfurt, munich, hamburg, other
}

extension Town {
    /// All towns, parsed from ``table``.
    static let all: [Town] = table.split(separator: "\n").compactMap { row in
        let cells = row.split(separator: "|").map { $0.trimmed }
        guard cells.count == 7, let region = Int(cells[2]).flatMap(Region.init), let weight = Int(cells[4]),
            let payLevel = Int(cells[5])
        else { return nil }
        let areas = cells[6].split(separator: ";").compactMap { area -> PostcodeArea? in
            let parts = area.split(separator: " ")
            guard parts.count >= 3, let latitude = Double(parts[1]), let longitude = Double(parts[2]) else {
                return nil
            }
            return PostcodeArea(
                postcode: String(parts[0]), latitude: latitude, longitude: longitude,
                quarter: parts.count > 3 ? String(parts[3]) : nil)
        }
        return Town(
            code: cells[0], name: cells[1], region: region, state: cells[3], weight: weight, payLevel: payLevel,
            areas: areas)
    }

    /// Code | town | region | state | weight | pay in percent | postcode latitude longitude quarter; ...
    private static let table = """
        HA|Hagen|0|Nordrhein-Westfalen|40|98|58095 51.3606 7.4785;58089 51.3801 7.4394;58097 51.3668 7.4776;\
        58099 51.3987 7.4901 Boele;58119 51.3529 7.563 Hohenlimburg;58135 51.3474 7.4274 Haspe;58093 51.3657 7.5207
        IS|Iserlohn|0|Nordrhein-Westfalen|12|98|58636 51.38 7.7032;58638 51.3743 7.6961;58640 51.3667 7.7;\
        58642 51.3708 7.6109 Letmathe
        LÜ|Lüdenscheid|0|Nordrhein-Westfalen|11|99|58507 51.2258 7.6342;58509 51.2269 7.613;58511 51.2169 7.6457
        WI|Witten|0|Nordrhein-Westfalen|9|99|58452 51.4315 7.334;58453 51.4434 7.3633 Annen;58456 51.4046 7.2583
        SW|Schwerte|0|Nordrhein-Westfalen|6|98|58239 51.4439 7.5675
        HE|Herdecke|0|Nordrhein-Westfalen|4|98|58313 51.4 7.4358
        WE|Wetter (Ruhr)|0|Nordrhein-Westfalen|5|97|58300 51.3875 7.3928
        GE|Gevelsberg|0|Nordrhein-Westfalen|6|97|58285 51.3197 7.3392
        EN|Ennepetal|0|Nordrhein-Westfalen|6|98|58256 51.2985 7.3629
        HM|Hemer|0|Nordrhein-Westfalen|5|96|58675 51.3871 7.7702
        ME|Menden|0|Nordrhein-Westfalen|5|96|58706 51.4408 7.7887;58708 51.4553 7.7764
        AL|Altena|0|Nordrhein-Westfalen|3|95|58762 51.2947 7.6734
        BR|Breckerfeld|0|Nordrhein-Westfalen|2|95|58339 51.2593 7.4681
        DO|Dortmund|1|Nordrhein-Westfalen|50|101|44135 51.5125 7.477;44137 51.5097 7.4601;44139 51.4995 7.4717;\
        44147 51.5198 7.4378;44227 51.444 7.4546;44263 51.4847 7.4996 Hörde;44319 51.5301 7.5972
        BO|Bochum|1|Nordrhein-Westfalen|30|101|44787 51.4803 7.2183;44789 51.4661 7.2491;44803 51.4637 7.2446
        WU|Wuppertal|1|Nordrhein-Westfalen|20|100|42103 51.2569 7.1505;42275 51.2718 7.204;42285 51.259 7.1695
        FF|Frankfurt am Main|2|Hessen|1|114|60311 50.1112 8.6831;60314 50.1137 8.7119;60325 50.1155 8.6596;\
        60486 50.1162 8.6365;60528 50.0837 8.644;65929 50.1045 8.5389 Höchst
        MÜ|München|3|Bayern|1|120|80331 48.1345 11.571;80335 48.1427 11.5552;80687 48.1414 11.502;\
        80807 48.1827 11.5759;81541 48.1159 11.5795;81671 48.1223 11.6205
        HH|Hamburg|4|Hamburg|1|109|20095 53.5521 10.0004;20457 53.5336 9.9808;22041 53.5741 10.076;\
        22305 53.5886 10.0483;22525 53.592 9.9198;21079 53.4616 10.0109
        KÖ|Köln|5|Nordrhein-Westfalen|40|107|50667 50.9387 6.9547;50825 50.9541 6.9103;51103 50.942 7.0166
        DÜ|Düsseldorf|5|Nordrhein-Westfalen|35|109|40210 51.2216 6.7897;40227 51.2117 6.8071;40549 51.2302 6.7135
        LE|Leipzig|5|Sachsen|25|90|04109 51.342 12.375;04177 51.3425 12.323;04315 51.3667 12.3833
        """
}
