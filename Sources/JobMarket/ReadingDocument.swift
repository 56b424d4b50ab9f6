/// A reading in the form that other programs rely on: one JSON object per ad.
///
/// Plain values as the reading contract names them; beside them `evidence`, which gives for each
/// field where its value comes from.
public struct ReadingDocument: Sendable {
    public var n: JSONValue?
    public var id: String
    public var reading: Reading

    public init(posting: Posting, reading: Reading) {
        n = posting.n
        id = posting.sourceID
        self.reading = reading
    }

    /// The object as UTF-8, members always in the same order.
    public var json: [UInt8] {
        var json = JSONText()
        json.object(write)
        return json.bytes
    }

    private func write(_ json: inout JSONText) {
        if let n { json.member("n", n) }
        json.member("id", id)
        json.member("language", reading.language)
        writeOccupation(&json)
        writePlaces(&json)
        writePay(&json)
        writeTerms(&json)
        writeContent(&json)
        json.key("evidence")
        json.object(writeEvidence)
    }

    private func writeOccupation(_ json: inout JSONText) {
        guard let occupation = reading.occupation else { return }
        json.key("occupation")
        json.object { json in
            json.member("kldb", occupation.kldb)
            json.member("title", occupation.title)
            json.optional("isco", occupation.isco)
            json.optional("esco", occupation.esco)
            json.member("confidence", occupation.confidence)
            json.key("alternatives")
            json.array(occupation.alternatives) { json, alternative in
                json.object { json in
                    json.member("kldb", alternative.kldb)
                    json.member("confidence", alternative.confidence)
                }
            }
        }
    }

    private func writePlaces(_ json: inout JSONText) {
        json.key("places")
        json.array(reading.places) { json, place in
            json.object { json in
                json.member("name", place.name)
                json.optional("ags", place.ags)
                json.optional("postcode", place.postcode)
                json.optional("lat", place.latitude)
                json.optional("lon", place.longitude)
            }
        }
    }

    /// Open ends and a missing agreement are `null`, as the contract shows them.
    private func writePay(_ json: inout JSONText) {
        json.key("pay")
        json.array(reading.pay) { json, pay in
            json.object { json in
                json.open("min", pay.min)
                json.open("max", pay.max)
                json.member("unit", pay.unit)
                json.member("kind", pay.kind)
                json.open("tariff", pay.tariff)
                json.open("gross", pay.isGross)
                json.key("monthly")
                if let monthly = pay.monthly {
                    json.object { json in
                        json.optional("min", monthly.min)
                        json.optional("max", monthly.max)
                        json.key("assumptions")
                        json.array(monthly.assumptions) { $0.object(Self.members(of: $1)) }
                    }
                } else {
                    json.null()
                }
                json.optional("unresolved", pay.unresolved?.rawValue)
                json.optional("line", pay.origin.evidence?.line)
                json.optional("text", pay.origin.evidence?.text)
            }
        }
    }

    private static func members(of assumption: PayAssumption) -> (inout JSONText) -> Void {
        { json in
            switch assumption {
            case .fullTimeHours(let hours):
                json.member("assumed", "full_time_hours")
                json.member("hours", hours)
            case .statedHours(let hours):
                json.member("assumed", "stated_hours")
                json.member("hours", hours)
            case .partTime(let hours, let fullTime):
                json.member("assumed", "part_time")
                json.member("hours", hours)
                json.member("full_time_hours", fullTime)
            case .salariesPerYear(let count):
                json.member("assumed", "salaries_per_year")
                json.member("count", count)
            case .daysPerWeek(let days):
                json.member("assumed", "days_per_week")
                json.member("days", days)
            case .unitFromAmount:
                json.member("assumed", "unit_from_amount")
            case .tariffTable(let agreement, let since, let status):
                json.member("assumed", "tariff_table")
                json.member("agreement", agreement)
                json.member("since", since.description)
                json.member("status", status)
            case .tariffSteps(let first, let last):
                json.member("assumed", "tariff_steps")
                json.member("first", first)
                json.member("last", last)
            case .allTariffSteps:
                json.member("assumed", "all_tariff_steps")
            }
        }
    }

