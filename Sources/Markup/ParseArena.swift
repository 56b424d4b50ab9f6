/// Memory for one parse, given back in one go.
///
/// Gumbo frees its tree by recursion, which a deeply nested page turns into a stack overflow. With an arena
/// nothing has to be walked to be freed.
final class ParseArena {
    private var blocks: [UnsafeMutableRawPointer] = []
    private var next: UnsafeMutableRawPointer?
    private var left = 0
    private var blockSize = 1 << 16

    /// The largest block taken at once for small allocations.
    private static let maximumBlockSize = 1 << 22
    private static let alignment = 16

    /// Uninitialised memory that lives as long as the arena.
    func allocate(_ size: Int) -> UnsafeMutableRawPointer {
        let rounded = max(Self.alignment, (size + Self.alignment - 1) & ~(Self.alignment - 1))
        if rounded > left || next == nil {
            let length = max(rounded, blockSize)
            let block = UnsafeMutableRawPointer.allocate(byteCount: length, alignment: Self.alignment)
            blocks.append(block)
            blockSize = min(blockSize * 2, Self.maximumBlockSize)
            next = block
            left = length
        }
        guard let start = next else { preconditionFailure("an arena block was just taken") }
        next = start + rounded
        left -= rounded
        return start
    }

    deinit {
        for block in blocks { block.deallocate() }
    }
}
