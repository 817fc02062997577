/// The documents of an estate.
@resultBuilder public enum SpecBuilder: BuilderWithoutBackups {
  /// One statement.
  public static func buildExpression(_ content: some SpecContent) -> Contents<SpecBuilder> {
    Contents(content)
  }
}

/// Something that is a document, or several: a system, a policy, a platform, a framework.
public protocol SpecContent: Content {}

extension Contents: SpecContent where Builder == SpecBuilder {}
