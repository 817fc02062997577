/// The statements of a system.
@resultBuilder public enum SystemBuilder: BuilderWithoutBackups {
  /// One statement.
  public static func buildExpression(_ content: some SystemContent) -> Contents<SystemBuilder> {
    Contents(content)
  }
}

/// Something that can be said of a system.
public protocol SystemContent: Content {}

extension Contents: SystemContent where Builder == SystemBuilder {}
