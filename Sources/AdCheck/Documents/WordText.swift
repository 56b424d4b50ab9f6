import AdSources
internal import CXML2

/// The text of a Word document (DOCX, ECMA-376): the paragraphs of `word/document.xml`.
///
/// A document with a document type of its own is refused, so no entity is ever expanded and nothing outside is read.
enum WordText {
    private static let part = "word/document.xml"
    /// Bytes of that part at most, and members of the archive that are looked through for it.
    private static let (mostBytes, mostMembers) = (16 << 20, 2000)

    static func read(_ bytes: [UInt8]) throws(DocumentProblem) -> String {
        let xml = try document(in: bytes)
        let text = try WordParagraphs.text(of: xml)
        guard text.contains(where: \.isLetter) else { throw DocumentProblem(.noText) }
        return text
    }

    private static func document(in bytes: [UInt8]) throws(DocumentProblem) -> [UInt8] {
        do {
            let archive = try ArchiveReader(AdInput(name: "docx", bytes: bytes))
            for _ in 0..<mostMembers {
                guard let name = try archive.nextMember() else { break }
                guard name == part else { continue }
                var document: [UInt8] = []
                while true {
                    let block = try archive.nextBlock()
                    if block.isEmpty { return document }
                    guard document.count + block.count <= mostBytes else { throw DocumentProblem(.tooLong) }
                    document += block
                }
            }
        } catch let problem as DocumentProblem {
            throw problem
        } catch {
            throw DocumentProblem(.damaged)
        }
        throw DocumentProblem(.unknownKind)
    }
}

/// Reads the paragraphs by libxml2.
private struct WordParagraphs {
    private let reader: xmlTextReaderPtr
    private var text = ""
    private static let maximumDepth: Int32 = 200

    /// libxml2 must be set up once before threads use it.
    private static let isReady: Void = xmlInitParser()

    static func text(of xml: [UInt8]) throws(DocumentProblem) -> String {
        _ = isReady
        let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
        let result: Result<String, DocumentProblem> = xml.withUnsafeBytes { raw in
            let bytes = raw.bindMemory(to: CChar.self).baseAddress
            guard let reader = xmlReaderForMemory(bytes, Int32(clamping: raw.count), nil, nil, Int32(options)) else {
                return .failure(DocumentProblem(.damaged))
            }
            defer { xmlFreeTextReader(reader) }
            var paragraphs = WordParagraphs(reader: reader)
            return Result { () throws(DocumentProblem) in try paragraphs.read() }
        }
        return try result.get()
    }

    private init(reader: xmlTextReaderPtr) { self.reader = reader }

    private mutating func read() throws(DocumentProblem) -> String {
        var status = xmlTextReaderRead(reader)
        while status == 1 {
            switch xmlReaderTypes(UInt32(xmlTextReaderNodeType(reader))) {
            case XML_READER_TYPE_DOCUMENT_TYPE: throw DocumentProblem(.damaged)
            case XML_READER_TYPE_ELEMENT:
                guard xmlTextReaderDepth(reader) < Self.maximumDepth else { throw DocumentProblem(.damaged) }
                // What older programs show in place of the same words, and text that was struck or stands elsewhere now.
                if ["Fallback", "del", "moveFrom"].contains(name) {
                    status = xmlTextReaderNext(reader)
                    continue
                }
                open()
            case XML_READER_TYPE_END_ELEMENT:
                isInText = false
                if name == "p" { text += "\n" }
            case XML_READER_TYPE_TEXT, XML_READER_TYPE_SIGNIFICANT_WHITESPACE, XML_READER_TYPE_CDATA:
                if isInText, let value = xmlTextReaderConstValue(reader) { text += String(cString: value) }
            default: break
            }
            status = xmlTextReaderRead(reader)
        }
        guard status == 0 else { throw DocumentProblem(.damaged) }
        return text
    }

    private var isInText = false

    private mutating func open() {
        isInText = name == "t" && xmlTextReaderIsEmptyElement(reader) == 0
        switch name {
        case "tab": text += " "
        case "noBreakHyphen": text += "-"
        case "br", "cr": text += "\n"
        // An item of a list begins with its mark, as in plain text.
        case "numPr": text += "• "
        default: break
        }
    }

    private var name: String { xmlTextReaderConstLocalName(reader).map { String(cString: $0) } ?? "" }
}
