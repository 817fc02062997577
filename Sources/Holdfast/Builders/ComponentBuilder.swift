/// The statements of a component: its own objectives, its backups and its replicas.
///
/// It knows the platform, so that a method which the platform does not have is refused by the compiler.
@resultBuilder public enum ComponentBuilder<Kind: PlatformKind>: ComponentBuilding {
  /// One statement.
  public static func buildExpression(_ content: some ComponentContent<Kind>) -> Contents<ComponentBuilder> {
    Contents(content)
  }
  /// Promises of its own.
  public static func buildExpression(_ content: Objectives) -> Contents<ComponentBuilder> {
    Contents(content)
  }
  /// A copy that follows the present.
  public static func buildExpression(_ content: Replica) -> Contents<ComponentBuilder> { Contents(content) }
}

/// A builder of what stands in a component.
public protocol ComponentBuilding: ContentBuilder {
  /// The platform of the component.
  associatedtype Kind: PlatformKind
}

/// Something that can be said of a component on a platform: `some ComponentContent<RDSPostgres>`, or of any platform that has
/// what it takes: `func nightly<Kind: OffersDump>() -> some ComponentContent<Kind>`.
public protocol ComponentContent<Kind>: Content {
  /// The platform that has it.
  associatedtype Kind: PlatformKind
}

extension Contents: ComponentContent where Builder: ComponentBuilding {
  /// The platform of the component.
  public typealias Kind = Builder.Kind
}
