import SearchIndex

extension SearchRequest {
    /// The address of the list of ads that the request selects, relative to the portal: `/stellen?was=...`.
    ///
    /// Names are `was`, `wo`, `umkreis`, `sort` and those of ``FilterField``; a field with several
    /// values stands several times, an excluded value has `-` before it. Page and page size are left out.
    public var address: String {
        var pairs: [(name: String, value: String)] = []
        if !what.isEmpty { pairs.append(("was", what)) }
        if !place.isEmpty { pairs.append(("wo", place)) }
        if let radius { pairs.append(("umkreis", Self.plain(radius))) }
        for filter in filters {
            pairs.append((filter.field.rawValue, (filter.excluded ? "-" : "") + filter.value))
        }
        if sort != .relevance { pairs.append(("sort", sort.rawValue)) }
        guard !pairs.isEmpty else { return "/stellen" }
        return "/stellen?" + pairs.map { $0.name + "=" + Self.percentEncoded($0.value) }.joined(separator: "&")
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

    /// Everything but the unreserved characters of RFC 3986, section 2.3, percent-encoded.
    private static func percentEncoded(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
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
        return String(decoding: bytes, as: UTF8.self)
    }
}
