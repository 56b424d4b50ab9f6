import HTTPTypes
import MarketStatistics

/// The kinds of problems that programs are told of; their names are given out in addresses and never change.
enum ProblemKind: String, CaseIterable, Sendable {
    case unknownParameter = "unknown-parameter"
    case wrongValue = "wrong-value"
    case wrongCount = "wrong-count"
    case badRequest = "bad-request"
    case keyNeeded = "key-needed"
    case forbidden
    case notFound = "not-found"
    case wrongMethod = "wrong-method"
    case tooSlow = "too-slow"
    case gone
    case tooLong = "too-long"
    case wrongType = "wrong-type"
    case unreadable
    case tooMany = "too-many"
    case broken
    case busy

    /// That of a status, where nothing closer is said.
    init(_ status: HTTPResponse.Status) {
        self =
            switch status.code {
            case 401: .keyNeeded
            case 403: .forbidden
            case 404: .notFound
            case 405: .wrongMethod
            case 408: .tooSlow
            case 410: .gone
            case 413: .tooLong
            case 415: .wrongType
            case 422: .unreadable
            case 429: .tooMany
            case 400..<500: .badRequest
            case 503: .busy
            default: .broken
            }
    }

    /// Where the page for programs explains it.
    var anchor: String { "problem-" + rawValue }

    /// The address that stands for it (RFC 9457, section 3.1.1).
    var address: String { PageAddress.programs + "#" + anchor }

    var about: String {
        switch self {
        case .unknownParameter:
            words("400: Einen Parameter dieses Namens gibt es nicht.", "400: There is no parameter of this name.")
        case .wrongValue:
            words("400: Der Wert passt nicht zum Parameter.", "400: The value does not fit the parameter.")
        case .wrongCount:
            words(
                "400: Ein nötiger Parameter fehlt, oder einer steht zu oft.",
                "400: A required parameter is missing, or one stands too often.")
        case .badRequest: words("4xx: Die Anfrage ist so nicht zu verstehen.", "4xx: The request cannot be understood.")
        case .keyNeeded:
            words("401: Es fehlt ein gültiger Schlüssel des Betreibers.", "401: A valid operator's key is missing.")
        case .forbidden:
            words("403: Der Schlüssel gilt nicht für diese Quelle.", "403: The key is not for this source.")
        case .notFound: words("404: Das, was gemeint ist, gibt es hier nicht.", "404: What is meant is not here.")
        case .wrongMethod:
            words("405: Die Adresse kennt diese Methode nicht.", "405: The address does not know this method.")
        case .tooSlow: words("408: Die Daten kamen zu langsam an.", "408: The data came too slowly.")
        case .gone:
            words(
                "410: Die Anzeige ist geschlossen, oder der Cursor gilt nicht mehr.",
                "410: The ad is closed, or the cursor is not valid any more.")
        case .tooLong: words("413: Es kam mehr, als erlaubt ist.", "413: More came than is allowed.")
        case .wrongType: words("415: Dieses Format wird nicht gelesen.", "415: This format is not read.")
        case .unreadable:
            words("422: In den Daten steht nichts Lesbares.", "422: The data hold nothing that can be read.")
        case .tooMany:
            words(
                "429: Zu viele Anfragen aus einem Netz; Retry-After nennt die Sekunden.",
                "429: Too many requests from one network; Retry-After names the seconds.")
        case .broken: words("500: Hier ist etwas schiefgegangen.", "500: Something went wrong here.")
        case .busy:
            words(
                "503: Gerade ist zu viel zu tun; Retry-After nennt die Sekunden.",
                "503: There is too much to do just now; Retry-After names the seconds.")
        }
    }
}
