import CXML2
import JobMarket
import Markup

/// Why bytes are no XML.
struct XMLProblem: Error {
    let sentence: String
}

/// Makes a value of an XML element, by libxml2: attributes are `@name`, elements members under their name, repeated
/// ones a list; an element of text alone is its text, one with attributes has it under `#text`, an empty one is null.
///
/// HTML that stands as elements in the XML stays text, with its tags. Nothing outside the bytes is ever read, and no
/// entity is expanded but the five of XML.
struct XMLTree {
    /// Elements nest no deeper.
    private static let maximumDepth = 200

    /// The value, and whether the bytes had to be mended for it.
    static func value(of bytes: [UInt8]) throws(XMLProblem) -> (value: JSONValue, isMended: Bool) {
        do throws(XMLProblem) {
            return (try parse(bytes), false)
        } catch {
            guard let mended = XMLRepair.mended(bytes), let value = try? parse(mended) else { throw error }
            return (value, true)
        }
    }

    /// libxml2 must be set up once before threads use it.
    private static let isReady: Void = xmlInitParser()

    private static func parse(_ bytes: [UInt8]) throws(XMLProblem) -> JSONValue {
        _ = isReady
        xmlResetLastError()
        let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
        let result: Result<JSONValue, XMLProblem> = bytes.withUnsafeBytes { raw in
            let text = raw.bindMemory(to: CChar.self).baseAddress
            guard let reader = xmlReaderForMemory(text, Int32(clamping: raw.count), nil, "UTF-8", Int32(options)) else {
                return .failure(XMLProblem(sentence: "not read as XML: memory is short"))
            }
            defer { xmlFreeTextReader(reader) }
            return Result { () throws(XMLProblem) in try XMLTree(reader: reader).root() }
        }
        return try result.get()
    }

    private let reader: xmlTextReaderPtr

    /// An element whose end has not come.
    private struct Open {
        let name: String
        var members: [String: JSONValue] = [:]
        /// Its text, as it stands and as markup.
        var text = ""
        var markup = ""
        var holdsMarkup = false

        mutating func add(_ value: JSONValue, to name: String) {
            switch members[name] {
            case nil: members[name] = value
            case .array(let values)?: members[name] = .array(values + [value])
            case let present?: members[name] = .array([present, value])
            }
        }

        var value: JSONValue {
            let content = (holdsMarkup ? markup : text).trimmed
            if members.isEmpty { return content.isEmpty ? .null : .string(content) }
            var members = members
            if !content.isEmpty { members["#text"] = .string(content) }
            return .object(members)
        }
    }

    private func root() throws(XMLProblem) -> JSONValue {
        var open: [Open] = []
        while xmlTextReaderRead(reader) == 1 {
            switch xmlReaderTypes(UInt32(xmlTextReaderNodeType(reader))) {
            case XML_READER_TYPE_ELEMENT:
                if isMarkup, !open.isEmpty {
                    try takeMarkup(&open[open.count - 1])
                    continue
                }
                guard open.count < Self.maximumDepth else {
                    throw XMLProblem(sentence: "not read: elements nest deeper than \(Self.maximumDepth)")
                }
                let isEmpty = xmlTextReaderIsEmptyElement(reader) == 1
                open.append(start())
                if isEmpty, let value = Self.close(&open) { return value }
            case XML_READER_TYPE_END_ELEMENT:
                if let value = Self.close(&open) { return value }
            case XML_READER_TYPE_TEXT, XML_READER_TYPE_CDATA, XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
                guard let text = xmlTextReaderConstValue(reader), !open.isEmpty else { continue }
                let plain = String(cString: text)
                open[open.count - 1].text += plain
                open[open.count - 1].markup += plain.asMarkup
            default: break
            }
        }
        throw problem()
    }

    /// Ends the innermost element; its value where it was the outermost.
    private static func close(_ open: inout [Open]) -> JSONValue? {
        guard let done = open.popLast() else { return nil }
        guard !open.isEmpty else { return done.value }
        open[open.count - 1].add(done.value, to: done.name)
        return nil
    }

    private func start() -> Open {
        var element = Open(name: xmlTextReaderConstName(reader).map { String(cString: $0) } ?? "")
        while xmlTextReaderMoveToNextAttribute(reader) == 1 {
            guard let name = xmlTextReaderConstName(reader), let value = xmlTextReaderConstValue(reader) else {
                continue
            }
            let attribute = String(cString: name)
            // Where a name comes from is not what it says.
            if attribute != "xmlns", !attribute.hasPrefix("xmlns:") {
                element.members["@" + attribute] = .string(String(cString: value))
            }
        }
        return element
    }

    /// Takes the whole element in as part of the text around it. The reader goes on inside of it, so what stands
    /// there is read again and passed over.
    private func takeMarkup(_ element: inout Open) throws(XMLProblem) {
        guard let outer = xmlTextReaderReadOuterXml(reader) else { throw problem() }
        element.markup += String(cString: outer)
        element.holdsMarkup = true
        xml_text_free(outer)
        let depth = xmlTextReaderDepth(reader)
        guard xmlTextReaderIsEmptyElement(reader) == 0 else { return }
        while xmlTextReaderRead(reader) == 1 {
            let type = xmlReaderTypes(UInt32(xmlTextReaderNodeType(reader)))
            if type == XML_READER_TYPE_END_ELEMENT, xmlTextReaderDepth(reader) == depth { return }
        }
        throw problem()
    }

    private static let markupNames: Set<String> = [
        "b", "br", "div", "em", "h1", "h2", "h3", "h4", "h5", "h6", "i", "li", "ol", "p", "span", "strong", "table",
        "u",
        "ul",
    ]

    /// Whether the element is one of HTML in the middle of the feed.
    private var isMarkup: Bool {
        if let space = xmlTextReaderConstNamespaceUri(reader) {
            if String(cString: space) == "http://www.w3.org/1999/xhtml" { return true }
        }
        guard let name = xmlTextReaderConstName(reader) else { return false }
        return Self.markupNames.contains(String(cString: name).lowercased())
    }

    private func problem() -> XMLProblem {
        guard let error = xmlGetLastError(), let message = error.pointee.message else {
            return XMLProblem(sentence: "not well-formed XML: the record breaks off")
        }
        let line = error.pointee.line
        return XMLProblem(
            sentence: "not well-formed XML in its line \(line): \(String(cString: message).onOneLine)")
    }
}

extension String {
    /// The text with its special characters written as HTML does.
    var asMarkup: String {
        guard utf8.contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x3E }) else { return self }
        return reduce(into: "") { output, character in
            switch character {
            case "&": output += "&amp;"
            case "<": output += "&lt;"
            case ">": output += "&gt;"
            default: output.append(character)
            }
        }
    }
}
