import SearchIndex

/// A choice of ads by place and occupation, in words and as a request.
struct Scope: Hashable, Sendable {
    /// `Hagen und 25 km Umkreis`, `Regierungsbezirk Arnsberg`, `Deutschland`.
    var place: String
    /// The same after a preposition: `in Hagen und 25 km Umkreis`, `im Regierungsbezirk Arnsberg`.
    var within: String
    /// The occupation or group; `nil` for all.
    var occupation: String?
    var request: SearchRequest
    /// The steps that led here, one for the place and one for the occupation at most.
    var steps: [Widening]

    func basis(of cell: Cell) -> Basis {
        Basis(
            place: place, occupation: occupation, ads: cell.count, employers: cell.employers, address: cell.request,
            widened: steps, cappedEmployers: cell.cappedEmployers)
    }
}
