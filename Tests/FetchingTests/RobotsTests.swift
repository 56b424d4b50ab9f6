import Fetching
import Testing

@Suite struct RobotsTests {
    private func rules(_ text: String, for product: String = "Stellwerk") -> RobotsRules {
        RobotsRules(reading: Array(text.utf8), for: product)
    }

    private func allows(_ text: String, _ path: String, for product: String = "Stellwerk") -> Bool {
        rules(text, for: product).forbidding(path) == nil
    }

    /// RFC 9309, 5.1.
    @Test func simpleExample() {
        let text = """
            User-Agent: *
            Disallow: *.gif$
            Disallow: /example/
            Allow: /publications/

            User-Agent: foobot
            Disallow:/
            Allow:/example/page.html
            Allow:/example/allowed.gif

            User-Agent: barbot
            User-Agent: bazbot
            Disallow: /example/page.html

            User-Agent: quxbot
            """
        #expect(!allows(text, "/a.gif"))
        #expect(!allows(text, "/example/x"))
        #expect(allows(text, "/publications/x"))
        #expect(allows(text, "/other"))
        #expect(!allows(text, "/other", for: "foobot"))
        #expect(allows(text, "/example/page.html", for: "foobot"))
        #expect(allows(text, "/example/allowed.gif", for: "foobot"))
        #expect(!allows(text, "/example/page.html", for: "barbot"))
        #expect(!allows(text, "/example/page.html", for: "bazbot"))
        #expect(allows(text, "/a.gif", for: "quxbot"))
    }

    /// RFC 9309, 5.2.
    @Test func longestMatch() {
        let text = """
            User-Agent: foobot
            Allow: /example/page/
            Disallow: /example/page/disallowed.gif
            """
        #expect(!allows(text, "/example/page/disallowed.gif", for: "foobot"))
        #expect(allows(text, "/example/page/", for: "foobot"))
        #expect(allows("User-agent: *\nDisallow: /a\nAllow: /a", "/a"))
        #expect(allows("User-agent: *\nAllow: /a\nDisallow: /a", "/a"))
    }

    /// RFC 9309, 2.2.1: groups of one crawler count as one; names are compared without case.
    @Test func groups() {
        let text = """
            user-agent: ExampleBot
            disallow: /foo
            disallow: /bar

            user-agent: ExampleBot
            disallow: /baz
            """
        for path in ["/foo", "/bar", "/baz"] { #expect(!allows(text, path, for: "EXAMPLEBOT")) }
        #expect(allows(text, "/foo", for: "Example"))
        #expect(!allows("User-agent: stellwerk/2.0\nDisallow: /", "/a"))
        #expect(allows("User-agent: stellwerkbot\nDisallow: /", "/a"))
        #expect(
            !allows("User-agent: a\nSitemap: https://x.test/s.xml\n\n# c\nUser-agent: stellwerk\nDisallow: /", "/a"))
        #expect(allows("Disallow: /\nUser-agent: *\nAllow: /b", "/a"))
        #expect(allows("User-agent: *\nDisallow: /\n\nUser-agent: stellwerk\nDisallow:", "/a"))
    }

    /// RFC 9309, 2.2.2, with the octets of its table.
    @Test(arguments: [
        ("/foo/bar?baz=quz", "/foo/bar?baz=quz", true),
        ("/foo/bar?baz=https://foo.bar", "/foo/bar?baz=https%3A%2F%2Ffoo.bar", true),
        ("/foo/bar?baz=https%3A%2F%2Ffoo.bar", "/foo/bar?baz=https://foo.bar", true),
        ("/foo/bar/\u{30C4}", "/foo/bar/%E3%83%84", true), ("/foo/bar/%e3%83%84", "/foo/bar/%E3%83%84", true),
        ("/foo/bar/%62%61%7A", "/foo/bar/baz", true), ("/foo/bar/baz", "/foo/bar/%62%61%7A", true),
        ("/a%2Fb", "/a/b", false), ("/a/b", "/a%2fb", false), ("/a?x=%26", "/a?x=&", false), ("/%zz", "/%zz", true),
        ("/100%", "/100%25", true), ("/path/file-with-a-%2A.html", "/path/file-with-a-*.html", true),
        ("/path/foo-%24", "/path/foo-$", true), ("/fish*.php", "/fish*.php", true), ("/a%2A", "/ab", false),
        ("/fish", "/fish.html", true), ("/fish", "/Fish", false), ("/fish/", "/fish", false),
        ("/fish*", "/fishheads", true),
        ("/*.php", "/folder/filename.php?parameters", true), ("/*.php$", "/filename.php?parameters", false),
        ("/*.php$", "/filename.php", true), ("/fish*.php", "/fishheads/catfish.php?x", true), ("*", "/anything", true),
        ("/$", "/", true), ("/$", "/a", false), ("/a$b", "/a$b", true), ("/a$b", "/a", false), ("/*$", "/x", true),
        ("/a*a$", "/a", false), ("/a*a$", "/aa", true), ("/a**b", "/axb", true), ("fish", "/fish", false),
    ]) func patterns(rule: String, path: String, matches: Bool) {
        #expect(allows("User-agent: *\nDisallow: \(rule)", path) == !matches)
    }

