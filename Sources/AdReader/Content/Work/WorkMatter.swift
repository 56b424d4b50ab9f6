/// What work is done on, as far as it tells what a verb means: patients are cared for, systems are run, customers are
/// advised, all of them "betreut".
enum WorkMatter: Sendable {
    /// People and animals in someone's care, and what they suffer from.
    case cared
    /// People and organisations served or worked with.
    case customers
    /// Those who work at the employer, or may.
    case staff
    case digital
    /// Machines, buildings and other things that stay.
    case equipment
    /// What is sold, moved or used up.
    case goods
    case records
    case agreements
    case undertakings
    case markets
    /// What is found out.
    case insights
}
