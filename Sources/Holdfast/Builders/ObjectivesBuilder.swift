/// Promises for failure scopes.
@resultBuilder public enum ObjectivesBuilder: ContentBuilder {
  /// One statement.
  public static func buildExpression(_ content: some ObjectivesContent) -> Contents<ObjectivesBuilder> {
    Contents(content)
  }
}

/// Something that can be promised.
public protocol ObjectivesContent: Content {}

extension Contents: ObjectivesContent where Builder == ObjectivesBuilder {}

/// The statements of a drill.
@resultBuilder public enum DrillBuilder: ContentBuilder {
  /// One statement.
  public static func buildExpression(_ content: some DrillContent) -> Contents<DrillBuilder> {
    Contents(content)
  }
}

/// Something that can be said of a drill.
public protocol DrillContent: Content {}

extension Contents: DrillContent where Builder == DrillBuilder {}
