import Fetching
import Foundation
import NIOSSL
import Testing

/// Certificates are checked, for the name that was asked and not for the address it led to.
@Suite(.serialized) struct TLSTests {
    /// A certificate of its own making for one name, by the system's openssl; `nil` where that is missing.
    private static func certificate(for name: String, in folder: URL) throws -> (key: String, certificate: String)? {
        let openssl = URL(fileURLWithPath: "/usr/bin/openssl")
        guard FileManager.default.isExecutableFile(atPath: openssl.path) else { return nil }
        let (key, certificate) = (
            folder.appendingPathComponent("key.pem").path, folder.appendingPathComponent("cert.pem").path
        )
        let process = Process()
        process.executableURL = openssl
        process.arguments = [
            "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
            "-subj",
            "/CN=\(name)", "-addext", "subjectAltName=DNS:\(name)", "-keyout", key, "-out", certificate,
        ]
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus == 0 ? (key, certificate) : nil
    }

    @Test func certificatesAreChecked() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        guard let files = try Self.certificate(for: "good.test", in: folder) else { return }
        let chain = try NIOSSLCertificate.fromPEMFile(files.certificate).map { NIOSSLCertificateSource.certificate($0) }
        let tls = TLSConfiguration.makeServerConfiguration(
            certificateChain: chain, privateKey: .privateKey(try NIOSSLPrivateKey(file: files.key, format: .pem)))
        for (trusted, host, word) in [
            (true, "good.test", "fresh"), (true, "bad.test", "tls"), (false, "good.test", "tls"),
        ] {
            try await LyingServer.with(tls: tls) { server in
                var settings = quick(["good.test", "bad.test"])
                settings.resolver = FixedNames(["good.test": [["127.0.0.1"]], "bad.test": [["127.0.0.1"]]])
                settings.trustedCertificates = trusted ? files.certificate : nil
                try await withFetcher(settings) { fetcher in
                    let outcome = await fetcher.fetch("https://\(host):\(server.port)/ok")
                    #expect(outcome.word == word, "\(trusted) \(host) \(outcome.failure?.message ?? "")")
                }
                if word == "tls" { #expect(server.requests.isEmpty) }
            }
        }
    }

    @Test func plainTextOnATLSPort() async throws {
        try await withLies { server, fetcher in
            let outcome = await fetcher.fetch("https://127.0.0.1:\(server.port)/ok")
            #expect(["tls", "robotsUnreachable"].contains(outcome.word), "\(outcome)")
        }
    }
}
