import Findings

/// The rules about the shape of a spec: whether it can be read at all.
package enum ShapeRules {
  /// Every rule of shape, in the order of its page.
  package static let all: [RuleCard] =
    [
      missingVersion, unknownVersion, missingKind, twoKinds, noDocument, unreadRest, unknownKey,
      missingKey,
      wrongType, emptyValue, badValue, badSchedule, unknownWord, badName, cutCommand, splitText,
    ] + writing
}
