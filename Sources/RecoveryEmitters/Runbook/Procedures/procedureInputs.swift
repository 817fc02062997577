import ConfigTrees
import RecoveryModel

extension RunbookSubject {
  /// The commands of a procedure with the step in which each stands, in order.
  func commands(of procedure: Procedure) -> [(use: String, text: String)] {
    let steps = procedure.steps.enumerated().map { ("step \($0 + 1)", $1.spec) }
    let later = procedure.spec.afterwards.enumerated().map { ("afterwards \($0 + 1)", $1) }
    return (steps + later).flatMap { use, step -> [(use: String, text: String)] in
      let checks = step.checks.flatMap { self.checks(named: $0) }
      let texts = [step.run?.known] + checks.map { $0.run?.known }
      return texts.compactMap { $0.map { (use, $0) } }
    }
  }

  /// The inputs as a table with room for each value.
  func blocks(for inputs: [CommandInput]) -> [MarkdownBlock] {
    let rows = inputs.map { input -> [[MarkdownInline]] in
      [[.code("$\(input.name)")], [.text(input.uses.joined(separator: ", "))], []]
    }
    let columns = ["Name", "Used in", "Value"].map { MarkdownTable.Column($0) }
    return [
      .paragraph("The commands use these. Set each one in the shell in which you work:"),
      .table(MarkdownTable(columns, rows)),
    ]
  }
}
