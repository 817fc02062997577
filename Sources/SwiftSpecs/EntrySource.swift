/// The source of the entry of a file's program, where the file has none of its own: an estate of all the specs that it declares.
package struct EntrySource {
  /// The source.
  package let text: String

  /// The entry for a file; nil where one of its specs is marked with `@main`.
  package init?(for declared: DeclaredSpecs) {
    guard !declared.hasMain else { return nil }
    text = """
      import Holdfast

      @main struct EntryOfHoldfastSpecFile: RecoverySpec {
        var body: some SpecContent {
      \(declared.specs.map { "    \($0.name)()\n" }.joined())  }
      }

      """
  }
}
