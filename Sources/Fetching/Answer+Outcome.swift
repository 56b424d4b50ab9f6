extension Answer {
    /// What the answer says about the page, once it is no redirect.
    func outcome(at address: WebAddress, asked validators: Validators?) throws -> FetchOutcome {
        switch status {
        case 200: return .fresh(try page(at: address))
        case 304:
            guard let validators, !validators.isEmpty else {
                throw FetchFailure(
                    .badAnswer, "The server says that nothing changed, though nobody asked; try again later.")
            }
            return .notModified
        case 404, 410: return .gone(status: status)
        case 401, 402, 403, 407, 451: return .refused(status: status)
        case 429:
            throw FetchFailure(
                .tooManyRequests, "\(address.host) wants fewer requests; lengthen the pause.", retryAfter: retryAfter)
        case 500...599:
            throw FetchFailure(
                .serverError, "\(address.host) has an error (\(status)); try again later.", retryAfter: retryAfter)
        default:
            throw FetchFailure(
                .unexpectedStatus, "\(address.host) answered \(status), from which nothing follows; check the address.")
        }
    }

    private func page(at address: WebAddress) throws -> FetchedPage {
        guard !body.isEmpty else {
            throw FetchFailure(.badAnswer, "The page is empty; try again later.")
        }
        let header = self["content-type"]
        let type = header?.prefix { $0 != ";" }.lowercased().filter { !$0.isWhitespace }
        let decoded = Self.isText(type) ? Charset.decode(body, contentType: header) : nil
        return FetchedPage(
            url: address.description, contentType: type.flatMap { $0.isEmpty ? nil : $0 },
            body: decoded?.text ?? body, charset: decoded?.charset,
            validators: Validators(etag: self["etag"], lastModified: self["last-modified"]),
            reservations: Reservations(headers), transferred: transferred)
    }

    private static func isText(_ type: String?) -> Bool {
        guard let type else { return false }
        return type.hasPrefix("text/") || type.hasSuffix("+xml") || type.hasSuffix("+json")
            || ["application/xml", "application/json", "application/javascript", "application/x-ndjson"].contains(type)
    }
}
