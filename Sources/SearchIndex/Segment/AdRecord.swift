import JobMarket

/// What is stored of an ad for display: its words.
struct AdRecord {
    var id: String
    var n: JSONValue?
    var title: String
    var clusterSize: Int
    var language: String

    init(_ ad: IndexedAd) {
        id = ad.id
        n = ad.n
        title = ad.title
        clusterSize = ad.clusterSize
        language = ad.language
    }

    func write(to out: inout ByteWriter) {
        out.string(title)
        out.string(id)
        out.value(n)
        out.varint(clusterSize)
        out.string(language)
    }

    init(reading bytes: inout ByteReader) {
        title = bytes.string()
        id = bytes.string()
        n = bytes.value()
        clusterSize = Int(clamping: bytes.varint())
        language = bytes.string()
    }
}

extension ByteWriter {
    /// A JSON value behind a byte that tells its kind.
    mutating func value(_ value: JSONValue?) {
        switch value {
        case nil: byte(0)
        case .null: byte(1)
        case .bool(let truth): byte(truth ? 3 : 2)
        case .integer(let number):
            byte(4)
            signed(Int64(number))
        case .number(let number):
            byte(5)
            double(number)
        case .string(let text):
            byte(6)
            string(text)
        case .array(let values):
            byte(7)
            varint(values.count)
            for value in values { self.value(value) }
        case .object(let members):
            byte(8)
            varint(members.count)
            for (name, value) in members.sorted(by: { $0.key < $1.key }) {
                string(name)
                self.value(value)
            }
        }
    }
}

extension ByteReader {
    mutating func value() -> JSONValue? {
        switch byte() {
        case 1: return .null
        case 2: return .bool(false)
        case 3: return .bool(true)
        case 4: return .integer(Int(signed()))
        case 5: return .number(double())
        case 6: return .string(string())
        case 7:
            var values: [JSONValue] = []
            for _ in 0..<count() where !failed { values.append(value() ?? .null) }
            return .array(values)
        case 8:
            var members: [String: JSONValue] = [:]
            for _ in 0..<count() where !failed {
                let name = string()
                members[name] = value() ?? .null
            }
            return .object(members)
        default: return nil
        }
    }
}