    @Test func files() {
        #expect(allows("", "/a"))
        #expect(allows("<!doctype html><p>Disallow: /</p>", "/a"))
        #expect(!allows("\u{FEFF}User-agent: *\r\nDisallow: /a # why\r\n", "/a"))
        #expect(!allows("User-agent: *\rDisallow: /a\r", "/a"))
        #expect(!allows("  USER-AGENT :\t*\n DISALLOW\t: /a \n", "/a"))
        #expect(allows("User-agent: *\nDisallow: /", "/robots.txt"))
        #expect(rules("User-agent: *\nDisallow: /a*z$").forbidding("/abz") == "Disallow: /a*z$")
        #expect(rules("User-agent: *\nCrawl-delay: 2.5").crawlDelay == 2.5)
        #expect(rules("User-agent: *\nCrawl-delay: soon").crawlDelay == nil)
        #expect(rules("User-agent: *\nCrawl-delay: 9\n\nUser-agent: stellwerk\nDisallow:").crawlDelay == nil)
        let filler = String(repeating: "# nothing at all\n", count: 31_000)
        #expect(allows("User-agent: *\nAllow: /\n" + filler + "Disallow: /a", "/a"))
        #expect(!allows("User-agent: *\n" + filler.prefix(400 << 10) + "\nDisallow: /a", "/a"))
    }

    /// Against a matcher that tries everything, on rules and paths of few letters, where matches are common.
    @Test func agreesWithPlainMatcher() {
        func matches(_ pattern: Substring, _ path: Substring) -> Bool {
            guard let first = pattern.first else { return true }
            if first == "$", pattern.count == 1 { return path.isEmpty }
            if first == "*" {
                return matches(pattern.dropFirst(), path) || !path.isEmpty && matches(pattern, path.dropFirst())
            }
            return path.first == first && matches(pattern.dropFirst(), path.dropFirst())
        }
        var random = SplitMix(state: 9309)
        func text(_ letters: String, _ most: Int) -> String {
            "/"
                + String(
                    (0..<Int.random(in: 0...most, using: &random)).compactMap { _ in
                        letters.randomElement(using: &random)
                    })
        }
        var forbidden = 0
        for _ in 0..<20_000 {
            let path = text("ab/", 12)
            let lines = (0..<Int.random(in: 1...5, using: &random)).map { _ in
                let pattern = text("ab/**", 7) + (Bool.random(using: &random) ? "$" : "")
                return (allows: Bool.random(using: &random), pattern: pattern)
            }
            let hits = lines.filter { matches($0.pattern[...], path[...]) }
            let longest = hits.map(\.pattern.count).max() ?? 0
            let expected = hits.isEmpty || hits.contains { $0.pattern.count == longest && $0.allows }
            let file = "User-agent: *\n" + lines.map { "\($0.allows ? "Allow" : "Disallow"): \($0.pattern)\n" }.joined()
            #expect(allows(file, path) == expected, "\(file) \(path)")
            if !expected { forbidden += 1 }
        }
        #expect(forbidden > 2000)
    }

    /// Bytes of every kind, and rules made to be slow.
    @Test func survivesAnything() {
        var random = SplitMix(state: 500)
        for _ in 0..<2000 {
            let alphabet = Array("User-agent: *\nDisallow: /a%*$?#\r\t:\u{FEFF}é".utf8) + [0, 0xFF, 0xC3]
            let bytes = (0..<Int.random(in: 0...300, using: &random)).map { _ in
                alphabet.randomElement(using: &random) ?? 0
            }
            _ = RobotsRules(reading: bytes, for: "Stellwerk").forbidding("/a%zz?b=%C3%28*$")
        }
        let slow =
            "User-agent: *\n" + String(repeating: "Disallow: /\(String(repeating: "*a", count: 400))*b\n", count: 500)
        let start = ContinuousClock.now
        #expect(allows(slow, "/" + String(repeating: "a", count: 8000)))
        #expect(start.duration(to: .now) < .seconds(20))
    }
}
