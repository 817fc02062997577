/// Checks that are made together.
public struct Checks: SystemContent, ChecksReference {
  private let name: String
  private let checks: [Saying]
  private let call: Call

  /// A group of checks.
  ///
  /// - Parameters:
  ///   - name: The name of the group.
  ///   - fileID: The module and file of the call, which the compiler fills in.
  ///   - filePath: The file of the call on the disk, which the compiler fills in.
  ///   - line: The line of the call, which the compiler fills in.
  ///   - column: The column of the call, which the compiler fills in.
  ///   - checks: What must hold.
  public init(
    _ name: String, fileID: StaticString = #fileID, filePath: StaticString = #filePath, line: Int = #line,
    column: Int = #column, @CheckBuilder checks: () -> Contents<CheckBuilder>
  ) {
    self.name = name
    self.checks = checks().lowered.parts.flatMap(\.sayings)
    call = Call(fileID, filePath, line, column)
  }

  /// What it comes to.
  public var lowered: LoweredContent {
    LoweredContent([.group(section: "checks", name: name, checks, call)])
  }
  /// The name, as a reference says it.
  public var spoken: SpokenValue { SpokenValue(.text(name)) }
}

/// What happens to the objects of a store as they age, by the prefix of their keys.
public struct Lifecycle: StoreContent {
  private let prefix: String
  private let steps: [Saying]
  private let call: Call

  /// The steps in the age of the objects under a prefix.
  ///
  /// - Parameters:
  ///   - prefix: The beginning of their keys: `monthly/`.
  ///   - fileID: The module and file of the call, which the compiler fills in.
  ///   - filePath: The file of the call on the disk, which the compiler fills in.
  ///   - line: The line of the call, which the compiler fills in.
  ///   - column: The column of the call, which the compiler fills in.
  ///   - steps: What happens, and at which age.
  public init(
    _ prefix: String, fileID: StaticString = #fileID, filePath: StaticString = #filePath, line: Int = #line,
    column: Int = #column, @LifecycleBuilder steps: () -> Contents<LifecycleBuilder>
  ) {
    self.prefix = prefix
    self.steps = steps().lowered.parts.flatMap(\.sayings)
    call = Call(fileID, filePath, line, column)
  }

  /// What it comes to.
  public var lowered: LoweredContent {
    LoweredContent([.group(section: "lifecycle", name: prefix, steps, call)])
  }
}

/// Work that is done again and again, by its name or rhythm.
public struct Routine: SystemContent {
  private let name: String
  private let does: SpokenValue
  private let call: Call

  /// A routine.
  ///
  /// - Parameters:
  ///   - name: Its name or rhythm: `daily`.
  ///   - does: What is done.
  ///   - fileID: The module and file of the call, which the compiler fills in.
  ///   - filePath: The file of the call on the disk, which the compiler fills in.
  ///   - line: The line of the call, which the compiler fills in.
  ///   - column: The column of the call, which the compiler fills in.
  public init(
    _ name: String, _ does: [any TextValue], fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) {
    self.name = name
    self.does = SpokenValue(.list(does.map(\.spoken)))
    call = Call(fileID, filePath, line, column)
  }

  /// What it comes to.
  public var lowered: LoweredContent {
    LoweredContent([.value(section: "routines", name: name, does, call)])
  }
}
