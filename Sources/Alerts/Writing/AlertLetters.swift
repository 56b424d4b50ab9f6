import Foundation
import JobMarket
import Mail
import MarketStatistics
import SearchIndex

/// The mails of alerts, in the language of the current task.
struct AlertLetters: Sendable {
    let settings: MailSettings
    let key: AlertKey

    /// What a mail says.
    enum Content: Sendable {
        case question
        case news(AlertNews)
        case ending
    }

    func message(_ content: Content, to alert: Alert, number: Int, at now: Date) -> MailMessage {
        let letter =
            switch content {
            case .question: question(alert)
            case .news(.ads(let new)): self.new(new, alert)
            case .news(.figure(let moved)): self.moved(moved, alert)
            case .ending: ending(alert)
            }
        let language = Language.current.rawValue
        // A question is no list that one is on: there is nothing to leave.
        let unsubscribe: MailMessage.Unsubscribe?
        if case .question = content {
            unsubscribe = nil
        } else {
            unsubscribe = MailMessage.Unsubscribe(
                address: address("/merken/ende", AlertToken(.manage, id: alert.id)),
                mail: settings.bounces.with(detail: AlertToken(.stop, id: alert.id).text(key)))
        }
        return MailMessage(
            from: settings.from, to: alert.address, replyTo: settings.reply, subject: letter.subject, date: now,
            identifier: AlertToken(.bounce, id: alert.id, number: number).text(key), language: language,
            unsubscribe: unsubscribe, text: letter.text, html: letter.html(language: language))
    }

    // MARK: Asking

    /// Nothing but the question: a confirmation mail that advertises is itself unasked-for advertising.
    private func question(_ alert: Alert) -> Letter {
        Letter(
            subject: words("Bitte bestätigen: E-Mails zu Ihrer Suche", "Please confirm: e-mails about your search"),
            blocks: [
                .paragraph(words("Guten Tag,", "Hello,")),
                .paragraph(
                    words(
                        "auf \(host) hat jemand mit dieser Adresse E-Mails bestellt, \(pace(alert.pace)):",
                        "on \(host) someone has used this address to order e-mails, \(pace(alert.pace)):")),
                .paragraph(unlinked(alert.title)),
                .paragraph(
                    words(
                        "Waren Sie das, dann bestätigen Sie bitte auf dieser Seite:",
                        "If that was you, please confirm on this page:")),
                .button(
                    words("Bestellung bestätigen", "Confirm the order"),
                    address: address("/merken/bestaetigen", AlertToken(.confirm, id: alert.id))),
                .paragraph(
                    words(
                        "Ohne Bestätigung schicken wir nichts weiter und löschen die Adresse nach 48 Stunden. "
                            + "Waren Sie es nicht, müssen Sie nichts tun.",
                        "Without confirmation we send nothing more and delete the address after 48 hours. "
                            + "If it was not you, there is nothing to do.")),
            ],
            footer: imprint)
    }

    /// A title without the parts that mail programs make links of: whoever gives a stranger's address chooses its words.
    private func unlinked(_ title: String) -> String {
        let kept = title.components(separatedBy: ", ").filter { part in
            !part.contains("@") && !part.contains("://") && !part.lowercased().contains("www.")
                && !part.contains(/[\p{L}\p{N}]\.\p{L}/)
        }
        return kept.isEmpty ? words("eine Suche", "a search") : kept.joined(separator: ", ")
    }

    // MARK: Telling

    private func new(_ new: AlertNews.NewAds, _ alert: Alert) -> Letter {
        let number = Wording.number(new.count)
        let count =
            new.hasMore
            ? words("Über \(number) neue Stellen", "More than \(number) new jobs")
            : new.count == 1
                ? words("Eine neue Stelle", "One new job") : words("\(number) neue Stellen", "\(number) new jobs")
        var blocks: [Letter.Block] = [
            .paragraph(
                words("\(count) seit dem \(Wording.day(since(new))):", "\(count) since \(Wording.day(since(new))):")),
            .entries(new.hits.map(entry)),
        ]
        if new.count > new.hits.count || new.hasMore {
            blocks.append(
                .paragraph(
                    words(
                        "Hier stehen die ersten \(new.hits.count).", "These are the first \(new.hits.count).")))
        }
        blocks.append(
            .link(words("Alle Stellen seit diesem Tag ansehen", "See all jobs since that day"), address: list(new.list))
        )
        if new.hits.contains(where: \.madeUp) { blocks.insert(.paragraph(madeUp), at: 0) }
        return Letter(subject: "\(count): \(alert.title)", blocks: blocks, footer: footer(alert))
    }

    private func since(_ new: AlertNews.NewAds) -> Day {
        new.list.filters.last { $0.field == .since }.flatMap { Day(iso: $0.value) } ?? Day(number: 0)
    }

    private func entry(_ hit: Hit) -> Letter.Entry {
        var lines = [Wording.employer(hit.employer)]
        if let place = hit.place {
            lines[0] += " · " + place.name
            if let distance = hit.distance { lines[0] += ", " + Wording.kilometres(distance) }
        }
        if let pay = pay(hit.facts.pay) { lines.append(pay) }
        return Letter.Entry(title: hit.title, address: page("/stelle/\(hit.id)"), lines: lines)
    }

