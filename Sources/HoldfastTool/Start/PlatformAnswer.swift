import PlatformFacts

/// The platform that somebody named.
enum PlatformAnswer {
  /// The platform of a name; a line that names the nearest, or where they stand, where there is none.
  static func platform(named word: String) throws(Failure) -> Platform {
    if let platform = Platforms.named(word) { return platform }
    let meant = Platforms.nearest(to: word).map { "did you mean \($0)?" }
    throw .input(
      "there is no platform \(word); \(meant ?? "there is \(Platforms.all.map(\.name).joined(separator: ", "))")"
    )
  }
}
