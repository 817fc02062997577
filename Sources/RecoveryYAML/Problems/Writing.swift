import Findings
import YAMLTree

extension ShapeRules {
  /// The rules about YAML itself, one for each kind of problem.
  static let writing: [RuleCard] = YAMLProblem.Kind.allCases.map(card)

  /// The rule of a kind of problem.
  static func card(_ kind: YAMLProblem.Kind) -> RuleCard {
    switch kind {
    case .syntax:
      RuleCard(
        "yaml-syntax", .error, summary: "A file is not YAML from some place on.",
        why: "Nothing behind the place is read, so nothing of it is checked.",
        mend:
          "Mend the place that the finding shows; texts with `: `, ` #` or a bracket at the start want quotes."
      )
    case .duplicateKey:
      RuleCard(
        "duplicate-key", .error, summary: "A mapping has the same key twice.",
        why: "YAML keeps one of the two in silence, and readers of the file see the other.",
        mend: "Keep one of them; what is said a second time on purpose goes under `claims`.")
    case .unknownAnchor:
      RuleCard(
        "unknown-anchor", .error, summary: "`*name` stands where no `&name` comes before it.",
        why: "There is nothing that it could stand for.",
        mend: "Write `&name` before the value that is meant, or quote a text that begins with `*`.")
    case .selfReference:
      RuleCard(
        "self-reference", .error, summary: "An alias stands inside the value that it stands for.",
        why: "Such a value has no end.", mend: "Write the value out.")
    case .expansion:
      RuleCard(
        "alias-bomb", .error, summary: "Aliases make a file very much larger than it is written.",
        why: "No plan needs it, and it can bring down whatever reads the file.",
        mend: "Write fewer aliases to values that hold aliases.")
    case .nesting:
      RuleCard(
        "deep-nesting", .error, summary: "Values are nested very deep.",
        why: "No plan needs it, and it can bring down whatever reads the file.",
        mend: "Close the brackets that were left open, or flatten the value.")
    case .merge:
      RuleCard(
        "bad-merge", .error, summary: "`<<` stands before something that is no mapping.",
        why: "There are no keys in it to be merged.",
        mend: "Give `<<` an alias to a mapping, or a list of such.")
    case .encoding:
      RuleCard(
        "not-utf8", .error, summary: "A file is not written in UTF-8.",
        why: "Names and commands would come out wrong, so nothing is read.", mend: "Save the file as UTF-8.")
    case .binary:
      RuleCard(
        "not-text", .error, summary: "A file holds characters that no text holds.",
        why:
          "It is probably no YAML file at all, so nothing is read. A NUL may not even be written as an escape: no "
          + "program can be given one, so a command would silently be another.",
        mend: "Remove the character, or, if it is no NUL, write it as an escape in double quotes.")
    case .size:
      RuleCard(
        "oversized-file", .error, summary: "A file is larger than what is read.",
        why: "A spec of that size is a mistake, and reading it would hold everything else up.",
        mend: "Split it into several files.")
    case .tag:
      RuleCard(
        "yaml-tag", .error, summary: "A tag asks for a type.",
        why: "What a value is follows from its key; a tag that says otherwise has no meaning.",
        mend: "Leave the tag out.")
    case .complexKey:
      RuleCard(
        "complex-key", .error, summary: "A key is a mapping or a list.",
        why: "Keys are single words or texts; this is often a text with a bracket that wants quotes.",
        mend: "Quote the key if its brackets are meant as text.")
    }
  }
}

extension Finding {
  /// A problem with the writing as a finding.
  static func writing(_ problem: YAMLProblem) -> Finding {
    let finding = Finding(
      ShapeRules.card(problem.kind).name, .error, problem.message, at: problem.span, label: problem.label
    ).and(problem.related, problem.relatedLabel)
    guard let text = problem.replacement else {
      return problem.help.isEmpty ? finding : finding.help(problem.help)
    }
    return finding.fix(Fix(problem.help, [Edit(problem.span, text)]))
  }
}
