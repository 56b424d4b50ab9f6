import JobMarket

/// Reads names, phone numbers and mail addresses, as they stand in the ad.
enum ContactReader {
    static func read(_ ad: AdContext, _ content: AdContent) -> [Contact] {
        let channels = channels(of: content)
        var contacts = Contacts(ad: ad, content: content)
        let nearby = Nearby(content, channels)
        var surroundings = ContactNames.Surroundings()
        if let company = ad.posting.company { surroundings.company = Set(WordHash.words(of: company)) }
        for (number, found) in channels {
            for channel in found where channel.kind == .mail {
                surroundings.mailWords.formUnion(localWords(content.lines[number].bytes[channel.bytes]))
            }
        }
        for (number, line) in content.lines.enumerated() {
            let found = channels[number] ?? []
            if number > 0 {
                let names = ContactNames(
                    line: line, isNearContact: nearby.holds(number), isBesideChannel: nearby.isBeside(number),
                    channels: found.map(\.bytes), surroundings: surroundings)
                for name in names.ranges() { contacts.add(.name, number, name) }
            }
            for channel in found where channel.kind == .mail { contacts.add(.mail, number, channel.bytes) }
            for channel in found where channel.kind == .phone && !isFax(channel.bytes, line) {
                contacts.add(.phone, number, channel.bytes)
            }
        }
        return contacts.withoutSurnamesOfFullNames
    }

    /// Contacts in reading order, each text once.
    private struct Contacts {
        let ad: AdContext
        let content: AdContent
        private var list: [Contact] = []
        private var seen: Set<[UInt8]> = []

        init(ad: AdContext, content: AdContent) {
            self.ad = ad
            self.content = content
        }

        mutating func add(_ kind: Contact.Kind, _ line: Int, _ bytes: Range<Int>) {
            guard seen.insert(Array(content.lines[line].bytes[bytes])).inserted else { return }
            let evidence = ad.evidence(line: line, exactly: bytes)
            list.append(Contact(text: evidence.text, kind: kind, evidence: evidence))
        }

        /// "Frau Klang" beside "Rita Klang" is the same person.
        var withoutSurnamesOfFullNames: [Contact] {
            let full = list.lazy.filter { $0.kind == .name && $0.text.utf8.contains(0x20) }.map { Array($0.text.utf8) }
            guard !full.isEmpty else { return list }
            return list.filter { contact in
                guard contact.kind == .name, !contact.text.utf8.contains(0x20) else { return true }
                let surname = [0x20] + Array(contact.text.utf8)
                return !full.contains { $0.suffix(surname.count).elementsEqual(surname) }
            }
        }
    }

    // MARK: - Mail addresses and phone numbers

    private struct Channel {
        var kind: Contact.Kind
        /// In UTF-8 bytes of its line.
        var bytes: Range<Int>
    }

    /// By line, each kind from left to right.
    private static func channels(of content: AdContent) -> [Int: [Channel]] {
        var channels: [Int: [Channel]] = [:]
        for (number, line) in content.lines.enumerated() {
            let windows = ContactWindows.ranges(in: line.bytes)
            if !windows.isEmpty {
                let found = windows.flatMap { Self.channels(in: line.bytes, $0) }
                if !found.isEmpty { channels[number] = found }
            }
            if number + 1 < content.lines.count,
                let halves = brokenNumber(line.bytes, content.lines[number + 1].bytes),
                channels[number]?.last?.bytes.upperBound ?? 0 <= halves.first.lowerBound
            {
                channels[number, default: []].append(Channel(kind: .phone, bytes: halves.first))
                channels[number + 1, default: []].append(Channel(kind: .phone, bytes: halves.second))
            }
        }
        return channels
    }

    private static func channels(in bytes: [UInt8], _ window: Range<Int>) -> [Channel] {
        let scalars = Array(String(decoding: bytes[window], as: UTF8.self).unicodeScalars)
        var mails = MailAddresses.ranges(in: scalars)
        var next = 0
        let phones = PhoneNumbers.ranges(in: scalars).filter { phone in
            while next < mails.count, mails[next].upperBound <= phone.lowerBound { next += 1 }
            guard next < mails.count, mails[next].overlaps(phone) else { return true }
            guard phone.lowerBound < mails[next].lowerBound, phone.upperBound < mails[next].upperBound else {
                return false
            }
            // "0231 12345rita@muster.de": the address was glued to the number.
            mails[next] = phone.upperBound..<mails[next].upperBound
            return true
        }
        guard !mails.isEmpty || !phones.isEmpty else { return [] }
        let places = bytePlaces(of: scalars, from: window.lowerBound)
        return
            (mails.map { Channel(kind: .mail, bytes: places[$0.lowerBound]..<places[$0.upperBound]) }
            + phones.map { Channel(kind: .phone, bytes: places[$0.lowerBound]..<places[$0.upperBound]) })
            .sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
    }

