import CYAML
import SourceText

extension EventReader {
  /// Reports why libyaml stopped, and closes what it left open.
  mutating func fail(_ parser: inout yaml_parser_t, _ builder: inout TreeBuilder) {
    let at = offset(parser.problem_mark)
    let began = parser.context == nil ? nil : Int(offset(parser.context_mark))
    let slip = SyntaxSlip(
      problem: parser.problem.map { String(cString: $0) } ?? "the file cannot be read",
      context: parser.context.map { String(cString: $0) } ?? "",
      at: Int(at), began: began, bytes: bytes, file: builder.source.id)
    builder.problems.append(slip.worded)
    builder.endBroken(at: at)
  }
}
