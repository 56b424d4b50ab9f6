import CGumbo

/// Gumbo's parse, and the copy of its tree into a flat ``HTMLDocument``.
enum GumboTree {
    /// Parses UTF-8 and hands the document node over; the tree lives only while `body` runs.
    ///
    /// - Parameter fragment: the element in which the input is taken to stand; `nil` for a whole page.
    static func parse<Result>(
        _ input: [UInt8], in fragment: GumboTag? = nil, _ body: (UnsafePointer<GumboNode>) -> Result
    ) -> Result {
        let arena = ParseArena()
        return withExtendedLifetime(arena) {
            var options = GumboOptions(
                allocator: { arena, size in
                    guard let arena else { return nil }
                    return Unmanaged<ParseArena>.fromOpaque(arena).takeUnretainedValue().allocate(size)
                },
                deallocator: { _, _ in },
                userdata: Unmanaged.passUnretained(arena).toOpaque(), tab_stop: 8, stop_on_first_error: false,
                max_errors: 0, fragment_context: fragment ?? GUMBO_TAG_LAST,
                fragment_namespace: GUMBO_NAMESPACE_HTML)
            return input.withUnsafeBufferPointer { bytes in
                bytes.withMemoryRebound(to: CChar.self) { chars in
                    // Gumbo wants an address also for an empty text.
                    var empty: CChar = 0
                    return withUnsafePointer(to: &empty) { nothing in
                        let output = gumbo_parse_with_options(&options, chars.baseAddress ?? nothing, chars.count)
                        guard let document = output?.pointee.document else {
                            preconditionFailure("Gumbo makes a document of any input")
                        }
                        return body(document)
                    }
                }
            }
        }
    }
}

extension HTMLDocument {
    private struct Frame {
        let children: GumboVector
        var next: Int
        let index: Int
    }

    /// Copies the tree in document order, without recursion.
    mutating func flatten(_ root: UnsafePointer<GumboNode>) {
        var frames = [Frame(children: root.pointee.v.document.children, next: 0, index: -1)]
        while let frame = frames.last {
            guard frame.next < Int(frame.children.length), let child = frame.children.data[frame.next] else {
                frames.removeLast()
                if frame.index >= 0 { nodes[frame.index].end = nodes.count }
                continue
            }
            frames[frames.count - 1].next += 1
            let node = UnsafePointer(child.assumingMemoryBound(to: GumboNode.self))
            switch node.pointee.type {
            case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
                let index = append(element: node.pointee.v.element, parent: frame.index)
                frames.append(Frame(children: node.pointee.v.element.children, next: 0, index: index))
            case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
                append(text: node.pointee.v.text.text, parent: frame.index)
            default: break
            }
        }
    }

    private mutating func append(element: GumboElement, parent: Int) -> Int {
        let first = attributes.count
        for position in 0..<Int(element.attributes.length) {
            guard let pointer = element.attributes.data[position] else { continue }
            let attribute = pointer.assumingMemoryBound(to: GumboAttribute.self).pointee
            attributes.append(
                Attribute(name: String(cString: attribute.name), value: String(cString: attribute.value)))
        }
        let name = Self.name(of: element)
        nodes.append(
            Node(
                name: name, role: ElementRole(name), range: first..<attributes.count, parent: parent,
                end: nodes.count + 1))
        return nodes.count - 1
    }

    private mutating func append(text: UnsafePointer<CChar>?, parent: Int) {
        guard let text else { return }
        let start = texts.count
        let length = String(cString: text).utf8.count
        text.withMemoryRebound(to: UInt8.self, capacity: length) {
            texts.append(contentsOf: UnsafeBufferPointer(start: $0, count: length))
        }
        nodes.append(
            Node(name: "", role: .inline, range: start..<texts.count, parent: parent, end: nodes.count + 1))
    }

    private static func name(of element: GumboElement) -> String {
        if element.tag != GUMBO_TAG_UNKNOWN { return String(cString: gumbo_normalized_tagname(element.tag)) }
        var original = element.original_tag
        gumbo_tag_from_original_text(&original)
        guard let start = original.data, original.length > 0 else { return "unknown" }
        return start.withMemoryRebound(to: UInt8.self, capacity: original.length) {
            String(decoding: UnsafeBufferPointer(start: $0, count: original.length), as: UTF8.self).lowercased()
        }
    }
}
