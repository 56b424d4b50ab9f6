extension PostingStore {
    /// Whether another process is writing to the folder just now.
    public static func hasWriter(folder: String) -> Bool {
        do {
            _ = try WriterLock(folder: folder)
            return false
        } catch let error as StoreError {
            return error.isBusy
        } catch {
            return false
        }
    }
}
