import PortalAssets

/// A file that pages need, kept in the program. Its address holds a hash of its content, so that browsers may keep
/// it for good.
struct Asset: Sendable {
    let path: String
    let type: String
    let bytes: [UInt8]
    /// Of the content.
    let hash: String

    fileprivate init(
        _ name: String, _ ending: String, type: String, _ content: (UnsafeMutablePointer<Int>) -> UnsafePointer<UInt8>
    ) {
        var length = 0
        let start = content(&length)
        bytes = Array(UnsafeBufferPointer(start: start, count: length))
        hash = String(ContentHash.text(bytes).prefix(16))
        path = "/assets/\(name).\(hash).\(ending)"
        self.type = type
    }
}

enum Assets {
    static let style = Asset("style", "css", type: "text/css; charset=utf-8", portal_style_css)
    static let script = Asset("portal", "js", type: "text/javascript; charset=utf-8", portal_script_js)
    static let icon = Asset("icon", "svg", type: "image/svg+xml", portal_icon_svg)
    static let all = [style, script, icon]
}
