import PortalAssets

/// A file that pages need, kept in the program. Its address holds a hash of its content, so that browsers may keep
/// it for good.
struct Asset: Sendable {
    let path: String
    let type: String
    let bytes: [UInt8]

    fileprivate init(
        _ name: String, _ ending: String, type: String, _ content: (UnsafeMutablePointer<Int>) -> UnsafePointer<UInt8>
    ) {
        var length = 0
        let start = content(&length)
        bytes = Array(UnsafeBufferPointer(start: start, count: length))
        path = "/assets/\(name).\(ContentHash.text(bytes)).\(ending)"
        self.type = type
    }
}

enum Assets {
    static let style = Asset("style", "css", type: "text/css; charset=utf-8", portal_style_css)
    static let icon = Asset("icon", "svg", type: "image/svg+xml", portal_icon_svg)
    static let all = [style, icon]
}
