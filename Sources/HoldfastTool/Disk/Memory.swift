#if canImport(Glibc)
  import CMalloc
#endif

/// How the process gets memory from the system.
enum Memory {
  /// Asks the allocator for larger pieces at a time: a compiler only ever grows, and each small step costs a system call.
  static func prepare() {
    #if canImport(Glibc)
      mallopt(M_TOP_PAD, 16 << 20)
      mallopt(M_TRIM_THRESHOLD, .max)
    #endif
  }
}
