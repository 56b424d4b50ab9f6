/// An element of a page: a view into its ``HTMLDocument``.
public struct HTMLElement: Sendable {
    let document: HTMLDocument
    let index: Int

    /// The tag name in lower case.
    public var name: String { document.nodes[index].name }

    /// The value of an attribute (name in lower case); empty where it stands without a value.
    public func attribute(_ name: String) -> String? {
        document.attributes[document.nodes[index].range].first { $0.name == name }?.value
    }

    /// The element around this one.
    public var parent: HTMLElement? {
        let parent = document.nodes[index].parent
        return parent < 0 ? nil : HTMLElement(document: document, index: parent)
    }

    /// The elements inside, at any depth, in document order.
    public var descendants: some Sequence<HTMLElement> {
        let nodes = document.nodes
        return (index + 1..<nodes[index].end).lazy.filter { !nodes[$0].isText }
            .map { HTMLElement(document: document, index: $0) }
    }

    /// The elements directly inside, in document order.
    public var children: [HTMLElement] {
        var children: [HTMLElement] = []
        var next = index + 1
        while next < document.nodes[index].end {
            if !document.nodes[next].isText { children.append(HTMLElement(document: document, index: next)) }
            next = document.nodes[next].end
        }
        return children
    }

    /// Whether the other element is this one or stands inside it.
    public func contains(_ other: HTMLElement) -> Bool {
        (index..<document.nodes[index].end).contains(other.index)
    }

    /// All text inside as it stands in the page, also that of a script.
    public var text: String {
        var bytes: [UInt8] = []
        for node in document.nodes[index..<document.nodes[index].end] where node.isText {
            bytes.append(contentsOf: document.texts[node.range])
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The text a reader sees inside, in lines.
    public var textLines: String {
        TextLines.render(document, index..<document.nodes[index].end)
    }

    /// The content as HTML, without attributes and without elements that show no text.
    public var plainHTML: String {
        PlainHTML.write(document, index + 1..<document.nodes[index].end)
    }
}
