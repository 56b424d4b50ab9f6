import JobMarket

/// Verbs of work, by the kind of work they speak of; ``ActivityTurn`` has those that mean another kind by what is worked on.
///
/// `+` stands for the noun in -ung, `|` parts a separable verb, and after colons come further forms: nouns with a
/// capital ("Betrieb"), irregular finite forms with a small letter ("berät").
enum Activities {
    static let listed: [(kind: TaskKind?, verbs: String)] = [
        (
            .plan,
            """
            planen+ konzipieren+:Konzeption konzeptionieren+ entwerfen:entwirfst:Entwurf gestalten+
            mit|gestalten+ definieren+:Definition erarbeiten+ aus|arbeiten+ weiter|entwickeln+ projektieren+
            spezifizieren+:Spezifikation aus|legen+ fest|legen+ priorisieren+ budgetieren+ ein|planen+ skizzieren
            um|gestalten+ aus|richten+ vor|planen durch|planen terminieren+ designen
            """
        ),
        (
            .run,
            """
            betreiben:Betrieb administrieren+:Administration warten+ überwachen+ pflegen:Pflege bedienen+
            instand|halten+:hältst instand|setzen+ reparieren:Reparatur beheben+ supporten aktualisieren+
            beobachten+ aus|tauschen:Austausch um|rüsten+ rüsten nach|rüsten+ inspizieren:Inspektion
            monitoren:Monitoring entstören+ ein|richten+ bereit|stellen+ patchen konfigurieren+:Konfiguration
            optimieren+ verbessern+ modernisieren+ migrieren:Migration virtualisieren+ hosten skalieren+ an|passen+
            """
        ),
        (
            .explain,
            """
            beraten+:berätst schulen+ erklären+ vermitteln+ präsentieren:Präsentation moderieren:Moderation
            unterrichten unterweisen+ ein|weisen+ an|leiten+ erläutern+ informieren coachen:Coaching 
            ein|arbeiten+ auf|klären+ beantworten+ kommunizieren:Kommunikation vor|stellen visualisieren+ referieren
            aus|bilden lehren veröffentlichen+ publizieren empfehlen:empfiehlst sensibilisieren+
            dolmetschen übersetzen+
            """
        ),
        (
            .lead,
            """
            leiten+ führen+ steuern+ koordinieren+:Koordination verantworten+ disponieren:Disposition delegieren
            motivieren+ managen ein|teilen+ beauftragen+ entscheiden voran|treiben an|führen befähigen+
            orchestrieren+ lenken+ beaufsichtigen+ rekrutieren+ ein|stellen
            """
        ),
        (
            .build,
            """
            entwickeln+ programmieren+ implementieren+ bauen auf|bauen:Aufbau aus|bauen:Ausbau automatisieren+
            konstruieren:Konstruktion integrieren+:Integration um|setzen+ realisieren+:Realisation ein|führen+
            etablieren+ digitalisieren+ erweitern+ an|binden+ modellieren+ ein|binden+ neu|entwickeln+
            standardisieren+ parametrisieren+ parametrieren+ simulieren:Simulation kodieren+ codieren+ verknüpfen+
            vernetzen+ mit|entwickeln+ prototypen refaktorieren generieren+ schaffen+ elektrifizieren+
            vor|entwickeln+ fort|entwickeln+ aus|rollen+:Rollout containerisieren+ industrialisieren+ kalibrieren+
            """
        ),
        (
            .secure,
            """
            sicher|stellen+ prüfen+ testen kontrollieren:Kontrolle sichern+ gewährleisten+ ein|halten+:hältst
            auditieren+ überprüfen+ ab|sichern+ validieren+ verifizieren+ schützen freigeben:Freigabe zertifizieren+
            qualifizieren+ begutachten+ ab|nehmen:nimmst:Abnahme beurteilen+ vermeiden+ verhindern+
            plausibilisieren+ erproben+ bewachen+ auf|decken+ desinfizieren sterilisieren
            """
        ),
        (
            .analyse,
            """
            analysieren:Analyse aus|werten+ bewerten+ recherchieren:Recherche untersuchen+ erforschen+ ermitteln+
            identifizieren+:Identifikation evaluieren+:Evaluation kalkulieren:Kalkulation
            interpretieren:Interpretation berechnen+ messen:misst:Messung ab|leiten+ auf|bereiten+ erheben+
            prognostizieren:Prognose vergleichen quantifizieren+ schätzen diagnostizieren:Diagnose erkennen+
            nach|verfolgen+ forschen klassifizieren+ segmentieren+ verfolgen+ auf|nehmen:nimmst:Aufnahme
            """
        ),
        (
            .sell,
            """
            verkaufen:Verkauf vertreiben:Vertrieb akquirieren:Akquise:Akquisition verhandeln+ kassieren vermarkten+
            bewerben gewinnen+ ab|schließen:Abschluss an|bieten werben:wirbst positionieren+
            bespielen platzieren+ dekorieren aus|zeichnen erschließen+ an|bahnen+
            """
        ),
        (
            .care,
            """
            betreuen+ begleiten+ versorgen+ erziehen+ fördern+ therapieren:Therapie behandeln+
            mobilisieren+:Mobilisation waschen lagern assistieren:Assistenz an|kleiden beschäftigen aktivieren+
            rehabilitieren heilen vor|lesen verabreichen+ impfen röntgen betten trösten ermutigen
            """
        ),
        (
            .make,
            """
            montieren:Montage fertigen+ produzieren:Produktion her|stellen+ schweißen fräsen drehen
            installieren+:Installation kochen backen zu|bereiten+ verlegen+ mauern lackieren+ reinigen+ verdrahten+
            bestücken+ schneiden bohren schleifen verputzen fliesen tapezieren streichen:Anstrich
            demontieren:Demontage zerlegen+ sägen biegen gießen stanzen nähen bepflanzen+ mähen ernten säen
            verarbeiten+ mischen löten entgraten zu|schneiden:Zuschnitt errichten+ sanieren+ an|schließen dämmen
            würzen an|richten spülen ab|räumen putzen
            """
        ),
        (
            .transport,
            """
            transportieren:Transport fahren:fährst liefern+ aus|liefern+ zu|stellen+ kommissionieren+
            verladen+:verlädst beladen+:belädst entladen+:entlädst ein|lagern+ aus|lagern+
            verpacken+ packen versenden:Versand an|nehmen:nimmst:Annahme befördern+ ein|räumen auf|füllen
            um|schlagen:Umschlag etikettieren+ entgegen|nehmen:nimmst:Entgegennahme verteilen+ scannen
            bereit|legen ab|holen:Abholung stapeln
            """
        ),
        (
            .administer,
            """
            verwalten+ bearbeiten+ dokumentieren+:Dokumentation ab|rechnen+ buchen+ verbuchen+
            organisieren:Organisation erfassen+ vor|bereiten+ nach|bereiten+ ab|wickeln+ beschaffen+ bestellen+
            ein|kaufen:Einkauf archivieren+ protokollieren+ kontieren+ ab|stimmen+ vereinbaren+ berichten
            ab|legen:Ablage fakturieren+ bilanzieren+ konsolidieren+ ein|pflegen beantragen+ genehmigen+
            ausschreiben aus|stellen+ an|legen ein|reichen+ sortieren+ inventarisieren katalogisieren+ telefonieren
            empfangen überweisen+ mahnen zusammen|stellen+ nach|halten zusammen|fassen+ verfassen
            """
        ),
        // What is made tells the kind of work.
        (nil, "erstellen+ durch|führen+ an|fertigen+ vor|nehmen:nimmst erledigen+ überarbeiten+"),
    ]
}
