import Glibc

/// The files of an index: `manifest` and the segments it names.
///
/// Every file is written whole under another name, brought to disk and renamed; the manifest last. So whatever
/// interrupts the writing, the folder holds the old index or the new one. Files the manifest does not name are
/// left-overs and removed.
struct IndexFolder: Sendable {
    let path: String
    private static let manifestName = "manifest"
    private static let segmentSuffix = ".segment"
    private static let temporarySuffix = ".new"

    init(_ path: String) { self.path = path }

    /// Makes the folder, and those above it, where there is none.
    init(creating path: String) throws(IndexError) {
        self.path = path
        var made = ""
        for part in path.split(separator: "/") {
            made += made.isEmpty && !path.hasPrefix("/") ? String(part) : "/" + part
            if mkdir(made, 0o755) != 0, errno != EEXIST, errno != EISDIR { throw .unavailable(made) }
        }
    }

    // MARK: Reading

    func readManifest() throws(IndexError) -> Manifest {
        let file = "\(path)/\(Self.manifestName)"
        let descriptor = Glibc.open(file, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw errno == ENOENT ? IndexError(.missing, "\(path): there is no index yet") : .unavailable(file)
        }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(descriptor, &chunk, chunk.count)
            if count < 0 {
                if errno == EINTR { continue }
                throw .unavailable(file)
            }
            if count == 0 { break }
            bytes.append(contentsOf: chunk[..<count])
        }
        return try Manifest(reading: bytes, name: file)
    }

    func readSegment(_ name: String) throws(IndexError) -> Segment {
        let file = "\(path)/\(name)"
        return try Segment(SegmentStorage(file: file), name: file)
    }

    // MARK: Writing

    /// Writes a segment as it is made.
    ///
    /// - Parameter body: gives the number of its ads.
    /// - Returns: the name of the new file.
    func writeSegment(_ body: (SegmentWriter) -> Int) throws(IndexError) -> String {
        let name = String(UInt64.random(in: .min ... .max), radix: 16) + Self.segmentSuffix
        try write(to: name) { descriptor, file throws(IndexError) in
            let writer = SegmentWriter(descriptor: descriptor, path: file)
            let count = body(writer)
            try writer.finishFile(count: count)
        }
        return name
    }

    func writeManifest(_ manifest: Manifest) throws(IndexError) {
        let bytes = manifest.bytes
        try write(to: Self.manifestName) { descriptor, file throws(IndexError) in
            var offset = 0
            while offset < bytes.count {
                let count = bytes.withUnsafeBytes {
                    Glibc.write(descriptor, $0.baseAddress.map { $0 + offset }, bytes.count - offset)
                }
                if count >= 0 { offset += count } else if errno != EINTR { throw .unavailable(file) }
            }
        }
        removeLeftOvers(keeping: Set(manifest.segments.map(\.file)))
    }

    /// Writes a file under another name, brings it to disk and renames it.
    private func write(
        to name: String, _ body: (Int32, String) throws(IndexError) -> Void
    ) throws(IndexError) {
        let file = "\(path)/\(name)"
        let temporary = file + Self.temporarySuffix
        let descriptor = Glibc.open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw .unavailable(temporary) }
        var isDone = false
        defer {
            close(descriptor)
            if !isDone { unlink(temporary) }
        }
        try body(descriptor, temporary)
        guard fsync(descriptor) == 0, rename(temporary, file) == 0 else { throw .unavailable(file) }
        isDone = true
        try syncFolder()
    }

    /// Brings the renaming itself to disk.
    private func syncFolder() throws(IndexError) {
        let descriptor = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .unavailable(path) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw .unavailable(path) }
    }

    /// Readers that still have a removed file mapped go on reading it.
    private func removeLeftOvers(keeping kept: Set<String>) {
        guard let folder = opendir(path) else { return }
        defer { closedir(folder) }
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            let isOurs = name.hasSuffix(Self.segmentSuffix) || name.hasSuffix(Self.temporarySuffix)
            if isOurs, !kept.contains(name) { unlink("\(path)/\(name)") }
        }
    }
}
