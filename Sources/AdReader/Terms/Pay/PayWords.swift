import GermanText
import JobMarket

/// The words around an amount that tell pay from other money, and its unit and ends.
enum PayWords {
    /// Words that speak of pay for the job.
    static let noun = Pattern(
        #"""
        gehalt(?!s?(?:abrechn|svorst|swunsch|buch|extra))|gehält|stundenl[oö]hn|l[oö]hn(?!abrech|steuer|buch\#
        |t sich|end)|vergüt|entgelt(?!abrech|gruppe|umwandl)|verdien|brutto|bezahl(?!t[e]?[nrs]? (?:weiter\#
        |fort))|entlohn|dotier|salary|compensation|wages?\b|remunerat|fixum|honorar|einkommen|besoldung\#
        |überzahlung|überbezahlung|\bOTE\b|jahresziel|stipendium|payment\#
        |(?:stunden|tages)s[aä]tz
        """#)

    /// The same in stems, to tell quickly that a text has none of them.
    static let nounStems = LineGate([
        "gehalt", "gehält", "lohn", "löhn", "vergüt", "entgelt", "verdien", "brutto", "bezahl", "dotier", "salary",
        "compensation", "wage", "remunerat", "fixum", "honorar", "einkommen", "besoldung", "überzahl", "ote",
        "jahresziel", "stipendium", "payment", "stundens", "tagess",
    ])

    /// What may come on top of the pay that stands before it.
    static let onTarget = Pattern(#"\bOTE\b|on[- ]target"#)

    /// Words that make an amount something other than pay: what the firm earns, spends or grants beside pay.
    static let otherMoney = Pattern(
        #"""
        umsatz|umsätz|turnover|revenue|budget|prämie|bonus|boni\b|zuschuss|zuschüss|gutschein|sachbezug\#
        |sachzu|(?<!über)zulage|pauschale|spende|ad ?spend|invest|kapital|fonds|förder|rabatt|ticket|leasing\#
        |jobrad|jubilä|geburt|einzahlung|altersvorsorg|\bbav\b|\bvwl\b|vermögen|urlaubsgeld|weihnachtsgeld\#
        |sonderzahlung|inflation|werben|werbung von|empfehl|erstatt|gebühr|auftragsv|volumen|projektgr\#
        |kredit|ersparnis|(?:im|einem) \p{L}*wert\b|warenpaket|warenwert|sachwert|fort- und|weiterbild\#
        |fortbild|learning|gesundheits(?=\p{L})(?!wesen|zentr|einricht|amt|pfleg|beruf)\#
        |equipment|hardware|essen\b|essens|mahlzeit|fahrkost|fahrtkost|kita\b\#
        |kinderb|willkommens|sign-on|\baum\b|exit|erträge|erlös|preis|kosten|einsparung|bilanz\#
        |versicherungss|haftpflicht|bürgschaft|voucher|allowance|zuschlag von|zuschläge von|urlaubskasse\#
        |guthaben|\bcard\b|-card|geburtstag|shopping|monatskarte|ausstattung|brille|mobilitäts|umzug|danke\#
        |funding|finanzierung|raised|netto im wert|zusatzleist|gesundheit(?!s)|sponsor|bonuszahl|einmalzahl\#
        |hauptstadt|freibetrag|taschengeld|mietz|kunden (?:be)?zahlen|tarifzuwachs|kundenstamm
        """#)

    /// Other money named directly behind an amount ("500 € Prämie", "25 €-Gutschein").
    static let otherMoneyBehind = Pattern(
        #"""
        ^[\s-]*(?:(?:brutto|netto|steuerfrei\w*|monatlich\w*|jährlich\w*|mtl\.?|pro\s(?:monat|jahr)\#
        |im\s(?:monat|jahr)|/\s?(?:monat|jahr)|für\s(?:deine?|ihre?|unser|die|den|das)\w*|an\#
        |als)[\s-]*){0,3}(?:(?!plus\b|zzgl|zuz|und\b|sowie|inkl|nebst|mit\b)\p{L}+\s)?\p{L}*(?:prämie|bonus\#
        |zuschuss|gutschein|sachbezug|sachzu|zulage|pauschal|budget|weihnacht|urlaubsgeld|urlaubskasse\#
        |gesundheit|rabatt|spende|ad ?spend|stipendium|willkommen|fahrgeld|fahrtkosten|altersvor|vermögens\#
        |vwl|bav|weiterbildung|sonderzahl|umsatz|ad ?spend|invest|karte|taschengeld|jobticket\#
        |deutschlandticket)
        """#
    )

    /// What opens the lower end.
    static let fromLead = Pattern(
        #"""
        (?:\bab|\(?mindestens\)?|\(?mind\.?\)?|min\.|minimum|wenigstens|from|starting(?: at)?|starts at\#
        |at least|über|≥|>=?)\s*(?:von|ca\.?|bei|etwa|einem|brutto|monatlich|jährlich|(?:€|EUR\#
        |Euro)\s*)*[\s:(]*$
        """#)
    /// What opens the upper end.
    static let upToLead = Pattern(
        #"(?:\bbis(?:\s?zu[mr]?)?|max(?:imal|\.)?|up to|höchstens|upto|≤|<=?|(?<!\p{L})zu(?=\s*$))"#
            + #"\s*(?:von|ca\.?|maximal|(?:€|EUR|Euro)\s*)*[\s:(]*$"#)
    /// Words that make a lone amount the lower end: a legal or agreed minimum (as Austrian law has ads name).
    private static let minimum = Pattern(#"mindest(?!lohn)|minimum|kollektivvertraglich|\bKV-"#)
    private static let agreed = Pattern(
        #"(?:laut|lt\.?|gem(?:äß|\.)?)\s+(?:dem\s+)?(?:\w+-?)?(?:kollektivvertrag|kv)\b"#)
    private static let fromHere = Pattern(#"\bvon\s+(?:brutto\s*)?(?:(?:€|EUR|Euro)\s*)?$"#)
    private static let moreThanThat = Pattern(#"über(?:be)?zahlung|höheres (?:gehalt|entgelt|bruttogehalt)"#)

    /// Whether a lone amount is the least that is paid.
    static func isMinimum(before: String, after: String, line: String) -> Bool {
        if minimum.occurs(in: before) || minimum.occurs(in: String(decoding: after.utf8.prefix(40), as: UTF8.self)) {
            return true
        }
        return fromHere.occurs(in: before) && !agreed.occurs(in: before) && moreThanThat.occurs(in: line)
    }

    /// One unit of time; group `no` swallows what only looks like one.
    private static let unit = Pattern(
        #"""
        (?<no>(?:stunden|std\.?|\dh|\d\sh|tage[n]?)\s*(?:/|pro|die|je|in der|a)\s*woche\#
        |(?:\d{1,2}\.?\s*)?(?:ausbildungs|lehr|studien|geschäfts|kindes)jahr\w*|\d\.\s*jahr\b\#
        |\d+(?:[.,]\d+)?[\s-]*(?:(?:h\b|std|stunden)\w*\.?\s*(?:(?:/|pro|die|je|in der)\s*woche)?\#
        |(?:wochenstunden|woche|tage|monate\b|monatsgeh|gehälter)\w*)\#
        |jahresur\w*|jahresabschl\w*|jahressonder\w*|jahresumsatz|jährige?\w*|jahrelang\w*|im ersten jahr\#
        |tage\w* im jahr|urlaub\w* (?:pro|im) jahr)|(?<hour>stundenl[oö]hn\w*|stundensatz|stündlich\#
        |stundenvergütung|(?:/|pro|je|per|die|in der|a|an)\s*(?:arbeits)?(?:stunde|std\b|hour)|(?:/|je\#
        |pro)\s?h\b|hourly|euro-?stunde)|(?<year>jahres[\w-]*?(?:gehalt|gehält|lohn|entgelt|einkommen|vergüt\#
        |verdienst|brutto|fixum|bezug|salär|ziel|paket|package)\w*|(?:/|pro|im|je|per|a\#
        |an)\s*(?:kalender)?(?:jahr\b|annum|year|anno\b)|\bp\.?\s?a\b\.?|jährlich\w*|annual\w*|yearly\#
        |/\s?yr)|(?<month>monats?[\w-]*?(?:gehalt|gehält|lohn|entgelt|einkommen|vergüt|verdienst|brutto\#
        |bezug|salär|pauschal)\w*|(?:/|pro|im|je|per|a)\s*(?:kalender)?(?:monat\b|month|mon\b)|monatlich\w*\#
        |monatl\b|mtl\b|\bp\.\s?m\b|monthly)|(?<week>(?:/|pro|je|die|per|in der)\s*(?:woche\b|week)\#
        |wöchentlich\w*|weekly|per week)|(?<day>tagessatz\w*|(?:/|pro|je|per)\s*(?:tag\b|day)|daily rate)
        """#)

    private static let unitStems = LineGate([
        "stunde", "stünd", "std", "hour", "/h", "/ h", "jahr", "annum", "year", "anno", "p.a", "pa", "p. a", "p a",
        "annual", "yr", "jährlich", "monat", "month", "mon", "mtl", "p.m", "p. m", "woche", "wöchent", "week", "tag",
        "day", "daily", "je h", "pro h",
    ])

    /// The units named in a piece of text, in order, with the byte each begins at.
    static func units(in text: String) -> [(unit: PayUnit, start: Int)] {
        guard unitStems.opens(text) else { return [] }
        return unit.matches(in: text).compactMap { match in
            let start = match.byteRange.lowerBound
            if match["hour"] != nil { return (.hour, start) }
            if match["year"] != nil { return (.year, start) }
            if match["month"] != nil { return (.month, start) }
            if match["week"] != nil { return (.week, start) }
            if match["day"] != nil { return (.day, start) }
            return nil
        }
    }

    /// Limits within which an amount can be pay for one person, in EUR gross.
    static func plausible(_ unit: PayUnit) -> ClosedRange<Double> {
        switch unit {
        case .hour: 6...150
        case .day: 60...2_500
        case .week: 100...6_000
        case .month: 250...30_000
        case .year: 9_000...500_000
        }
    }

    /// The unit that an amount without one must have; `nil` where none fits.
    static func unit(fromAmount value: Double) -> PayUnit? {
        switch value {
        case 8...80: .hour
        case 300..<10_000: .month
        case 12_000...400_000: .year
        default: nil
        }
    }
}
