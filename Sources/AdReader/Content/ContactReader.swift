import JobMarket

/// Reads names, phone numbers and mail addresses, as they stand in the ad.
enum ContactReader {
    static func read(_ ad: AdContext, _ content: AdContent) -> [Contact] {
        var contacts: [Contact] = []
        var seen: Set<String> = []
        func add(_ kind: Contact.Kind, _ line: Int, _ bytes: Range<Int>) {
            if seen.insert(String(decoding: content.lines[line].bytes[bytes], as: UTF8.self)).inserted {
                let evidence = ad.evidence(line: line, exactly: bytes)
                contacts.append(Contact(text: evidence.text, kind: kind, evidence: evidence))
            }
        }
        let application = Set(content.units.lazy.filter { $0.zone == .application }.map(\.line))
        for (number, line) in content.lines.enumerated() {
            if number > 0 {
                for name in names(line, isApplication: application.contains(number)) { add(.name, number, name) }
            }
            guard ContactMask.mayHoldContact(line.bytes) else { continue }
            let scalars = Array(ad.text[number].unicodeScalars)
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
            guard !mails.isEmpty || !phones.isEmpty else { continue }
            let places = bytePlaces(of: scalars)
            func bytes(_ range: Range<Int>) -> Range<Int> { places[range.lowerBound]..<places[range.upperBound] }
            for mail in mails { add(.mail, number, bytes(mail)) }
            for phone in phones where !isFax(bytes(phone), line) { add(.phone, number, bytes(phone)) }
        }
        return contacts
    }

    /// For each scalar the UTF-8 bytes before it, and for the end all.
    private static func bytePlaces(of scalars: [Unicode.Scalar]) -> [Int] {
        var places = [0]
        places.reserveCapacity(scalars.count + 1)
        var place = 0
        for scalar in scalars {
            place += UTF8.width(scalar)
            places.append(place)
        }
        return places
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

    // MARK: - Names

    /// Names after "Frau", "Herr", "Ansprechpartner", and first names with a surname where one applies.
    private static func names(_ line: TokenLine, isApplication: Bool) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = 0
        while index < line.tokens.count {
            let token = line.tokens[index]
            var start: Int?
            if let cue = cues.exact(token), token.isCapital {
                start = firstOfName(line, after: index, isPerson: cue)
            } else if isApplication, FirstNames.list.exact(token) != nil, token.isCapital,
                index + 1 < line.tokens.count,
                isNamePart(line, index + 1), line.tokens[index + 1].gap.isSubset(of: [.space, .hyphen])
            {
                start = index
            }
            if let start {
                var end = start + 1
                while end < line.tokens.count, end - start < 4, isNamePart(line, end),
                    line.tokens[end].gap.isSubset(of: [.space, .hyphen])
                {
                    end += 1
                }
                if let span = line.span(start..<end) { found.append(span) }
                index = end
            } else {
                index += 1
            }
        }
        return found
    }

    /// Where a name begins after a cue; titles are passed over.
    private static func firstOfName(_ line: TokenLine, after cue: Int, isPerson: Bool) -> Int? {
        var index = cue + 1
        while index < line.tokens.count, index - cue <= 5, titles.exact(line.tokens[index]) != nil { index += 1 }
        guard index < line.tokens.count, isNamePart(line, index) else { return nil }
        let gap = line.tokens[index].gap
        guard gap.isSubset(of: [.space, .colon, .stop, .bullet, .hyphen, .dash]) else { return nil }
        if isPerson { return index }
        // After "Ansprechpartner" only a full name counts: first name known or two parts.
        let isFull =
            index + 1 < line.tokens.count && isNamePart(line, index + 1)
            && line.tokens[index + 1].gap.isSubset(of: [.space, .hyphen])
        return FirstNames.list.exact(line.tokens[index]) != nil && isFull ? index : nil
    }

    private static func isNamePart(_ line: TokenLine, _ index: Int) -> Bool {
        let token = line.tokens[index]
        if particles.exact(token) != nil, index + 1 < line.tokens.count, line.tokens[index + 1].isCapital {
            return true
        }
        guard token.isCapital, token.shape.contains(.small), !token.shape.contains(.digit), token.length >= 2 else {
            return false
        }
        return notNames.exact(token) == nil
    }

    /// True for words before a single person, false for words before a role.
    private static let cues: WordList<Bool> = {
        var list = WordList<Bool>()
        list.add("Frau|Herr|Herrn|Mr|Mrs", true)
        list.add(
            """
            Ansprechpartner|Ansprechpartnerin|Ansprechperson|Kontakt|Kontaktperson|Recruiterin|Recruiter
            Personalreferentin|Personalreferent|Talk|Contact|Kontaktdaten|Personalleiterin|Personalleiter
            Geschäftsführer|Geschäftsführerin|Dr|Fragen|an|von
            """, false)
        return list
    }()

    private static let titles: WordList<Bool> = {
        var list = WordList<Bool>()
        list.add(
            """
            Dr|Prof|Dipl|Ing|med|rer|nat|phil|jur|Professor|Professorin|Frau|Herr|Herrn|ist|Inf|Kffr|Kfm|Betriebsw|pol
            oec|Mag|MBA
            """, true)
        return list
    }()

    private static let particles: WordList<Bool> = {
        var list = WordList<Bool>()
        list.add("von|van|de|der|den|zu|da|di|el|al", true)
        return list
    }()

    private static let notNames: WordList<Bool> = {
        var list = WordList<Bool>()
        list.add(
            """
            Telefon|Tel|Mail|Email|Recruiting|Recruiter|Recruiterin|Team|Human|Resources|Personal|Personalabteilung
            Abteilung|Leiter|Leiterin|Consultant|Manager|Managerin|Referentin|Referent|Assistenz|GmbH|Straße|Str|Unter
            Bitte|Gerne|Fragen|Mobil|Senior|Junior|Head|Talent|Acquisition|Partner|Specialist|Personalreferentin
            Personalreferent|Bei|Für|Ihre|Ihr|Deine|Dein|Wir|Sie|Du|Jetzt|Bewerbung|Kontakt|Online|Die|Der|Das|Und
            Oder|Per|Fax|Handy|Rufnummer|Durchwahl|Stellenbörse|Nr|Nummer|Candidate|Business|HR|People|Culture
            Sachgebiet|Personalwesen|Personalservice|Dezernat|Fachbereich|Fachbereichsleiter|Referat|Geschäftsführer
            Geschäftsführerin|Leitung|Personalleitung|Teamleiter|Teamleiterin|Niederlassung|Standort|Bereich|Xing
            LinkedIn|Director|Chief|Officer|Frau|Herr|Herrn|Anschrift|Adresse|Bewerbungen|Account|Career|Center
            Service|Verwaltung|Sekretariat|Werk|Ansprechpartner|Ansprechpartnerin|Datenschutz|Postfach|Stichwort
            Kennziffer|Zur|Recruitment|Hauptstraße|Tower|Allee|Platz|Weg|Gasse|Ring|Klinik|Universität|Institut
            Fakultät|Zentrale|Am|Im|An|In|Zum|Mit|Dann|Ja|Nein
            """, true)
        return list
    }()
}
