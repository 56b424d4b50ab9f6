/// Whether soft skills are asked for more often than certificates.
public struct SoftAndCertificates: PartFigures {
    public enum Verdict: String, Encodable, Sendable {
        case softMore = "soft_more"
        case certificatesMore = "certificates_more"
        /// The intervals overlap.
        case open
    }

    public var basis: Basis
    /// Ads that ask for at least one soft skill.
    public var soft: Figure
    /// Ads that ask for at least one certificate.
    public var certificates: Figure
    /// Ads that ask for at least one licence, such as a driving licence.
    public var licences: Figure
    public var verdict: Verdict
    public var softSkills: [AskedSkill]
    public var certificateSkills: [AskedSkill]

    private enum CodingKeys: String, CodingKey {
        case basis, soft, certificates, licences, verdict
        case softSkills = "soft_skills"
        case certificateSkills = "certificate_skills"
    }
}
