import Mail
import Testing

@Suite("Mail addresses")
struct AddressTests {
    @Test(
        "What mail systems use is taken",
        arguments: ["anna@portal.example", " a.b+c@mail.Portal.example ", "o'neil_x@x-y.example", "1@a.bc"])
    func taken(text: String) throws {
        let address = try #require(MailAddress(text))
        #expect(address.description.utf8.allSatisfy { (0x21...0x7E).contains($0) })
        #expect(address.domain == address.domain.lowercased())
    }

    @Test(
        "What could become another field, command or recipient is refused",
        arguments: [
            "", "@", "anna", "anna@", "@portal.example", "anna@portal", "anna@portal.example\r\nBcc: eva@x.example",
            "anna@portal.example\n", "anna\r@portal.example", "anna@portal.example>", "<anna@portal.example>",
            "anna@portal.example,eva@portal.example", "anna eva@portal.example", "anna@portal.example eva@x.example",
            "\"a b\"@portal.example", "anna@[127.0.0.1]", "anna@127.0.0.1", ".anna@portal.example",
            "an..na@portal.example", "anna@-portal.example", "anna@portal-.example", "anna@portal..example",
            "anna@bücher.example", "änne@portal.example", "anna\0@portal.example", "anna\u{85}@portal.example",
            String(repeating: "a", count: 65) + "@portal.example",
            "a@" + String(repeating: "b.", count: 130) + "example",
        ])
    func refused(text: String) {
        #expect(MailAddress(text) == nil)
    }

    @Test("Names are read and kept apart from addresses")
    func named() throws {
        let named = try #require(NamedAddress("Stellen für Hagen <post@portal.example>"))
        #expect(named.name == "Stellen für Hagen")
        #expect(named.address.description == "post@portal.example")
        #expect(NamedAddress("\"Amt, Hagen\" <post@portal.example>")?.name == "Amt, Hagen")
        #expect(NamedAddress("post@portal.example")?.name == "")
        #expect(NamedAddress("Amt <post@portal.example> x") == nil)
    }

    @Test("A detail makes another address of the same mailbox, within the length that is allowed")
    func detail() throws {
        let address = try #require(MailAddress("post@portal.example"))
        #expect(address.with(detail: "b-1")?.description == "post+b-1@portal.example")
        #expect(address.with(detail: String(repeating: "x", count: 60)) == nil)
    }

    @Test(
        "A detail makes no other mailbox",
        arguments: [
            ("Anna+jobs@X.example", "anna@x.example"), ("a+b+c@x.example", "a@x.example"),
            ("+b@x.example", "+b@x.example"),
        ])
    func mailbox(address: String, mailbox: String) {
        #expect(MailAddress(address)?.mailbox == mailbox)
    }
}
