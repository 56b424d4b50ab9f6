extension FixtureTests {
    private static let boards = "careerkit_ats/tests/fixtures"
    private static let games = "baluffo/tests/fixtures"
    private static let pages = "freehire/internal/sources/testdata"

    static let fixtures: [Fixture] = [
        Fixture(file: "\(games)/ashby_jobs.html", ads: 2, mapping: "ashby-page", facts: [.url, .id]),
        Fixture(file: "\(games)/gamesindustry.html", ads: 1, facts: [.place, .company, .url, .date, .id]),
        Fixture(
            file: "\(games)/gamesindustry_jobs.html", ads: 2, mapping: "gamesindustry",
            facts: [.place, .company, .url, .date, .id]),
        Fixture(file: "\(games)/google_sheets.csv", ads: 2, mapping: "google-sheet", facts: [.place, .company, .url]),
        Fixture(
            file: "\(games)/greenhouse_guerrilla_jobs.json", ads: 2, facts: [.place, .company, .url, .date, .id]),
        Fixture(
            file: "\(games)/greenhouse_playstation_jobs.json", ads: 1, facts: [.place, .company, .url, .date, .id]),
        Fixture(file: "\(games)/lever_jobs.json", ads: 1, facts: [.place, .url, .date, .id]),
        Fixture(file: "\(games)/littlechicken_job_detail.html", ads: 1, facts: [.place, .company, .url, .date, .id]),
        Fixture(file: "\(games)/littlechicken_jobs_page.html", ads: 1, facts: [.place, .company, .url, .date, .id]),
        Fixture(file: "\(games)/personio_feed.xml", ads: 2, facts: [.place, .company, .url, .date, .id]),
        Fixture(
            file: "\(games)/remoteok.json", ads: 2, mapping: "remoteok", facts: [.place, .company, .url, .date, .id]),
        Fixture(file: "\(games)/smartrecruiters_jobs.json", ads: 1, facts: [.place, .url, .date, .id]),
        Fixture(file: "\(games)/teamtailor_job.html", ads: 1, facts: [.place, .company, .url, .date, .id]),
        Fixture(file: "\(games)/teamtailor_listing.html", ads: 2, mapping: "teamtailor-page", facts: [.url, .id]),
        Fixture(
            file: "\(games)/wellfound.html", ads: 2, mapping: "wellfound", facts: [.place, .company, .url, .date, .id]),
        Fixture(file: "\(games)/workable_jobs.json", ads: 1, facts: [.place, .company, .url, .date, .id]),

        Fixture(
            file: "board_html_2026/adzuna_dotnet.html", ads: 10, mapping: "adzuna-page",
            facts: [.text, .place, .company, .url, .id]),
        Fixture(
            file: "board_html_2026/jobbird_dotnet.html", ads: 15, mapping: "jobbird",
            facts: [.place, .company, .url, .id]
        ),
        Fixture(
            file: "board_html_2026/linkedin_software.html", ads: 60, mapping: "linkedin-page",
            facts: [.place, .company, .url, .date, .id]),

        Fixture(file: "\(boards)/ashby.json", ads: 2, facts: [.text, .place, .url, .date, .id]),
        Fixture(file: "\(boards)/bamboohr.json", ads: 2, mapping: "bamboohr", facts: [.place, .id]),
        Fixture(file: "\(boards)/eightfold.json", ads: 2, mapping: "eightfold", facts: [.place, .url, .date, .id]),
        Fixture(file: "\(boards)/freehire_detail_greenhouse.json", ads: 1, mapping: "freehire", facts: .all),
        Fixture(file: "\(boards)/freehire_detail_workday.json", ads: 1, mapping: "freehire", facts: .all),
        Fixture(file: "\(boards)/freehire_search_page1.json", ads: 3, mapping: "freehire", facts: .all),
        Fixture(file: "\(boards)/freehire_search_page2.json", ads: 2, mapping: "freehire", facts: .all),
        Fixture(file: "\(boards)/greenhouse.json", ads: 2, facts: .all),
        Fixture(file: "\(boards)/hrmdirect.html", ads: 2, mapping: "hrmdirect", facts: [.date, .id]),
        Fixture(file: "\(boards)/icims.html", ads: 2, mapping: "icims", facts: [.place, .url, .id]),
        Fixture(file: "\(boards)/jobvite.html", ads: 2, mapping: "jobvite", facts: [.place, .url, .id]),
        Fixture(file: "\(boards)/lever.json", ads: 2, facts: [.text, .place, .url, .date, .id]),
        Fixture(file: "\(boards)/neogov.xml", ads: 2, facts: [.text, .place, .url, .date, .id]),
        Fixture(file: "\(boards)/oracle_orc.json", ads: 2, mapping: "oracle-recruiting", facts: [.place, .date, .id]),
        Fixture(
            file: "\(boards)/oracle_orc_detail.json", ads: 1, mapping: "oracle-recruiting",
            facts: [.text, .place, .date, .id]),
        Fixture(file: "\(boards)/paylocity.html", ads: 2, mapping: "paylocity", facts: [.place, .date, .id]),
        Fixture(file: "\(boards)/personio.xml", ads: 2, facts: [.place, .company, .date, .id]),
        Fixture(file: "\(boards)/phenom.html", ads: 2, mapping: "phenom", facts: [.text, .place, .date, .id]),
        Fixture(file: "\(boards)/pinpoint.json", ads: 2, mapping: "pinpoint", facts: [.text, .place, .id]),
        Fixture(file: "\(boards)/recruitee.json", ads: 2, facts: .all),
        Fixture(file: "\(boards)/rippling.json", ads: 2, mapping: "rippling", facts: [.place, .url, .id]),
        Fixture(file: "\(boards)/smartrecruiters.json", ads: 1, facts: [.place, .company, .url, .date, .id]),
        Fixture(file: "\(boards)/teamtailor.json", ads: 2, facts: [.place, .company, .url, .date, .id]),
        Fixture(file: "\(boards)/workable.json", ads: 2, facts: [.company, .url, .date, .id]),
        Fixture(file: "\(boards)/workday.json", ads: 2, mapping: "workday", facts: [.place, .url, .id]),

        Fixture(file: "\(pages)/deel_klarna.html", ads: 2, mapping: "deel", facts: [.text, .place, .date, .id]),
        Fixture(file: "\(pages)/google_full.html", ads: 2, mapping: "google-careers", facts: .all),
        Fixture(file: "\(pages)/google_list.html", ads: 2, mapping: "google-careers", facts: .all),
        Fixture(
            file: "\(pages)/habr_vacancies_p1.json", ads: 2, mapping: "habr",
            facts: [.place, .company, .url, .date, .id]),
        Fixture(file: "\(pages)/habr_vacancies_p2.json", ads: 1, mapping: "habr", facts: [.url, .date, .id]),
        Fixture(file: "\(pages)/habr_vacancy_detail.html", ads: 1, facts: [.text, .place, .company, .date, .id]),
        Fixture(file: "\(pages)/ismartrecruit/detail.html", ads: 1, mapping: "ismartrecruit-ad", facts: [.text]),
        Fixture(
            file: "\(pages)/ismartrecruit/listing.html", ads: 2, mapping: "ismartrecruit", facts: [.place, .url, .id]),
        Fixture(file: "\(pages)/loxo/detail_fitnext.html", ads: 1, mapping: "loxo-ad", facts: [.text, .id]),
        Fixture(file: "\(pages)/loxo/listing_fitnext.html", ads: 22, mapping: "loxo", facts: [.url, .id]),
        Fixture(file: "\(pages)/reed_job.json", ads: 1, mapping: "reed", facts: .all),
        Fixture(file: "\(pages)/reed_search.json", ads: 2, mapping: "reed", facts: .all),
        Fixture(file: "\(pages)/usajobs_search.json", ads: 2, mapping: "usajobs", facts: .all),

        Fixture(
            file: "jsonld/ayuda_en_accion_talentclue_jobpage.html", ads: 1, mapping: "talentclue",
            facts: [.text, .place]),
        Fixture(
            file: "jsonld/ayuda_en_accion_talentclue_jobpage_coord.html", ads: 1, mapping: "talentclue",
            facts: [.text, .place]),
        Fixture(
            file: "jsonld/barcelona_activa_talentclue_jobpage.html", ads: 1, mapping: "talentclue",
            facts: [.text, .place]),
        Fixture(
            file: "jsonld/barcelona_activa_talentclue_jobpage_admin.html", ads: 1, mapping: "talentclue",
            facts: [.text, .place]),
        Fixture(
            file: "jsonld/decathlon_talentclue_jobpage.html", ads: 1, mapping: "talentclue", facts: [.text, .place]),
        Fixture(
            file: "jsonld/decathlon_talentclue_jobpage_taller.html", ads: 1, mapping: "talentclue",
            facts: [.text, .place]),
        Fixture(file: "jsonld/didi_global_jobdetail.html", ads: 1, mapping: "didi", facts: [.text, .place]),
        Fixture(file: "jsonld/jobylon_mcdonalds_se.html", ads: 125, mapping: "jobylon", facts: [.company, .url, .id]),
        Fixture(file: "jsonld/jsonld_meta_software_engineer.html", ads: 1, facts: [.text, .place, .company]),
        Fixture(file: "jsonld/jsonld_neura_robotics_manager.html", ads: 1, facts: [.text, .place, .company]),
        Fixture(
            file: "jsonld/peoplestrong_bajaj_finserv.html", ads: 1, mapping: "peoplestrong",
            facts: [.text, .place, .date, .id]),
        Fixture(
            file: "jsonld/peoplestrong_larsen_toubro.html", ads: 1, mapping: "peoplestrong",
            facts: [.text, .place, .date, .id]
        ),

        Fixture(file: "labonnealternance/import-apec.test.input.xml", ads: 5, mapping: "apec", facts: .all),
        Fixture(file: "labonnealternance/import-hello-work.test.input.xml", ads: 5, facts: .all),
        Fixture(file: "labonnealternance/import-kelio.test.input.xml", ads: 2, facts: .all),
        Fixture(file: "personio_wp/jobs.xml", ads: 3, facts: [.text, .place, .date, .id]),
        Fixture(file: "personio_wp/positions.xml", ads: 11, facts: [.text, .place, .date, .id]),
        Fixture(file: "personio_wp/positions_faulty.xml", ads: 11, facts: [.text, .place, .date, .id]),
        Fixture(
            file: "stackoverflow_rss/so_2017-10-06-14-03.xml", ads: 342, facts: [.text, .company, .url, .date, .id]),
        Fixture(
            file: "stackoverflow_rss/so_2017-11-01-09-23.xml", ads: 348, facts: [.text, .company, .url, .date, .id]),
        Fixture(
            file: "stackoverflow_rss/so_2017-11-20-11-53.xml", ads: 355, facts: [.text, .company, .url, .date, .id]),
        // 60 pages: 50 ads, 6 that show theirs in a frame, 4 that only list nine similar ones each.
        Fixture(file: "xing_pages.tar.gz", ads: 50, facts: [.text, .place, .company, .date], rejects: 6 + 4 * 9),
    ]

    /// Files that hold ads or lead to them and are read by tests of their own.
    static let walked: [String: String] = [
        "hrxml_absolventa/absolventa_xml.md": "the example in the documentation",
        "hrxml_absolventa/hr_xml.md": "the example in the documentation",
        "\(pages)/micro1_sitemap.xml": "three addresses of ads",
    ]

    /// Files without any ad.
    static let withoutAds: [String: String] = [
        "\(games)/gamesmap_detail_blocked.html": "a firm, not an ad",
        "\(games)/gamesmap_detail_careers.html": "a firm, not an ad",
        "\(games)/gamesmap_detail_website_only.html": "a firm, not an ad",
        "\(games)/gamesmap_index.html": "firms on a map",
        "\(games)/jobs_fetch_report_snapshot.json": "a report of a run",
        "\(games)/source_discovery_report_snapshot.json": "a report of a run",
        "\(pages)/deel_empty.html": "a firm without openings",
        "\(pages)/google_empty.html": "a page without results",
        "board_html_2026/stepstone_software_v2.html": "a page that refuses",
        "board_html_2026/SOURCE.txt": "where the files come from",
        "careerkit_ats/README.md": "documentation",
        "careerkit_ats/SOURCE.txt": "where the files come from",
        "\(boards)/README.md": "documentation",
        "freehire/README.md": "documentation",
        "freehire/SOURCE.txt": "where the files come from",
        "hrxml_absolventa/README.md": "documentation",
        "hrxml_absolventa/SOURCE.txt": "where the files come from",
        "labonnealternance/SOURCE.txt": "where the files come from",
        "personio_wp/SOURCE.txt": "where the files come from",
    ]
}
