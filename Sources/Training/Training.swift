/// The making of the models in `TrainedModels`, each from a folder of labelled data.
public enum TrainedModelKind: String, CaseIterable, Sendable {
    case occupations, zones, skills
}
