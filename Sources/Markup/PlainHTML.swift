/// Writes a part of a page as HTML that holds only structure and text.
enum PlainHTML {
    static func write(_ document: HTMLDocument, _ range: Range<Int>) -> String {
        var output: [UInt8] = []
        var open: [(end: Int, name: String)] = []
        var index = range.lowerBound
        func closeElements(before index: Int) {
            while let last = open.last, last.end <= index {
                output.append(contentsOf: "</\(last.name)>".utf8)
                open.removeLast()
            }
        }
        while index < range.upperBound {
            closeElements(before: index)
            let node = document.nodes[index]
            if node.isText {
                for byte in document.texts[node.range] {
                    switch byte {
                    case 0x26: output.append(contentsOf: "&amp;".utf8)
                    case 0x3C: output.append(contentsOf: "&lt;".utf8)
                    case 0x3E: output.append(contentsOf: "&gt;".utf8)
                    default: output.append(byte)
                    }
                }
            } else if node.role == .hidden {
                index = node.end
                continue
            } else {
                output.append(contentsOf: "<\(node.name)>".utf8)
                if !voidElements.contains(node.name) { open.append((node.end, node.name)) }
            }
            index += 1
        }
        closeElements(before: Int.max)
        return String(decoding: output, as: UTF8.self)
    }

    private static let voidElements: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    ]
}
