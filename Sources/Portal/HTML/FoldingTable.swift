/// A table that narrow screens show row by row, each value beside the name of its column: roles keep it a table where
/// its layout is none.
struct FoldingTable {
    var caption: String
    /// Whether only screen readers are told the caption, as a heading says it to everyone else.
    var hidesCaption = false
    /// What the rows are named by; empty where that needs no word.
    var corner: String
    var columns: [Column]
    /// Whether the cells are figures, which stand to the right.
    var holdsFigures = true
    /// A class beside that of all folding tables.
    var kind: String?

    struct Column {
        /// Stands beside each value where the table is folded.
        var name: String
        /// What the head of the column holds in place of its name.
        var head: HTML.Content?

        init(_ name: String, head: HTML.Content? = nil) {
            self.name = name
            self.head = head
        }
    }

    /// A row with as many cells as there are columns.
    struct Row {
        var name: String
        var cells: [HTML.Content]
    }

    func write(_ rows: [Row], _ html: inout HTML) {
        let kinds = ["fold", kind].compactMap(\.self).joined(separator: " ")
        html.element("table", .class(kinds), .role("table")) { html in
            html.element("caption", hidesCaption ? .class("sr") : nil, text: caption)
            html.element("thead", .role("rowgroup")) { html in
                html.element("tr", .role("row")) { head(&$0) }
            }
            html.element("tbody", .role("rowgroup")) { html in
                for row in rows {
                    html.element("tr", .role("row")) { self.row(row, &$0) }
                }
            }
        }
    }

    private func head(_ html: inout HTML) {
        if corner.isEmpty {
            html.element("td", .class("corner"), .role("cell"), text: "")
        } else {
            html.element("th", .scope("col"), .role("columnheader"), text: corner)
        }
        for column in columns {
            html.element("th", .scope("col"), .role("columnheader")) { html in
                if let head = column.head { head(&html) } else { html.text(column.name) }
            }
        }
    }

    private func row(_ row: Row, _ html: inout HTML) {
        html.element("th", .scope("row"), .role("rowheader"), text: row.name)
        for (column, cell) in zip(columns, row.cells) {
            html.element(
                "td", holdsFigures ? .class("number") : nil, .role("cell"), Attribute("data-label", column.name)
            ) { html in html.element("div", content: cell) }
        }
    }
}
