import Findings
import YAMLTree

/// The rules about the shape of a spec: whether it can be read at all.
package enum ShapeRules {
  /// Every rule of shape, in the order of its page.
  package static let all: [RuleCard] =
    [
      missingVersion, unknownVersion, missingKind, twoKinds, noDocument, unreadRest, unknownKey,
      missingKey,
      wrongType, emptyValue, badValue, badSchedule, unknownWord, badName, cutCommand, splitText,
    ] + writing

  /// Those that tell of a file of which a part was not read.
  package static let endsOfReading = Set(
    [unreadRest.name]
      + [YAMLProblem.Kind.syntax, .expansion, .nesting, .encoding, .size].map { card($0).name })
}
