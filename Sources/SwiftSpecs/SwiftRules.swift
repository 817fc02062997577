import Findings

/// The rules about specs in single Swift files: whether anything can be read of them at all.
package enum SwiftRules {
  /// Every one of them, in the order of the index.
  package static let all: [RuleCard] = [notCompiled, notAnswered]

  /// A file that the compiler refuses.
  static let notCompiled = RuleCard(
    "swift-does-not-compile", .error,
    summary: "A spec in Swift is refused by the Swift compiler.",
    why: "Nothing of a file that does not compile is read, so nothing of it is checked.",
    mend:
      "Mend what the compiler names. A file among the specs is compiled by itself: what several files share belongs into "
      + "a package of its own, as `holdfast init --swift` writes one.")

  /// A file that says nothing when it is run.
  static let notAnswered = RuleCard(
    "swift-does-not-answer", .error,
    summary: "A spec in Swift compiles, but ends or hangs before it has said what it describes.",
    why: "Nothing of what it would have said is read, so nothing of it is checked.",
    mend:
      "Let the body say the same whenever it is asked: it is run for a few seconds, where it can read no file, start no "
      + "program and reach no network.")
}
