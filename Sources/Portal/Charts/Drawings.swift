import MarketStatistics

/// Drawings that say nothing a reader would miss.
enum Drawings {
    /// The portal's sign: a track and the points that lead off it.
    static func points(_ html: inout HTML) {
        html.markup(
            """
            <svg class="points" viewBox="0 0 44 24" width="44" height="24" aria-hidden="true" focusable="false">\
            <path d="M1 17H43M12 17L24 6H43" fill="none" stroke="currentColor" stroke-width="3"/>\
            <circle class="signal" cx="12" cy="17" r="4.5"/></svg>
            """)
    }

    /// The start page's diagram: one track in, three tracks out.
    static func diagram(_ html: inout HTML) {
        html.markup(
            """
            <svg class="diagram" viewBox="0 0 600 190" preserveAspectRatio="xMinYMid meet" aria-hidden="true" focusable="false">\
            <path class="track" d="M-2000 95H3000M150 95L205 35H3000M265 95L320 155H3000"/>\
            <path class="route" d="M-2000 95H150L205 35H3000"/>\
            <g class="lamp"><circle cx="150" cy="95" r="9"/><circle cx="265" cy="95" r="9"/></g>\
            <g class="stop"><circle cx="330" cy="35" r="7"/><circle cx="430" cy="95" r="7"/>\
            <circle cx="390" cy="155" r="7"/></g>\
            <g class="name">
            """)
        for (x, y, name) in [
            ("345", "25", words("Stellen", "Jobs")), ("445", "85", words("Gehalt", "Pay")),
            ("405", "145", words("Anforderungen", "Requirements")),
        ] {
            html.element("text", Attribute("x", x), Attribute("y", y), text: name)
        }
        html.markup("</g></svg>")
    }

    /// A bar beside a number that says the same.
    static func bar(_ html: inout HTML, share: Double) {
        html.element(
            "svg", .class("bar"), Attribute("width", "100%"), Attribute("height", "6"), .hidden,
            Attribute("focusable", "false")
        ) { html in
            html.element("rect", .class("rail"), Attribute("width", "100%"), Attribute("height", "6")) { _ in }
            html.element(
                "rect", .class("fill"), .percent("width", Swift.min(1, Swift.max(0, share))), Attribute("height", "6")
            ) { _ in }
        }
    }
}
