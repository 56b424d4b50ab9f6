import JobMarket
import SearchIndex

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

extension SoftAndCertificates {
    static func part(
        of cell: Cell, _ scope: Scope, demands: DemandTally
    ) -> Part<SoftAndCertificates> {
        guard cell.isEnough else {
            return .thin(
                MinimumSize.thin(
                    words("Persönliche Stärken und Zertifikate", "Personal strengths and certificates"),
                    ads: cell.count, employers: cell.employers))
        }
        func share(_ name: String, _ kind: SkillKind) -> Figure {
            cell.share(
                "soft_and_certificates.\(name)", [Filter(.skillKind, kind.rawValue)], of: cell.traits.skillKind(kind))
        }
        let soft = share("soft", .soft)
        let certificates = share("certificates", .certificate)
        return .figures(
            SoftAndCertificates(
                basis: scope.basis(of: cell), soft: soft, certificates: certificates,
                licences: share("licences", .licence), verdict: verdict(soft, certificates),
                softSkills: demands.mostAsked("soft_and_certificates.soft_skills", [.soft], limit: 8),
                certificateSkills: demands.mostAsked(
                    "soft_and_certificates.certificate_skills", [.certificate], limit: 8)))
    }

    private static func verdict(_ soft: Figure, _ certificates: Figure) -> Verdict {
        guard let a = soft.interval, let b = certificates.interval, !a.overlaps(b) else { return .open }
        return soft.value > certificates.value ? .softMore : .certificatesMore
    }
}
