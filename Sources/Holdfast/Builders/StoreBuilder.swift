/// The statements of a store.
@resultBuilder public enum StoreBuilder: BuilderWithoutBackups {
  /// One statement.
  public static func buildExpression(_ content: some StoreContent) -> Contents<StoreBuilder> {
    Contents(content)
  }
}

/// Something that can be said of a store.
public protocol StoreContent: Content {}

extension Contents: StoreContent where Builder == StoreBuilder {}

/// The steps in the age of an object.
@resultBuilder public enum LifecycleBuilder: ContentBuilder {
  /// One statement.
  public static func buildExpression(_ content: some LifecycleContent) -> Contents<LifecycleBuilder> {
    Contents(content)
  }
}

/// Something that happens to objects as they age.
public protocol LifecycleContent: Content {}

extension Contents: LifecycleContent where Builder == LifecycleBuilder {}
