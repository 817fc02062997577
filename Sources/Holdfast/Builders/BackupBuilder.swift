/// The statements of a backup.
@resultBuilder public enum BackupBuilder: BuilderWithoutBackups {
  /// One statement.
  public static func buildExpression(_ content: some BackupContent) -> Contents<BackupBuilder> {
    Contents(content)
  }
}

/// Something that can be said of a backup.
public protocol BackupContent: Content {}

extension Contents: BackupContent where Builder == BackupBuilder {}

/// Things that must hold.
@resultBuilder public enum CheckBuilder: ContentBuilder {
  /// One statement.
  public static func buildExpression(_ content: some CheckContent) -> Contents<CheckBuilder> {
    Contents(content)
  }
}

/// Something that must hold.
public protocol CheckContent: Content {}

extension Contents: CheckContent where Builder == CheckBuilder {}
