import CYAML
import SourceText

extension EventReader {
  /// Reports why libyaml stopped, and closes what it left open.
  mutating func fail(_ parser: inout yaml_parser_t, _ builder: inout TreeBuilder) {
    let at = offset(parser.problem_mark)
    let problem = parser.problem.map { String(cString: $0) } ?? ""
    builder.problems.append(YAMLProblem(.syntax, problem, at: builder.span(at, at)))
    builder.endBroken(at: at)
  }
}
