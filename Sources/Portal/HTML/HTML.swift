/// A piece of a page while it is written: one buffer of UTF-8, escaped by default.
///
/// Names of elements and attributes are `StaticString`, so that nothing from an ad or an address can become
/// markup; everything else goes through ``text(_:)`` or an ``Attribute``, which escape.
struct HTML: Sendable {
    private(set) var bytes: [UInt8] = []

    typealias Content = (inout HTML) -> Void

    init(capacity: Int = 0) {
        bytes.reserveCapacity(capacity)
    }

    /// Writes text: what it contains is shown as it stands.
    mutating func text(_ text: some StringProtocol) {
        Escaping.append(text, to: &bytes)
    }

    /// Writes an element with what is inside it.
    mutating func element(_ name: StaticString, _ attributes: Attribute?..., content: Content) {
        open(name, attributes)
        content(&self)
        close(name)
    }

    /// Writes an element that holds text alone.
    mutating func element(_ name: StaticString, _ attributes: Attribute?..., text: some StringProtocol) {
        open(name, attributes)
        self.text(text)
        close(name)
    }

    /// Writes an element that has no content and no end tag (`br`, `input`, `meta`, ...).
    mutating func void(_ name: StaticString, _ attributes: Attribute?...) {
        open(name, attributes)
    }

    /// Writes a link to a page of the portal or, where the address is foreign, to the web.
    mutating func link(_ href: Href, _ attributes: Attribute?..., content: Content) {
        open("a", [.href(href)] + attributes)
        content(&self)
        close("a")
    }

    mutating func link(_ href: Href, _ attributes: Attribute?..., text: some StringProtocol) {
        open("a", [.href(href)] + attributes)
        self.text(text)
        close("a")
    }

    /// Writes what another buffer holds.
    mutating func append(_ other: HTML) {
        bytes.append(contentsOf: other.bytes)
    }

    /// Writes markup that stands in the source code.
    mutating func markup(_ markup: StaticString) {
        markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Writes a block of JSON-LD; `<` is written as `\u003c`, so that no string of it can end the block.
    mutating func jsonLD(_ json: some Sequence<UInt8>) {
        markup("<script type=\"application/ld+json\">")
        for byte in json {
            if byte == UInt8(ascii: "<") {
                bytes.append(contentsOf: "\\u003c".utf8)
            } else {
                bytes.append(byte)
            }
        }
        markup("</script>")
    }

    private mutating func open(_ name: StaticString, _ attributes: [Attribute?]) {
        bytes.append(UInt8(ascii: "<"))
        markup(name)
        for case let attribute? in attributes {
            bytes.append(UInt8(ascii: " "))
            markup(attribute.name)
            guard let value = attribute.value else { continue }
            bytes.append(contentsOf: "=\"".utf8)
            text(value)
            bytes.append(UInt8(ascii: "\""))
        }
        bytes.append(UInt8(ascii: ">"))
    }

    private mutating func close(_ name: StaticString) {
        bytes.append(contentsOf: "</".utf8)
        markup(name)
        bytes.append(UInt8(ascii: ">"))
    }
}
