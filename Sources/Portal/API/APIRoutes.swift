import Hummingbird
import JobMarket
import MarketStatistics

/// What programs get, in one list.
extension PortalRoutes {
    /// Everything that programs can ask for, described in the language of the moment.
    var operations: [APIOperation] {
        [searchOperation, adOperation] + marketOperations + nameOperations + changeOperations + takingOperations + [
            checkOperation, descriptionOperation,
        ]
    }

    func addAPI(to router: some RouterMethods<PortalContext>) {
        for operation in operations {
            let names = operation.parameters.filter { $0.place == .path }.map(\.name)
            router.on(RouterPath(operation.path), method: operation.method) { request, context in
                var path: [String: String] = [:]
                for name in names { path[name] = context.parameters.get(name) ?? "" }
                return try await operation.respond(APIRequest(request, operation, path: path, network: context.network))
            }
        }
    }

    private var descriptionOperation: APIOperation {
        APIOperation(
            path: PageAddress.api + "openapi.json", id: "description", tag: .market,
            summary: words("Diese Beschreibung", "This description"),
            answer: .init(about: words("OpenAPI 3.1", "OpenAPI 3.1"), schema: .object([], isOpen: true))
        ) { asked in
            let site = site(asked.request)
            let document = Language.$current.withValue(.english) {
                OpenAPIDocument(operations: operations, version: market.version, origin: site.origin).json
            }
            return Answer.tagged(asked.request, type: Answer.jsonType, bytes: try PrintedJSON.line(document))
        }
    }
}
