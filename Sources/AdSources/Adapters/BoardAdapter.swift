import JobMarket

/// The jobs of one firm as its applicant system hands them out: one address, or a few pages of it.
protocol BoardAdapter: SourceAdapter {
    /// How its answers are read.
    static var format: SourceFormat { get }
    /// The address of the first answer for a firm's page, or for that address itself; `nil` where it is neither.
    static func answer(for page: WebAddress) -> WebAddress?
    /// Whether its lists hold the texts of the ads.
    static var statesTexts: Bool { get }
    /// How the page's address looks, for messages.
    static var example: String { get }

    var board: Board { get }
    init(board: Board)
}

/// The settings of a ``BoardAdapter``.
struct Board: Sendable {
    let address: WebAddress
    let reader: AnswerReader
    let statesTexts: Bool

    /// The ads of an answer. A few may lack a text; where all do, it stands under another name.
    func step(of answer: SourceAnswer) throws -> SourceStep {
        var step = try reader.step(of: answer)
        let ads = step.postings
        if statesTexts, ads.count >= 3, ads.allSatisfy({ $0.text == nil && $0.html == nil }) {
            step.drift.append(
                "None of the \(ads.count) ads of \(answer.url) has a text. Its fields have changed: give the source a mapping of its own."
            )
        }
        return step
    }
}

extension BoardAdapter {
    public static var options: [String: String] { [:] }
    static var statesTexts: Bool { true }

    public init(_ settings: AdapterSettings) throws {
        guard let page = WebAddress(settings.url), let address = Self.answer(for: page) else {
            throw AdapterProblem("`\(settings.url)` is no address of \(Self.kind); write it as \(Self.example)")
        }
        let reader = try AnswerReader(settings, format: Self.format)
        self.init(board: Board(address: address, reader: reader, statesTexts: Self.statesTexts))
    }

    public func start() throws -> [SourceRequest] { [SourceRequest(url: board.address.text)] }

    public func read(_ answer: SourceAnswer) throws -> SourceStep { try board.step(of: answer) }

    /// The first part of a path: what firms are called in the addresses of a system.
    static func firm(_ page: WebAddress) -> String? {
        page.path.split(separator: "/").first.map(String.init)
    }
}

/// Walking through the pages of an answer.
enum Paging {
    /// Pages of one list that are followed; more is a circle.
    static let maximumPages = 500

    /// The request for the next page, counted along in what it carries; `nil` where it leads off the host or no
    /// further page may follow.
    static func next(_ url: WebAddress?, after answer: SourceAnswer) -> SourceRequest? {
        let page = number(of: answer.request) + 1
        guard let url, page <= maximumPages, url.text != answer.request.url,
            url.host == WebAddress(answer.request.url)?.host
        else { return nil }
        var request = answer.request
        request.url = url.text
        request.carried = .object(["page": .integer(page)])
        return request
    }

    static func number(of request: SourceRequest) -> Int {
        if case .integer(let page)? = request.carried?["page"] { page } else { 1 }
    }
}
