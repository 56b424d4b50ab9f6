import JobMarket

/// What two ads are compared by: a few hundred bytes that stand for an ad of any length.
///
/// Everything in it comes from the ad alone, so that it stays the same whatever else is kept.
public struct AdSignature: Hashable, Sendable {
    /// Raised whenever the same ad may give another signature or the same signatures another judgement, so that kept
    /// clusters can be made anew.
    public static let version = 2

    /// Hash of the ad's source and its identifier there: an order of ads that does not depend on when they came.
    public var identity: UInt64
    public var employer: EmployerName
    /// Hashes of the title's words without gender marks, rising, each once.
    public var title: [UInt32]
    /// Those of them that stand outside brackets and name no place of the ad, rising: the job's own name.
    public var core: [UInt32]
    /// The groups of three letters of that name, as bits of a set of 256.
    public var letters: LetterSet
    public var marks: TitleMarks
    /// Hashes of the employer's numbers for the opening, rising.
    public var references: [UInt32]
    /// Hash of the ad's own address without what is behind `?` and `#`; 0 where it has none of its own.
    public var address: UInt64
    public var places: SignaturePlaces
    /// The KldB code as a number; 0 where not known.
    public var occupation: UInt32
    /// Stated or read pay, EUR per month; 0 where not known.
    public var payMin: UInt32
    public var payMax: UInt32
    /// The two letters of the language.
    public var language: UInt32
    /// The day the source says it was published, since 1970-01-01; 0 where it says none.
    public var day: Int32
    public var kind: AdvertiserKind
    /// Hash of the source's name.
    public var source: UInt32
    /// Words of the text, title apart.
    public var words: UInt32
    /// Hash of all words in order; equal for equal texts.
    public var wording: UInt64
    /// All of the text.
    public var text: TextSketch
    /// Tasks and demands alone: what tells the job from others of the same employer.
    public var job: TextSketch

    /// Hashes kept of a text, and of its tasks and demands.
    static let textSize = 96
    static let jobSize = 48
}

/// Who advertises, from the one whose ad counts most.
public enum AdvertiserKind: UInt32, Comparable, Sendable {
    /// The employer, on a page of its own.
    case ownPage = 0
    case employer = 1
    case agency = 2
    /// A portal that hands on what others advertise.
    case portal = 3

    public static func < (a: AdvertiserKind, b: AdvertiserKind) -> Bool { a.rawValue < b.rawValue }
}
