/// What is left of gross pay: EUR per month.
public struct NetPay: Hashable, Sendable, Encodable {
    /// Wage tax.
    public var lohnsteuer: Double
    /// Solidarity surcharge.
    public var soli: Double
    /// Church tax.
    public var kirchensteuer: Double
    /// The employee's shares of health, care, pension and unemployment insurance.
    public var kv: Double
    public var pv: Double
    public var rv: Double
    public var av: Double
    /// The sum of the four.
    public var social: Double
    public var net: Double
}
