/// What every builder refuses in words of its own: a clause says here where it belongs, and the builders that take it have
/// an overload that can be used, which wins.
extension ContentBuilder {
  /// What belongs elsewhere.
  @available(*, unavailable, message: "a drill belongs to a system, beside its procedures")
  public static func buildExpression(_ content: Drill) -> Contents<Self> { Contents() }
  /// What belongs elsewhere.
  @available(*, unavailable, message: "a procedure belongs to a system, beside its components")
  public static func buildExpression(_ content: Procedure) -> Contents<Self> { Contents() }
  /// What belongs elsewhere.
  @available(*, unavailable, message: "a store belongs to a system, beside its components")
  public static func buildExpression(_ content: Store) -> Contents<Self> { Contents() }
  /// What belongs elsewhere.
  @available(*, unavailable, message: "objectives belong to a system, a component or a class of a policy")
  public static func buildExpression(_ content: Objectives) -> Contents<Self> { Contents() }
  /// What belongs elsewhere.
  @available(*, unavailable, message: "a promise for one scope belongs to the braces of Objectives(…)")
  public static func buildExpression(_ content: When) -> Contents<Self> { Contents() }
  /// What belongs elsewhere.
  @available(*, unavailable, message: "a replica belongs to a component or a store")
  public static func buildExpression(_ content: Replica) -> Contents<Self> { Contents() }
  /// What belongs elsewhere.
  @available(*, unavailable, message: "a step belongs to a procedure")
  public static func buildExpression(_ content: Step) -> Contents<Self> { Contents() }
  /// What belongs elsewhere.
  @available(*, unavailable, message: "a lock belongs to a store or a backup")
  public static func buildExpression(_ content: Lock) -> Contents<Self> { Contents() }
  /// What belongs elsewhere.
  @available(*, unavailable, message: "encryption belongs to a store; a backup names its key with key:")
  public static func buildExpression(_ content: Encryption) -> Contents<Self> { Contents() }
  /// What belongs elsewhere.
  @available(*, unavailable, message: "a lifecycle belongs to a store")
  public static func buildExpression(_ content: Lifecycle) -> Contents<Self> { Contents() }
  /// What belongs elsewhere.
  @available(*, unavailable, message: "a step in the age of objects belongs to Lifecycle(…)")
  public static func buildExpression(_ content: After) -> Contents<Self> { Contents() }
  /// What belongs elsewhere.
  @available(*, unavailable, message: "a verification belongs to a backup")
  public static func buildExpression(_ content: Verify) -> Contents<Self> { Contents() }
  /// What belongs elsewhere.
  @available(
    *, unavailable, message: "a check belongs to Checks(…), which steps name with checks:, or to Verify(…)"
  )
  public static func buildExpression(_ content: Check) -> Contents<Self> { Contents() }
  /// What belongs elsewhere.
  @available(*, unavailable, message: "what was measured belongs to a drill")
  public static func buildExpression(_ content: Measured) -> Contents<Self> { Contents() }
  /// What belongs elsewhere.
  @available(*, unavailable, message: "a component belongs to a system")
  public static func buildExpression<Kind: PlatformKind>(_ content: Component<Kind>) -> Contents<Self> {
    Contents()
  }
}

/// Clauses of which there are many, by what they are said of.
extension ContentBuilder {
  /// What belongs elsewhere.
  @available(
    *, unavailable,
    message:
      "a system, a policy, a platform or a framework stands in the body of the estate, not within another"
  )
  public static func buildExpression(_ content: some SpecContent) -> Contents<Self> { Contents() }
  /// What belongs elsewhere.
  @available(*, unavailable, message: "this belongs to a system")
  public static func buildExpression(_ content: some SystemContent) -> Contents<Self> { Contents() }
  /// What belongs elsewhere.
  @available(*, unavailable, message: "this belongs to a procedure")
  public static func buildExpression(_ content: some ProcedureContent) -> Contents<Self> { Contents() }
  /// What belongs elsewhere.
  @available(*, unavailable, message: "this belongs to a policy")
  public static func buildExpression(_ content: some PolicyContent) -> Contents<Self> { Contents() }
  /// What belongs elsewhere.
  @available(*, unavailable, message: "this belongs to a class of a policy")
  public static func buildExpression(_ content: some ClassContent) -> Contents<Self> { Contents() }
  /// What belongs elsewhere.
  @available(*, unavailable, message: "this belongs to a platform of one's own")
  public static func buildExpression(_ content: some PlatformContent) -> Contents<Self> { Contents() }
  /// What belongs elsewhere.
  @available(*, unavailable, message: "this belongs to a method of a platform of one's own")
  public static func buildExpression(_ content: some MethodContent) -> Contents<Self> { Contents() }
  /// What belongs elsewhere.
  @available(*, unavailable, message: "this belongs to a framework of one's own")
  public static func buildExpression(_ content: some FrameworkContent) -> Contents<Self> { Contents() }
  /// What belongs elsewhere.
  @available(*, unavailable, message: "a text alone says nothing; prose for people is said with notes:")
  public static func buildExpression(_ content: String) -> Contents<Self> { Contents() }
}

/// A builder of what stands elsewhere than in a component, where no backup belongs.
///
/// In a component the compiler says which method the platform lacks, which is more than could be said here.
public protocol BuilderWithoutBackups: ContentBuilder {}

extension BuilderWithoutBackups {
  /// What belongs elsewhere.
  @available(*, unavailable, message: "a backup belongs to a component")
  public static func buildExpression(_ content: some ComponentContent<AnyPlatform>) -> Contents<Self> {
    Contents()
  }
}
