/// The text of an ad's HTML as a reader sees it, one line for each block, list item, table row and line break.
///
/// Scripts, styles and the head are left out; character references are decoded, also where a source escaped
/// them twice (`&amp;nbsp;`); white space is collapsed, no-break spaces become plain ones, soft hyphens and
/// zero-width characters go. No bullet is put before list items. Lines are parted by `\n` and never empty.
/// In a text without any element that makes lines, the line ends of the source count.
public func textLines(fromHTML html: String) -> String {
    HTMLDocument(html).textLines
}

enum TextLines {
    static func render(_ document: HTMLDocument, _ range: Range<Int>) -> String {
        let makesLines = document.nodes[range].contains {
            $0.role != .inline && $0.role != .hidden && $0.name != "html" && $0.name != "body"
        }
        var writer = LineWriter(capacity: range.count * 16)
        var index = range.lowerBound
        /// Where the open elements that mean something for lines end, innermost last.
        var open: [(end: Int, role: ElementRole)] = []
        var preformatted = makesLines ? 0 : 1
        func close(_ role: ElementRole) {
            switch role {
            case .block: writer.endLine()
            case .preformatted:
                writer.endLine()
                preformatted -= 1
            case .cell: writer.space()
            default: break
            }
        }
        while index < range.upperBound {
            while let last = open.last, last.end <= index {
                open.removeLast()
                close(last.role)
            }
            let node = document.nodes[index]
            if node.isText {
                document.texts.withUnsafeBufferPointer {
                    writer.write(UnsafeBufferPointer(rebasing: $0[node.range]), keepingLines: preformatted > 0)
                }
                index += 1
                continue
            }
            switch node.role {
            case .inline: break
            case .hidden where index > range.lowerBound:
                index = node.end
                continue
            case .hidden: break
            case .lineBreak: writer.endLine()
            case .block:
                writer.endLine()
                open.append((node.end, .block))
            case .preformatted:
                writer.endLine()
                preformatted += 1
                open.append((node.end, .preformatted))
            case .cell:
                writer.space()
                open.append((node.end, .cell))
            }
            index += 1
        }
        return writer.finish()
    }
}
