/// An HTML page or fragment, parsed as browsers do (HTML5, by Gumbo).
///
/// Nodes stand in document order, so that walking a page or a part of it is a loop over a range and no depth
/// of nesting can exhaust the stack. Input that is not UTF-8 is read with replacement characters.
public struct HTMLDocument: Sendable {
    /// Bytes that are parsed; what stands behind them is left out (see ``isCut``).
    public static let maximumBytes = 8 << 20

    struct Attribute: Sendable {
        let name: String
        let value: String
    }

    struct Node: Sendable {
        /// Lower-case tag name; empty for text.
        let name: String
        let role: ElementRole
        /// Attributes of an element, or bytes of a text.
        var range: Range<Int>
        let parent: Int
        /// The index behind the last node inside this one.
        var end: Int

        var isText: Bool { name.isEmpty }
    }

    var nodes: [Node] = []
    var attributes: [Attribute] = []
    /// The texts of all text nodes, as UTF-8, one behind the other.
    var texts: [UInt8] = []

    /// Whether the input was longer than ``maximumBytes``.
    public let isCut: Bool

    public init(_ html: String) {
        self.init(utf8: html.utf8)
    }

    public init(utf8 bytes: some Collection<UInt8>) {
        isCut = bytes.count > Self.maximumBytes
        let input = NestingLimit.applied(to: Array(bytes.prefix(Self.maximumBytes)))
        GumboTree.parse(input) { flatten($0) }
    }

    init(empty: ()) {
        isCut = false
    }

    /// All elements, in document order.
    public var elements: some Sequence<HTMLElement> {
        nodes.indices.lazy.filter { !nodes[$0].isText }.map { HTMLElement(document: self, index: $0) }
    }

    /// The elements with a tag name (lower case), in document order.
    public func elements(named name: String) -> [HTMLElement] {
        nodes.indices.filter { nodes[$0].name == name }.map { HTMLElement(document: self, index: $0) }
    }

    /// The text a reader sees, in lines.
    public var textLines: String {
        TextLines.render(self, 0..<nodes.count)
    }
}
