import CZlib

/// Documents made for these tests, byte by byte.
enum Samples {
    // MARK: DOCX

    /// An archive with one member.
    static func zip(_ name: String, _ content: [UInt8]) -> [UInt8] {
        var packed = [UInt8](repeating: 0, count: Int(compressBound(uLong(content.count))))
        var count = uLong(packed.count)
        compress2(&packed, &count, content, uLong(content.count), 9)
        // Without the head of two and the tail of four bytes it is what zip calls deflated.
        let data = Array(packed[2..<(Int(count) - 4)])
        let sum = UInt32(truncatingIfNeeded: crc32(0, content, uInt(content.count)))
        let about =
            bytes(20, 2) + bytes(0, 2) + bytes(8, 2) + bytes(0, 4) + bytes(Int(sum), 4) + bytes(data.count, 4)
            + bytes(content.count, 4) + bytes(name.utf8.count, 2) + bytes(0, 2)
        let local = bytes(0x0403_4B50, 4) + about + Array(name.utf8) + data
        let central =
            bytes(0x0201_4B50, 4) + bytes(20, 2) + about + bytes(0, 2) + bytes(0, 2) + bytes(0, 2) + bytes(0, 4)
            + bytes(0, 4) + Array(name.utf8)
        let end =
            bytes(0x0605_4B50, 4) + bytes(0, 4) + bytes(1, 2) + bytes(1, 2) + bytes(central.count, 4)
            + bytes(local.count, 4) + bytes(0, 2)
        return local + central + end
    }

    static func word(_ paragraphs: [String], before: String = "") -> [UInt8] {
        let body = paragraphs.map { "<w:p><w:r><w:t>\($0)</w:t></w:r></w:p>" }.joined()
        return zip("word/document.xml", Array(document(body, before: before).utf8))
    }

    static func document(_ body: String, before: String = "") -> String {
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\(before)<w:document "
            + "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>\(body)</w:body></w:document>"
    }

    private static func bytes(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }

    // MARK: PDF

    /// A page for each list of lines, in Latin letters.
    static func pdf(_ pages: [[String]], trailer: String = "") -> [UInt8] {
        var objects = [
            "<< /Type /Catalog /Pages 2 0 R >>", "", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ]
        var kids: [String] = []
        for lines in pages {
            let text = "BT /F1 10 Tf 14 TL 40 800 Td " + lines.map { "(\($0)) Tj T*" }.joined(separator: " ") + " ET"
            objects.append("<< /Length \(text.utf8.count) >>\nstream\n\(text)\nendstream")
            objects.append(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents \(objects.count) 0 R "
                    + "/Resources << /Font << /F1 3 0 R >> >> >>")
            kids.append("\(objects.count) 0 R")
        }
        objects[1] = "<< /Type /Pages /Count \(pages.count) /Kids [\(kids.joined(separator: " "))] >>"
        var out = "%PDF-1.4\n"
        var places: [Int] = []
        for (number, object) in objects.enumerated() {
            places.append(out.utf8.count)
            out += "\(number + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = out.utf8.count
        out += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for place in places {
            let digits = String(place)
            out += String(repeating: "0", count: 10 - digits.utf8.count) + digits + " 00000 n \n"
        }
        out += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R \(trailer) >>\nstartxref\n\(start)\n%%EOF\n"
        return Array(out.utf8)
    }

    /// Protected by a password that nobody knows.
    static var lockedPDF: [UInt8] {
        let key = String(repeating: "41", count: 32)
        return pdf(
            [["Koch"]],
            trailer: "/ID [<\(key)> <\(key)>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <\(key)> /U <\(key)> /P -64 >>"
        )
    }
}
