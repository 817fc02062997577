/// The statements of a policy.
@resultBuilder public enum PolicyBuilder: BuilderWithoutBackups {
  /// One statement.
  public static func buildExpression(_ content: some PolicyContent) -> Contents<PolicyBuilder> {
    Contents(content)
  }
  /// What does not belong here.
  @available(
    *, unavailable, message: "a drill belongs to a system; a policy says how often in a class, with drills:"
  )
  public static func buildExpression(_ content: Drill) -> Contents<PolicyBuilder> { Contents() }
}

/// Something that can be said in a policy.
public protocol PolicyContent: Content {}

extension Contents: PolicyContent where Builder == PolicyBuilder {}

/// The statements of a class of systems.
@resultBuilder public enum ClassBuilder: ContentBuilder {
  /// One statement.
  public static func buildExpression(_ content: some ClassContent) -> Contents<ClassBuilder> {
    Contents(content)
  }
}

/// Something that can be asked of a class.
public protocol ClassContent: Content {}

extension Contents: ClassContent where Builder == ClassBuilder {}