    private func pay(_ pay: FactPay?) -> String? {
        let amount: String? =
            switch (pay?.min, pay?.max) {
            case (let low?, let high?): Wording.euroRange(low, high)
            case (let low?, nil): words("ab ", "from ") + Wording.euro(low)
            case (nil, let high?): words("bis ", "up to ") + Wording.euro(high)
            case (nil, nil): nil
            }
        return amount.map { $0 + words(" im Monat, Vollzeit", " a month, full time") }
    }

    private func moved(_ moved: AlertNews.MovedFigure, _ alert: Alert) -> Letter {
        let watched = moved.watched
        let before = watched.text(of: moved.before)
        let now = watched.text(of: moved.figure.value)
        let change = moved.before > 0 ? (moved.figure.value - moved.before) / moved.before * 100 : nil
        let percent = change.map { " (" + ($0 > 0 ? "+" : "") + Wording.number($0, decimals: 1) + Wording.space + "%)" }
        var basis = words(
            "Grundlage: \(Wording.ads(moved.figure.n)) von \(Wording.employers(moved.figure.employers)).",
            "Based on \(Wording.ads(moved.figure.n)) of \(Wording.employers(moved.figure.employers)).")
        if let interval = moved.figure.interval, watched.measure == .pay {
            let range = Wording.euroRange(interval.lowerBound, interval.upperBound)
            basis += words(
                " Der Bereich, in dem der Wert mit 95 % Sicherheit liegt: \(range).", " 95% interval: \(range).")
        }
        return Letter(
            subject: "\(alert.title): \(now)",
            blocks: [
                .paragraph(alert.title),
                .paragraph(
                    words("Zuletzt gemeldet: \(before). Jetzt: \(now)", "Last reported: \(before). Now: \(now)")
                        + (percent ?? "") + "."),
                .paragraph(basis),
                .link(
                    words("Die Anzeigen hinter dieser Zahl", "The ads behind this figure"),
                    address: list(moved.figure.address)),
            ], footer: footer(alert))
    }

    // MARK: Ending

    private func ending(_ alert: Alert) -> Letter {
        let day = alert.ends.map { Wording.day(Day(of: $0)) } ?? ""
        return Letter(
            subject: words(
                "Ihre E-Mails enden am \(day): \(alert.title)", "Your e-mails end on \(day): \(alert.title)"),
            blocks: [
                .paragraph(
                    words(
                        "Ihre E-Mails zu „\(alert.title)“ laufen seit fast einem Jahr und enden am \(day). Möchten Sie "
                            + "sie weiter bekommen, dann verlängern Sie sie hier:",
                        "your e-mails about “\(alert.title)” have run for almost a year and end on \(day). To go on "
                            + "receiving them, prolong them here:")),
                .button(
                    words("Um ein Jahr verlängern", "Prolong by a year"),
                    address: address("/merken/verwalten", AlertToken(.manage, id: alert.id))),
                .paragraph(
                    words(
                        "Tun Sie nichts, löschen wir an diesem Tag die Bestellung und Ihre Adresse.",
                        "If you do nothing, we delete the order and your address on that day.")),
            ], footer: footer(alert))
    }

    // MARK: Parts

    private var host: String { String(settings.portal.drop { $0 != "/" }.dropFirst(2)) }

    private var imprint: [Letter.Block] { [.paragraph(settings.imprint.joined(separator: "\n"))] }

    private func footer(_ alert: Alert) -> [Letter.Block] {
        let day = Wording.day(Day(of: alert.confirmed ?? alert.asked))
        return [
            .paragraph(
                words(
                    "Sie bekommen diese E-Mail \(pace(alert.pace)), weil Sie sie auf \(host) bestellt und am \(day) "
                        + "bestätigt haben: \(alert.title).",
                    "You receive this e-mail \(pace(alert.pace)) because you ordered it on \(host) and confirmed it on "
                        + "\(day): \(alert.title).")),
            .link(
                words("Seltener, häufiger oder gar nicht mehr", "Less often, more often, or not at all"),
                address: address("/merken/verwalten", AlertToken(.manage, id: alert.id))),
        ] + imprint
    }

    private func pace(_ pace: WatchPace) -> String {
        switch pace {
        case .daily: words("höchstens täglich", "daily at most")
        case .weekly: words("höchstens wöchentlich", "weekly at most")
        }
    }

    private var madeUp: String {
        words(
            "Beispielanzeigen, erfunden: Diese Anzeigen und Arbeitgeber gibt es nicht.",
            "Made-up examples: these ads and employers do not exist.")
    }

    private func page(_ path: String) -> String { settings.portal + Language.current.prefix + path }

    private func list(_ request: SearchRequest) -> String { page(request.address) }

    private func address(_ path: String, _ token: AlertToken) -> String { page("\(path)?t=\(token.text(key))") }
}
