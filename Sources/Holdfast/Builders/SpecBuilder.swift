/// The documents of an estate.
@resultBuilder public enum SpecBuilder: ContentBuilder {
  /// One statement.
  public static func buildExpression(_ content: some SpecContent) -> Contents<SpecBuilder> {
    Contents(content)
  }
  /// What does not belong here.
  @available(*, unavailable, message: "a component belongs to a system")
  public static func buildExpression<Kind: PlatformKind>(_ content: Component<Kind>) -> Contents<SpecBuilder>
  { Contents() }
  /// What does not belong here.
  @available(*, unavailable, message: "a drill belongs to a system")
  public static func buildExpression(_ content: Drill) -> Contents<SpecBuilder> { Contents() }
  /// What does not belong here.
  @available(*, unavailable, message: "a procedure belongs to a system")
  public static func buildExpression(_ content: Procedure) -> Contents<SpecBuilder> { Contents() }
  /// What does not belong here.
  @available(*, unavailable, message: "a store belongs to a system")
  public static func buildExpression(_ content: Store) -> Contents<SpecBuilder> { Contents() }
  /// What does not belong here.
  @available(*, unavailable, message: "a step belongs to a procedure")
  public static func buildExpression(_ content: Step) -> Contents<SpecBuilder> { Contents() }
}

/// Something that is a document, or several: a system, a policy, a platform, a framework.
public protocol SpecContent: Content {}

extension Contents: SpecContent where Builder == SpecBuilder {}
