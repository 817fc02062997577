/// What a content comes to: clauses ready to be read.
///
/// Only the library makes one that holds anything; whoever writes a content of their own hands on what others came to.
public struct LoweredContent: Sendable {
  /// The clauses in their order.
  var parts: [Part]

  /// These clauses.
  init(_ parts: [Part]) { self.parts = parts }
}

/// Anything that can be said of an estate.
public protocol Content: Sendable {
  /// What it comes to.
  var lowered: LoweredContent { get }
}

/// What the body of a result builder comes to, marked with the builder so that it stands only where that one is asked for.
public struct Contents<Builder: Sendable>: Content {
  /// What it comes to.
  public let lowered: LoweredContent

  /// Nothing.
  public init() { lowered = LoweredContent([]) }

  /// What one content comes to.
  init(_ content: any Content) { lowered = content.lowered }

  /// What several come to, in their order.
  init(all contents: [Contents]) { lowered = LoweredContent(contents.flatMap(\.lowered.parts)) }
}
