import SearchIndex

extension SearchRequest {
    /// The address of the list of ads that the request selects, relative to the portal: `/stellen?was=...`.
    ///
    /// Names are `was`, `wo`, `umkreis`, `sort` and those of ``FilterField``; a field with several
    /// values stands several times, an excluded value has `-` before it. Page and page size are left out.
    public var address: String {
        var bytes = Array("/stellen".utf8)
        let start = bytes.count
        func add(_ name: String, _ value: String, mark: String = "") {
            bytes.append(bytes.count == start ? UInt8(ascii: "?") : UInt8(ascii: "&"))
            bytes += name.utf8
            bytes.append(UInt8(ascii: "="))
            bytes += mark.utf8
            Self.appendEncoded(value, to: &bytes)
        }
        if !what.isEmpty { add("was", what) }
        if !place.isEmpty { add("wo", place) }
        if let radius { add("umkreis", Self.plain(radius)) }
        for filter in filters { add(filter.field.rawValue, filter.value, mark: filter.excluded ? "-" : "") }
        if sort != .relevance { add("sort", sort.rawValue) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The same request with more filters.
    func with(_ more: Filter...) -> SearchRequest {
        with(more)
    }

    func with(_ more: [Filter]) -> SearchRequest {
        var request = self
        request.filters += more.filter { !filters.contains($0) }
        return request
    }

    /// A number without a needless fraction.
    private static func plain(_ number: Double) -> String {
        Int(exactly: number).map(String.init) ?? String(number)
    }

    /// Appends a value, with everything but the unreserved characters of RFC 3986, section 2.3, percent-encoded.
    private static func appendEncoded(_ text: String, to bytes: inout [UInt8]) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                bytes.append(byte)
            default:
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
    }

    private static let digits = Array("0123456789ABCDEF".utf8)
}
