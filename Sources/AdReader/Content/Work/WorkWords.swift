/// Small words that hold statements of work together or part them.
enum WorkWords: Sendable {
    case and
    case preposition
    /// A preposition that tasks are named behind: "verantwortlich für", "unterstützt bei".
    case leading
    /// Before what is worked on, with its case: "von Projekten".
    case of
    /// "des Projekts": a singular with -s.
    case genitive
    case article
    case pronoun
    /// What may stand between a verb and its noun and is none, even with a capital.
    case filler
    /// "zu" before an infinitive.
    case to
    /// No noun of work: "Rahmen", "Vielzahl".
    case empty

    static let list: WordList<WorkWords> = {
        var list = WordList<WorkWords>(inflects: false)
        list.add("und|sowie|oder|bzw|u|and|als auch", .and)
        list.add(
            """
            in|im|am|an|ans|auf|aus|bis|durch|gegen|gemäß|hinsichtlich|inkl|innerhalb|ins|mit|mithilfe
            mittels|nach|ohne|rund|seit|über|um|unter|vor|während|wie|zwischen|zum|zur|als|entlang|anhand|per|pro|samt
            laut|inklusive|sodass|dass|damit|indem|wenn|weil|welche|welcher|welches|einschließlich|aufgrund|neben
            deren|dessen|hinter|hinaus|oberhalb|außerhalb|bezüglich|entsprechend|basierend|aber
            """, .preposition)
        list.add("für|bei|beim", .leading)
        list.add("von|vom", .of)
        list.add("des|eines|unseres|deines|ihres|seines|eures|jedes|dieses", .genitive)
        list.add(
            """
            der|einer|unserer|deiner|ihrer|seiner|eurer|aller|sämtlicher|dieser
            """, .article)
        list.add("Sie|Ihnen|Du|Dich|Dir|Wir|Uns|Er|Es|ich|sich|man", .pronoun)
        list.add(
            """
            die|das|den|dem|ein|eine|einen|einem|unser|unsere|unseren|unserem|Ihr|Ihre|Ihren|Ihrem|dein|deine|deinen
            deinem|alle|allen|zudem|dabei|außerdem|darüber|auch|zusätzlich|dafür|hierbei|dazu|gemeinsam|ganzheitlich
            so|stets|jederzeit|selbst|insbesondere|hier|dort|sodann|weiterhin|ferner|daneben|was
            """, .filler)
        list.add("zu", .to)
        list.add(
            """
            Rahmen|Bereich|Bereiche|Bereichen|Bereichs|Form|Hinblick|Bezug|Basis|Zuge|Seite|Sinne|Vielzahl|Reihe
            Anzahl|Art|Umfang|Teil|Teile|Teilen|Grundlage|Hand|Zusammenarbeit|Abstimmung|Beispiel|Höhe|Tag|Woche
            Monat|Jahr|Ort|Fokus|Schwerpunkt|Umfeld|Weg|Hilfe|Blick|Unterstützung|Verantwortung|Durchführung
            Euro|Aufgabe|Aufgaben|Spaß|Freude|Lust|Austausch|Mitarbeit|Mitwirkung|Personen
            """, .empty)
        return list
    }()
}
