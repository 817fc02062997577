/// The statements of a system.
@resultBuilder public enum SystemBuilder: ContentBuilder {
  /// One statement.
  public static func buildExpression(_ content: some SystemContent) -> Contents<SystemBuilder> {
    Contents(content)
  }
  /// What does not belong here.
  @available(*, unavailable, message: "a step belongs to a procedure")
  public static func buildExpression(_ content: Step) -> Contents<SystemBuilder> { Contents() }
  /// What does not belong here.
  @available(*, unavailable, message: "a promise for a scope belongs to objectives")
  public static func buildExpression(_ content: When) -> Contents<SystemBuilder> { Contents() }
  /// What does not belong here.
  @available(*, unavailable, message: "a lifecycle belongs to a store")
  public static func buildExpression(_ content: Lifecycle) -> Contents<SystemBuilder> { Contents() }
  /// What does not belong here.
  @available(*, unavailable, message: "a verification belongs to a backup")
  public static func buildExpression(_ content: Verify) -> Contents<SystemBuilder> { Contents() }
}

/// Something that can be said of a system.
public protocol SystemContent: Content {}

extension Contents: SystemContent where Builder == SystemBuilder {}
