/// The statements of a platform of one's own.
@resultBuilder public enum PlatformBuilder: BuilderWithoutBackups {
  /// One statement.
  public static func buildExpression(_ content: some PlatformContent) -> Contents<PlatformBuilder> {
    Contents(content)
  }
}

/// Something that can be said of a platform.
public protocol PlatformContent: Content {}

extension Contents: PlatformContent where Builder == PlatformBuilder {}

/// The statements of a method.
@resultBuilder public enum MethodBuilder: ContentBuilder {
  /// One statement.
  public static func buildExpression(_ content: some MethodContent) -> Contents<MethodBuilder> {
    Contents(content)
  }
}

/// Something that can be said of a method.
public protocol MethodContent: Content {}

extension Contents: MethodContent where Builder == MethodBuilder {}

/// The clauses of a framework.
@resultBuilder public enum FrameworkBuilder: ContentBuilder {
  /// One statement.
  public static func buildExpression(_ content: some FrameworkContent) -> Contents<FrameworkBuilder> {
    Contents(content)
  }
}

/// Something that a framework asks.
public protocol FrameworkContent: Content {}

extension Contents: FrameworkContent where Builder == FrameworkBuilder {}
