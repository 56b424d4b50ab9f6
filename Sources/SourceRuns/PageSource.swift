import Fetching

/// Whoever fetches pages.
public protocol PageSource: Sendable {
    func fetch(_ url: String, headers: [String: String], validators: Validators?) async -> FetchOutcome
}

extension Fetcher: PageSource {}
