/// Names that nothing in a folder has yet.
enum FreshPath {
  /// An empty file whose name begins so, which nobody else may read; nil, and `errno` says why, where none can be made.
  static func file(_ beginning: String) -> String? {
    made(beginning) { template in
      let descriptor = mkstemp(template)
      if descriptor >= 0 { close(descriptor) }
      return descriptor >= 0
    }
  }

  /// An empty folder whose name begins so, which nobody else may enter; nil, and `errno` says why, where none can be made.
  static func folder(_ beginning: String) -> String? {
    made(beginning) { mkdtemp($0) != nil }
  }

  /// The path that the system made of a beginning and the six signs for which it asks.
  private static func made(_ beginning: String, _ make: (UnsafeMutablePointer<CChar>) -> Bool) -> String? {
    guard let template = strdup(beginning + String(repeating: "X", count: 6)) else { return nil }
    defer { free(template) }
    return make(template) ? String(cString: template) : nil
  }
}
