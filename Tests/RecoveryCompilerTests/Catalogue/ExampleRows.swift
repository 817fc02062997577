import RecoveryCompiler

/// The Swift file that holds the examples in the program.
struct ExampleRows {
  private let examples: [CatalogueExample]

  /// The file for some examples.
  init(_ examples: [CatalogueExample]) { self.examples = examples }

  /// The file's text.
  var text: String {
    """
    extension CatalogueExample {
      /// The examples by the names of their rules; written by the tests of the catalogue with `HOLDFAST_RENEW=1`.
      static let rows: [CatalogueExample] = [
    \(examples.map(row).joined())  ]
    }

    """
  }

  private func row(_ example: CatalogueExample) -> String {
    let fields = [("broken", example.broken), ("finding", example.finding), ("fixed", example.fixed)]
    let literals = fields.map { "      \($0): \(literal($1))" }.joined(separator: ",\n")
    return "    CatalogueExample(\n      rule: \"\(example.rule)\",\n\(literals)),\n"
  }

  /// A text between three quotes: raw, so that what stands in it stands in the file.
  private func literal(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let body = lines.map { $0.isEmpty ? "\n" : "        \($0)\n" }.joined()
    return "#\"\"\"\n\(body)        \"\"\"#"
  }
}
