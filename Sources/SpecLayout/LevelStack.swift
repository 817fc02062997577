/// The block mappings and sequences around a line: where each stood, and where it stands now.
struct LevelStack {
  /// A block mapping or sequence by the column of its keys or dashes.
  struct Level {
    let column: Int
    let isSequence: Bool
    /// The column that it gets.
    let indent: Int
  }

  private(set) var levels: [Level] = []

  /// The innermost one.
  var top: Level? { levels.last }
  /// Where something that stands in the innermost one gets.
  var inner: Int { top.map { $0.indent + 2 } ?? 0 }
  /// How far the innermost one moves to the right.
  var shift: Int { top.map { $0.indent - $0.column } ?? 0 }

  /// The level whose dashes or keys stand at a column, after those that end there are left; where there is none, a new one
  /// begins.
  mutating func enter(_ column: Int, isSequence: Bool) -> Level {
    while let top, top.column > column { levels.removeLast() }
    // Dashes may stand right below the key that holds them; a key at the same column is behind them.
    if !isSequence { while let top, top.isSequence, top.column == column { levels.removeLast() } }
    if let top, top.column == column, top.isSequence == isSequence { return top }
    let level = Level(column: column, isSequence: isSequence, indent: inner)
    levels.append(level)
    return level
  }

  /// Where a comment at a column gets that stands behind what these levels hold; nil where nothing stands at its column.
  func indent(at column: Int) -> Int? { levels.last { $0.column == column }?.indent }

  /// Leaves the innermost one.
  mutating func leave() { levels.removeLast() }

  /// Leaves them all.
  mutating func clear() { levels.removeAll() }
}
