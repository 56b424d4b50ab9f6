import JobMarket

/// What is stored of an ad beside the columns: its words for display and the facts that no column holds whole.
struct AdRecord {
    var id: String
    var n: JSONValue?
    var title: String
    var posted: Day?
    var pay: FactPay?
    var yearsMin: Int?
    var clarity: Double
    var hours: [WorkingHours]
    var tasks: [TaskKind]
    var signs: [ClaritySign]
    /// Kind and need of each skill, in the order of the skill column.
    var skills: [(kind: SkillKind, need: Need)]

    init(_ ad: IndexedAd, skills: [FactSkill]) {
        id = ad.id
        n = ad.n
        title = ad.title
        posted = ad.posted
        pay = ad.facts.pay
        yearsMin = ad.facts.yearsMin
        clarity = ad.facts.clarity
        hours = ad.facts.hours
        tasks = ad.facts.tasks
        signs = ad.facts.signs
        self.skills = skills.map { ($0.kind, $0.need) }
    }

    func write(to out: inout ByteWriter) {
        out.string(title)
        out.string(id)
        out.value(n)
        out.signed(posted.map { Int64($0.number) } ?? .min)
        let flags =
            (pay == nil ? 0 : 1) | (pay?.min == nil ? 0 : 2) | (pay?.max == nil ? 0 : 4)
            | (pay?.kind == .tariff ? 8 : 0) | (pay?.stated == true ? 16 : 0) | (yearsMin == nil ? 0 : 32)
        out.byte(UInt8(flags))
        if let low = pay?.min { out.double(low) }
        if let high = pay?.max { out.double(high) }
        if let yearsMin { out.signed(Int64(yearsMin)) }
        out.double(clarity)
        out.cases(hours)
        out.cases(tasks)
        out.cases(signs)
        out.varint(skills.count)
        for skill in skills { out.byte(UInt8(Traits.number(of: skill.kind) << 1 | Traits.number(of: skill.need))) }
    }

    init(reading bytes: inout ByteReader) {
        title = bytes.string()
        id = bytes.string()
        n = bytes.value()
        let day = bytes.signed()
        posted = day == .min ? nil : Day(number: Int(day))
        let flags = bytes.byte()
        let low = flags & 2 == 0 ? nil : bytes.double()
        let high = flags & 4 == 0 ? nil : bytes.double()
        pay =
            flags & 1 == 0
            ? nil
            : FactPay(min: low, max: high, kind: flags & 8 == 0 ? .salary : .tariff, stated: flags & 16 != 0)
        yearsMin = flags & 32 == 0 ? nil : Int(bytes.signed())
        clarity = bytes.double()
        hours = bytes.cases()
        tasks = bytes.cases()
        signs = bytes.cases()
        skills = []
        for _ in 0..<bytes.count() where !bytes.failed {
            let skill = Int(bytes.byte())
            skills.append((Traits.value(skill >> 1), Traits.value(skill & 1)))
        }
    }
}

extension ByteWriter {
    fileprivate mutating func cases<Value: CaseIterable & Equatable>(_ values: [Value]) {
        varint(values.count)
        for value in values { byte(UInt8(Traits.number(of: value))) }
    }

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
    fileprivate mutating func cases<Value: CaseIterable>() -> [Value] where Value.AllCases == [Value] {
        var values: [Value] = []
        for _ in 0..<count() where !failed { values.append(Traits.value(Int(byte()))) }
        return values
    }

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
