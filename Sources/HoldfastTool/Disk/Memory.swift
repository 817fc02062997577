#if canImport(Glibc)
  import CMalloc
  import Glibc
#endif

/// How the process gets memory from the system.
enum Memory {
  /// Asks the allocator for larger pieces at a time: a compiler mostly grows, and each small step costs a system call.
  ///
  /// What is given up goes back into whole pieces at once. Kept in lists by size, thousands of small ones would be put
  /// together each time that a larger one is asked for, which costs a twelfth of a large estate's time.
  static func prepare() {
    #if canImport(Glibc)
      mallopt(M_MXFAST, 0)
      mallopt(M_TOP_PAD, step)
      mallopt(M_TRIM_THRESHOLD, .max)
    #endif
  }

  /// How many bytes a spec has as a rule, for estates that are not read yet.
  static let usualSpec = 3 << 10

  /// What becomes of specs, by how many times the room of their text it takes.
  enum Use: Int {
    /// Texts and their trees, of which a few at a time are looked at.
    case inspection = 3
    /// Everything that comes of them, kept for emitters and proofs; what is emitted comes on top.
    case compilation = 9
  }

  /// Makes room for so many bytes of specs and what becomes of them, in large pages where the system has them: handing out
  /// small ones one by one costs a tenth of a large estate's time.
  static func expect(sources bytes: Int, for use: Use) {
    #if canImport(Glibc) && os(Linux)
      guard bytes > 1 << 18 else { return }
      mallopt(M_TOP_PAD, Int32(clamping: min(bytes * use.rawValue, 1 << 30)))
      mallopt(M_MMAP_THRESHOLD, step * 2)
      // A piece that does not fit grows the heap, and lies where its free end begins. Looked at, since the optimiser takes
      // away a piece that is only given back.
      let piece = malloc(Int(step) + 1)
      let isThere = holdfast_allocated_size(piece) > 0
      let before = Int(bitPattern: piece)
      free(piece)
      mallopt(M_TOP_PAD, step)
      guard isThere, let after = sbrk(0) else { return }
      let page = 2 << 20
      let start = (before + page - 1) / page * page
      let end = Int(bitPattern: after) / page * page
      guard end > start else { return }
      madvise(UnsafeMutableRawPointer(bitPattern: start), end - start, MADV_HUGEPAGE)
    #endif
  }

  /// How much is taken from the system at a time.
  private static let step: Int32 = 16 << 20
}
