/// What all builders have in common: statements one after the other, `if`, `switch` and `for`.
public protocol ContentBuilder: Sendable {}

extension ContentBuilder {
  /// Several statements.
  public static func buildBlock(_ contents: Contents<Self>...) -> Contents<Self> { Contents(all: contents) }
  /// An `if` without `else`.
  public static func buildOptional(_ contents: Contents<Self>?) -> Contents<Self> { contents ?? Contents() }
  /// The first branch of a condition.
  public static func buildEither(first contents: Contents<Self>) -> Contents<Self> { contents }
  /// The other branch of a condition.
  public static func buildEither(second contents: Contents<Self>) -> Contents<Self> { contents }
  /// A loop.
  public static func buildArray(_ contents: [Contents<Self>]) -> Contents<Self> { Contents(all: contents) }
  /// What needs a newer system.
  public static func buildLimitedAvailability(_ contents: Contents<Self>) -> Contents<Self> { contents }
}
