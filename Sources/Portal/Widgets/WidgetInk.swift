/// The colours of `style.css`, for light and dark.
enum WidgetInk: String, CaseIterable {
    case ground, ink, soft, rule, fill, link

    var light: String {
        switch self {
        case .ground: "#ffffff"
        case .ink: "#13211d"
        case .soft: "#4b5a55"
        case .rule: "#c8d1cd"
        case .fill: "#0b7a75"
        case .link: "#00595f"
        }
    }

    var dark: String {
        switch self {
        case .ground: "#101816"
        case .ink: "#e8eeeb"
        case .soft: "#a9b7b1"
        case .rule: "#34423d"
        case .fill: "#47b3ac"
        case .link: "#7fd3cf"
        }
    }
}
