@preconcurrency import Glibc

/// A figure may take minutes: whoever reads along through a pipe sees each line as it is written.
func writeByLines() {
    setvbuf(stdout, nil, _IOLBF, 0)
}
