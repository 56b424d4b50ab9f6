import JobMarket

extension RecordReader {
    /// Reads the records of an XML document; each is parsed by itself, so that a broken one is the only one lost.
    func readXML(_ body: Body) throws {
        guard let mapping, !mapping.records.isEmpty else {
            data.record = 1
            return try reject(data.window.peek(RejectedBytes.kept), "is XML; name its records in a mapping file", body)
        }
        let window = data.window
        let context = mappedContext(mapping)
        var elements = XMLElements(window, paths: mapping.recordNames)
        var document: JSONValue?
        let head = window.peek(RejectedBytes.kept)
        while let element = try elements.next() {
            data.record += 1
            switch element {
            case .refused(let reason): try reject(head, reason, body)
            case .tooLong(let prefix, let length):
                let limit = XMLElements.maximumElement >> 20
                let reason = "is longer than \(limit) MiB; no ad is, so the record was skipped"
                try body(.rejected(data.rejected(prefix, length: length, reason)))
            case .endOnly(let passed):
                try reject(passed, "not well-formed XML: the record ends without having begun", body)
            case .complete(let range):
                let raw = window.copy(range)
                window.consume(range.upperBound)
                let around = document ?? Self.document(of: elements)
                document = around
                try hand(xml: raw, around, mapping, context, body)
            }
        }
        if data.record == 0, !elements.sawContainer {
            data.record = 1
            let root = elements.rootName.map { "begins with <\($0)>" } ?? "is no XML"
            let paths = mapping.records.map { "`\($0)`" }.joined(separator: " nor ")
            try reject(head, "\(root) and holds no \(paths), where its ads should stand", body)
        }
    }

    private func hand(
        xml raw: [UInt8], _ document: JSONValue, _ mapping: FieldMapping, _ context: AdContext, _ body: Body
    ) throws {
        let (text, encoding) = TextRepair.repaired(raw)
        let element: (value: JSONValue, isMended: Bool)
        do throws(XMLProblem) {
            element = try XMLTree.value(of: text)
        } catch {
            return try reject(raw, error.sentence, body)
        }
        let made = Result { () throws(AdProblem) in
            try ContractAd.posting(mapping.ad(from: .value(element.value), in: .value(document)), context)
        }
        switch made {
        case .success(var posting):
            if element.isMended { posting.unknown["markup"] = .string("invalid XML, mended") }
            try hand(posting, encoding, body)
        case .failure(let problem): try reject(raw, problem.reason, body)
        }
    }

    /// What stands before the first record, such as the name of the feed.
    private static func document(of elements: XMLElements) -> JSONValue {
        let ends = elements.openNames.reversed().map { "</\($0)>" }.joined()
        let (text, _) = TextRepair.repaired(elements.frame + Array(ends.utf8))
        return (try? XMLTree.value(of: text))?.value ?? .null
    }
}
