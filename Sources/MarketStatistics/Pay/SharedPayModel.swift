import JobMarket
import SearchIndex
import Synchronization

/// The model of pay of an index, made when first asked for: it takes all ads that name pay.
final class SharedPayModel: Sendable {
    private let known = Mutex<PayModel?>(nil)

    /// Whoever asks while it is made waits, so that it is made once.
    func model(_ source: AdSelection) -> PayModel {
        known.withLock { known in
            if let known { return known }
            let request = SearchRequest(
                filters: [
                    Filter(.employer, "temp", excluded: true), Filter(.payKind, "salary"),
                    Filter(.level, "trainee", excluded: true),
                ])
            let market = Cell(source.table(request), request: request)
            let model = PayModel(
                PayOffer.offers(of: UsablePay(of: market, kind: .salary, trainees: false).cell.ads))
            known = model
            return model
        }
    }
}