    /// For each scalar its place in bytes, and for the end the place behind.
    private static func bytePlaces(of scalars: [Unicode.Scalar], from start: Int) -> [Int] {
        var places = [start]
        places.reserveCapacity(scalars.count + 1)
        var place = start
        for scalar in scalars {
            place += UTF8.width(scalar)
            places.append(place)
        }
        return places
    }

    /// The two halves of a number that a line break cut ("unter 0231" / "555 66-0 gern").
    private static func brokenNumber(_ line: [UInt8], _ next: [UInt8]) -> (first: Range<Int>, second: Range<Int>)? {
        guard let last = line.last, isDigit(last) || last == UInt8(ascii: "/") || last == UInt8(ascii: "-"),
            let first = next.first, isDigit(first) || first == UInt8(ascii: "-") || first == UInt8(ascii: "/")
        else { return nil }
        var start = max(0, line.count - 120)
        while start > 0, line[start] & 0xC0 == 0x80 { start -= 1 }
        var end = min(next.count, 40)
        while end < next.count, next[end] & 0xC0 == 0x80 { end += 1 }
        let head = Array(String(decoding: line[start...], as: UTF8.self).unicodeScalars)
        let tail = Array(String(decoding: next[..<end], as: UTF8.self).unicodeScalars)
        // A line that holds all of its number, or a list of numbers, is not broken.
        guard !PhoneNumbers.ranges(in: tail).contains(where: { $0.lowerBound == 0 }),
            !PhoneNumbers.ranges(in: head).contains(where: { $0.upperBound == head.count }),
            let whole = PhoneNumbers.ranges(in: head + [" "] + tail).first(where: {
                $0.contains(head.count)
            })
        else { return nil }
        let before = bytePlaces(of: head, from: start)
        let behind = bytePlaces(of: tail, from: 0)
        return (
            before[whole.lowerBound]..<before[head.count], 0..<behind[whole.upperBound - head.count - 1]
        )
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// The words of the part before the `@`.
    private static func localWords(_ mail: ArraySlice<UInt8>) -> [WordHash] {
        let local = mail.prefix { $0 != UInt8(ascii: "@") && $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: "%") }
        return TokenLine(String(decoding: local, as: UTF8.self)).tokens.filter { $0.length >= 2 }.map(\.hash)
    }

    /// A fax number is none to call; it is masked all the same.
    private static func isFax(_ bytes: Range<Int>, _ line: TokenLine) -> Bool {
        var (first, end) = (0, line.tokens.count)
        while first < end {
            let middle = (first + end) / 2
            if line.tokens[middle].bytes.upperBound > bytes.lowerBound { end = middle } else { first = middle + 1 }
        }
        return first > 0 && fax.exact(line.tokens[first - 1]) != nil
    }

    private static let fax: WordList<Bool> = {
        var list = WordList<Bool>()
        list.add("Fax|Telefax", true)
        return list
    }()

    // MARK: - Lines close to contacts

    /// Which lines are close to where a reader is told whom to turn to.
    private struct Nearby {
        private var near: [Bool]
        private var beside: [Bool]

        init(_ content: AdContent, _ channels: [Int: [Channel]]) {
            let count = content.lines.count
            near = [Bool](repeating: false, count: count)
            beside = near
            for unit in content.units where unit.zone == .application { near[unit.line] = true }
            for number in channels.keys {
                for line in max(0, number - 4)...min(count - 1, number + 4) { near[line] = true }
                for line in max(0, number - 2)...min(count - 1, number + 1) { beside[line] = true }
            }
            for (number, line) in content.lines.enumerated() where near[number] && line.tokens.count <= 12 {
                guard line.tokens.contains(where: { $0.isCapital && ContactWord.announcing($0).contains(.cue) }) else {
                    continue
                }
                for line in number...min(count - 1, number + 2) { beside[line] = true }
            }
        }

        func holds(_ line: Int) -> Bool { near[line] }
        func isBeside(_ line: Int) -> Bool { beside[line] }
    }
}
