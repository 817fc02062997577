/// What must hold of a restored backup.
@resultBuilder public enum VerifyBuilder: ContentBuilder {
  /// One statement.
  public static func buildExpression(_ content: some VerifyContent) -> Contents<VerifyBuilder> {
    Contents(content)
  }
}

/// Something that must hold of a restored backup.
public protocol VerifyContent: Content {}

extension Contents: VerifyContent where Builder == VerifyBuilder {}
