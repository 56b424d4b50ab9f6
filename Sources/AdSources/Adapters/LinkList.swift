import JobMarket
import Markup

/// The addresses that a sitemap (sitemaps.org, plain or compressed), an index of sitemaps, or a page leads to.
struct LinkList {
    private(set) var links: [String] = []
    private(set) var sitemaps: [String] = []
    /// The next page of a list.
    private(set) var next: String?
    private(set) var holdsPostings = false
    /// A sitemap that lists nothing, which is no mistake.
    private(set) var isEmptySitemap = false

    init(_ answer: SourceAnswer) {
        let bytes = Self.decompressed(answer)
        let head = String(decoding: bytes.prefix(FormatDetector.wanted), as: UTF8.self)
        if head.contains("<sitemapindex") {
            sitemaps = Self.locations(bytes, of: ["sitemapindex", "sitemap"])
            isEmptySitemap = sitemaps.isEmpty
        } else if head.contains("<urlset") {
            links = Self.locations(bytes, of: ["urlset", "url"])
            isEmptySitemap = links.isEmpty
        } else {
            readPage(bytes)
        }
    }

    /// Sitemaps are often compressed files, whatever the transport.
    private static func decompressed(_ answer: SourceAnswer) -> [UInt8] {
        guard answer.body.starts(with: [0x1F, 0x8B]) else { return answer.body }
        var bytes: [UInt8] = []
        let files = SourceFiles(format: .xml)
        try? files.forEach(in: AdInput(name: answer.url, bytes: answer.body), reject: { _ in }) { _, data in
            // The protocol allows 50 MB.
            bytes = data.window.peek(50 << 20)
            data.window.consume(data.window.count)
        }
        return bytes
    }

    private static func locations(_ bytes: [UInt8], of path: [String]) -> [String] {
        let window = ByteWindow(bytes: bytes)
        var elements = XMLElements(window, paths: [path])
        var found: [String] = []
        while let element = try? elements.next() {
            guard case .complete(let range) = element else { continue }
            let raw = window.copy(range)
            window.consume(range.upperBound)
            let value = try? XMLTree.value(of: TextRepair.repaired(raw).bytes)
            if let address = try? ValuePath("loc").value(in: value?.value ?? .null)?.text { found.append(address) }
        }
        return found
    }

    private mutating func readPage(_ bytes: [UInt8]) {
        let document = HTMLDocument(utf8: TextRepair.repaired(bytes).bytes)
        let page = JobPage(document)
        holdsPostings = !page.postings.isEmpty
        links = page.listed
        for element in document.elements where element.name == "a" || element.name == "link" {
            guard let address = element.attribute("href"), !address.isEmpty else { continue }
            let relation = element.attribute("rel")?.lowercased().split(separator: " ") ?? []
            if relation.contains("next") {
                next = next ?? address
            } else if element.name == "a" {
                links.append(address)
            }
        }
    }
}
