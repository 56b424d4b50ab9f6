/// The fields of an ad as JSONL, which are also those a mapping file leads to.
enum AdField: String, CaseIterable {
    case n, id, source, title, company
    case place, plz, street, region, country, lat, lon
    case date, validThrough = "valid_through"
    case employment, contract, level, occupation, industry, companySize = "company_size", remote
    case salary, salaryMin = "salary_min", salaryMax = "salary_max", salaryCurrency = "salary_currency"
    case salaryUnit = "salary_unit"
    case skills, text, html, lang, url
}
