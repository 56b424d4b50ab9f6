import Suggestions
import Testing

@Suite struct NearNameTests {
    @Test(arguments: [
        ("hagn", "hagen", 1), ("hagn", "hagnau-am-bodensee", 1), ("dortmnud", "dortmund", 1),
        ("muenhen", "muenchen", 1),
        ("it-manger", "it-manager", 1), ("hagen", "hagen", 0), ("krankn", "krankenschwester", 2),
    ])
    func typosAndALongerNameCount(_ typed: String, _ name: String, _ distance: Int) {
        #expect(NearName(typed).distance(to: name) == distance)
    }

    @Test(arguments: [("hagn", "berlin"), ("12345", "12346"), ("", "x"), ("koch", "")])
    func whatIsTooFarIsNotNear(_ typed: String, _ name: String) {
        #expect(NearName(typed).distance(to: name) == nil)
    }
}
