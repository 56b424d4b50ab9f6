import HTTPTypes

/// Why a request is not answered just now, and after how many seconds it may be asked again.
struct Overload: Error {
    /// `503` where too much is asked at once, `429` where one network asks too much.
    var status = HTTPResponse.Status.serviceUnavailable
    var seconds: Int
}
