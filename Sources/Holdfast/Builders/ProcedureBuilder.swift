/// The statements of a procedure, its steps above all.
@resultBuilder public enum ProcedureBuilder: BuilderWithoutBackups {
  /// One statement.
  public static func buildExpression(_ content: some ProcedureContent) -> Contents<ProcedureBuilder> {
    Contents(content)
  }
}

/// Something that can be said of a procedure.
public protocol ProcedureContent: Content {}

extension Contents: ProcedureContent where Builder == ProcedureBuilder {}

/// Steps alone.
@resultBuilder public enum StepsBuilder: ContentBuilder {
  /// One statement.
  public static func buildExpression(_ content: some StepsContent) -> Contents<StepsBuilder> {
    Contents(content)
  }
}

/// Something that is a step, or several.
public protocol StepsContent: Content {}

extension Contents: StepsContent where Builder == StepsBuilder {}
