/// HR-XML and HR-BA-XML: all ads in one document.
struct HRXMLAdapter: BoardAdapter {
    static let kind = "hrxml"
    static let summary = "ads as HR-XML or HR-BA-XML in one document; --url is its address, \(example)"
    static let example = "https://firma.example/hrxml"
    static let format = SourceFormat.hrxml
    let board: Board

    static func answer(for page: WebAddress) -> WebAddress? { page }
}
