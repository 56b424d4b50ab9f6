/// Opens the trained models that are part of the program (`docs/models.md`).
public enum EmbeddedModel {
    /// - Parameters:
    ///   - name: of the file in `Sources/TrainedModels/models`.
    ///   - bytes: gives the file's bytes; one of the functions of `TrainedModels`.
    ///   - open: reads the model.
    public static func open<Model>(
        _ name: String, _ bytes: (UnsafeMutablePointer<Int>?) -> UnsafePointer<UInt8>?,
        _ open: (UnsafeBufferPointer<UInt8>) throws(ModelError) -> Model
    ) -> Model {
        var count = 0
        let start = bytes(&count)
        do throws(ModelError) {
            return try open(UnsafeBufferPointer(start: start, count: count))
        } catch {
            // Working without a model would silently find nothing; a broken file is a broken build.
            fatalError("\(name).model: \(error)")
        }
    }
}