    private func writeTerms(_ json: inout JSONText) {
        json.key("experience")
        json.object { json in
            json.open("years_min", reading.experience.yearsMin?.value)
            json.member("vague", reading.experience.vague)
            json.member("level", reading.experience.level?.value ?? .unclear)
            json.member("career_changers", reading.experience.careerChangers?.value ?? false)
        }
        json.key("hours")
        json.array(reading.hours) { $0.value($1.value.rawValue) }
        json.optional("weekly_hours", reading.weeklyHours?.value)
        json.member("contract", reading.contract?.value ?? .unclear)
        json.member("remote", reading.remote?.value ?? .onsite)
        json.member("employer", reading.employer?.value ?? .unclear)
        json.member("education", reading.education?.value ?? .unclear)
        json.key("languages")
        json.array(reading.languages) { json, language in
            json.object { json in
                json.member("lang", language.lang)
                json.optional("level", language.level)
                json.member("need", language.need)
                json.optional("line", language.origin.evidence?.line)
            }
        }
        json.key("duties")
        json.object { json in
            json.open("on_call", reading.duties.onCall?.value)
            json.open("shift", reading.duties.shift?.value)
            json.open("travel", reading.duties.travel?.value.rawValue)
        }
        json.optional("start_date", reading.startDate?.value)
        json.optional("openings", reading.openings?.value)
        json.optional("industry", reading.industry?.value)
        json.optional("company_size", reading.companySize?.value)
    }

    private func writeContent(_ json: inout JSONText) {
        json.key("skills")
        json.array(reading.skills) { json, skill in
            json.object { json in
                json.member("text", skill.text)
                json.optional("skill", skill.skill)
                json.member("kind", skill.kind)
                json.member("need", skill.need)
                json.member("line", skill.evidence.line)
            }
        }
        json.key("tasks")
        json.array(reading.tasks) { $0.value($1.line) }
        json.key("task_kinds")
        json.array(reading.tasks) { json, task in json.array(task.kinds) { $0.value($1.rawValue) } }
        writeWork(&json)
        json.key("zones")
        json.array(reading.zones) { json, zone in
            json.array(0..<3) { json, place in
                switch place {
                case 0: json.value(zone.first)
                case 1: json.value(zone.last)
                default: json.value(zone.kind.rawValue)
                }
            }
        }
        json.key("contacts")
        json.array(reading.contacts) { $0.value($1.text) }
        json.key("agg")
        json.array(reading.agg) { json, finding in
            json.object { json in
                json.member("line", finding.evidence.line)
                json.member("text", finding.evidence.text)
                json.member("issue", finding.issue)
            }
        }
        json.key("benefits")
        json.array(reading.benefits) { $0.value($1.value) }
        json.key("clarity")
        json.object { json in
            json.member("score", reading.clarity.score)
            json.key("signs")
            json.array(reading.clarity.signs) { json, sign in
                json.object { json in
                    json.member("sign", sign.sign)
                    json.key("lines")
                    json.array(sign.lines) { $0.value($1) }
                    json.member("why", sign.why)
                }
            }
        }
    }

    private func writeWork(_ json: inout JSONText) {
        json.key("work")
        json.array(reading.tasks.lazy.flatMap { task in task.statements.map { (task.line, $0) } }) { json, work in
            json.object { json in
                json.member("line", work.0)
                json.member("kind", work.1.kind)
                json.member("activity", work.1.activity)
                json.optional("object", work.1.object)
            }
        }
    }

    /// Where the single values come from; lists carry their lines themselves.
    private func writeEvidence(_ json: inout JSONText) {
        func write(_ name: String, _ origin: Origin?) {
            guard let origin else { return }
            json.key(name)
            json.object { json in
                switch origin {
                case .stated(let field):
                    json.member("origin", "stated")
                    json.member("field", field)
                case .read(let evidence):
                    json.member("origin", "read")
                    json.member("line", evidence.line)
                    json.member("start", evidence.start)
                    json.member("end", evidence.end)
                    json.member("text", evidence.text)
                case .computed(let method):
                    json.member("origin", "computed")
                    json.member("method", method)
                }
            }
        }
        write("occupation", reading.occupation?.origin)
        write("contract", reading.contract?.origin)
        write("remote", reading.remote?.origin)
        write("employer", reading.employer?.origin)
        write("education", reading.education?.origin)
        write("start_date", reading.startDate?.origin)
        write("openings", reading.openings?.origin)
        write("industry", reading.industry?.origin)
        write("company_size", reading.companySize?.origin)
        write("weekly_hours", reading.weeklyHours?.origin)
        write("experience.years_min", reading.experience.yearsMin?.origin)
        write("experience.level", reading.experience.level?.origin)
        write("experience.career_changers", reading.experience.careerChangers?.origin)
        write("duties.on_call", reading.duties.onCall?.origin)
        write("duties.shift", reading.duties.shift?.origin)
        write("duties.travel", reading.duties.travel?.origin)
        for hours in reading.hours { write("hours.\(hours.value.rawValue)", hours.origin) }
    }
}
