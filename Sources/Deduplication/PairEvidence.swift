/// What speaks for and against two ads being one job, as numbers for ``PairModel``.
public struct PairEvidence: Sendable {
    public let employer: EmployerName.Relation
    public let places: SignaturePlaces.Relation
    public let text: TextSketch.Overlap
    public let job: TextSketch.Overlap
    public let sameWording: Bool
    public let sameAddress: Bool
    /// Share of the words of the titles' cores that both have.
    public let core: Double
    /// Likeness of the cores by their letters.
    public let letters: Double
    /// Words that each title has and the other lacks: the fewer of both counts.
    public let ownWords: Int
    /// Share of the titles' words that both have.
    public let title: Double
    /// Share of the shorter title's words that the other has.
    public let titleOfShorter: Double
    public let commonReference: Bool
    public let otherReference: Bool
    public let ranksConflict: Bool
    /// What the numbers need of the signatures, which would be copied with all they hold.
    private let isSameOccupation: Bool
    private let isOtherGroup: Bool
    /// Days between the ads; `nil` where one of them has none.
    private let days: Double?
    private let isSameSource: Bool
    private let isOtherLanguage: Bool
    /// Whether the ranges of pay meet; `nil` where one of them is not known.
    private let payMeets: Bool?
    private let isShort: Bool

    public init(_ a: AdSignature, _ b: AdSignature) {
        employer = a.employer.relation(to: b.employer)
        places = a.places.relation(to: b.places)
        sameWording = a.wording != 0 && a.wording == b.wording
        sameAddress = a.address != 0 && a.address == b.address
        text = a.text.overlap(b.text)
        job = a.job.overlap(b.job)
        (title, titleOfShorter) = Self.shares(a.title, b.title)
        letters = a.letters.likeness(b.letters)
        // The same letters are the same name, in one word or two.
        let isOneName = a.core == b.core || letters == 1
        core = isOneName ? 1 : Self.shares(a.core, b.core).ofBoth
        ownWords = min(Self.own(a, b, beyondCore: isOneName), Self.own(b, a, beyondCore: isOneName))
        commonReference = a.references.contains { b.references.contains($0) }
        otherReference = !commonReference && !a.references.isEmpty && !b.references.isEmpty
        ranksConflict = a.marks.conflicts(with: b.marks)
        let (mine, theirs) = (a.occupation, b.occupation)
        isSameOccupation = mine != 0 && mine == theirs
        isOtherGroup = mine != 0 && theirs != 0 && Self.group(mine) != Self.group(theirs)
        days = a.day != 0 && b.day != 0 ? abs(Double(a.day) - Double(b.day)) : nil
        isSameSource = a.source == b.source
        isOtherLanguage = a.language != b.language
        payMeets = a.payMin > 0 && b.payMin > 0 ? a.payMin <= b.payMax && b.payMin <= a.payMax : nil
        isShort = min(a.words, b.words) < 60
    }

    /// Words of a title that the other lacks, names of places apart, and the core where it is the other's too.
    private static func own(_ ad: AdSignature, _ other: AdSignature, beyondCore: Bool) -> Int {
        ad.title.count { word in
            !other.title.contains(word) && !(beyondCore && ad.core.contains(word))
                && !ad.places.places.contains { $0.name == word }
        }
    }

    private static func shares(_ a: [UInt32], _ b: [UInt32]) -> (ofBoth: Double, ofShorter: Double) {
        guard !a.isEmpty, !b.isEmpty else { return (0, 0) }
        let common = Double(a.count { b.contains($0) })
        return (common / (Double(a.count + b.count) - common), common / Double(min(a.count, b.count)))
    }

    /// Whether, whatever their texts say, the ads cannot be one job: other places, other ranks, other employers.
    public var isRuledOut: Bool { places == .apart || ranksConflict || employer == .foreign }

    /// Whether nearly one text stands under titles for one kind of work that share most of their words.
    var isRetitled: Bool {
        isSameOccupation && min(text.ofBoth, job.ofBoth) >= 0.85 && titleOfShorter >= 0.6 && !otherReference
    }

    /// Names of ``features``, in their order.
    public static let names = [
        "one", "text_smaller", "text_both", "job_smaller", "job_both", "wording", "title", "title_shorter",
        "letters", "letters_near",
        "letters_text", "own_words", "core_equal", "core_equal_far_text", "text_occupation", "employer_same",
        "employer_unknown", "place_same", "place_shared",
        "place_unknown", "reference", "other_reference", "occupation", "other_group", "days", "far_days",
        "same_source_day", "language", "address", "pay", "other_pay", "short",
    ]

    /// Numbers from 0 to 1, in the order of ``names``.
    public var features: [Double] { features(employer: employer, places: places) }

    /// The numbers as they were if employers and places stood so.
    func features(employer: EmployerName.Relation, places: SignaturePlaces.Relation) -> [Double] {
        let equalCore = core == 1 && ownWords == 0
        let apart = days ?? 0
        return [
            1, text.ofSmaller, text.ofBoth, job.ofSmaller, job.ofBoth, sameWording ? 1 : 0, title, titleOfShorter,
            letters, letters * letters * letters, letters * text.ofSmaller, Double(min(3, ownWords)) / 3,
            equalCore ? 1 : 0, equalCore ? 1 - text.ofSmaller : 0,
            isSameOccupation ? min(text.ofSmaller, job.ofSmaller) : 0, employer == .same ? 1 : 0,
            employer == .unknown ? 1 : 0, places == .same ? 1 : 0, places == .shared ? 1 : 0,
            places == .unknown ? 1 : 0, commonReference ? 1 : 0, otherReference ? 1 : 0,
            isSameOccupation ? 1 : 0, isOtherGroup ? 1 : 0, min(1, apart / 60), apart > 180 ? 1 : 0,
            days == 0 && isSameSource ? 1 : 0, isOtherLanguage ? 1 : 0, sameAddress ? 1 : 0, payMeets == true ? 1 : 0,
            payMeets == false ? 1 : 0, isShort ? 1 : 0,
        ]
    }

    /// The first two digits of a KldB code of any length.
    private static func group(_ code: UInt32) -> UInt32 {
        var code = code
        while code >= 100 { code /= 10 }
        return code
    }
}
