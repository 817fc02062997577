import RecoveryModel

/// Collects the names in a system that lead nowhere.
final class ReferenceCollector {
  /// The names that are there.
  let names: SystemNames
  private(set) var broken: [Reference] = []

  /// A collector for a system.
  init(_ system: SystemPlan) { names = SystemNames(system: system) }

  /// Takes a name in; `none` is a word, not a name, where the grammar has it. The names that would be right are listed
  /// only where it is wrong.
  func require(
    _ written: Written<String>?, _ kind: Reference.Kind, among list: @autoclosure () -> NameList,
    orNone: Bool = false
  ) {
    guard let written, let name = written.known, !(orNone && name == "none") else { return }
    let list = list()
    guard !names.hold(name, in: list) else { return }
    broken.append(Reference(name: name, span: written.span, kind: kind, choices: names.all(of: list)))
  }

  /// The same for a name that may stand in one of several lists.
  func require(
    _ written: Written<String>?, _ kind: Reference.Kind, amongAll lists: @autoclosure () -> [NameList],
    orNone: Bool = false
  ) {
    guard let written, let name = written.known, !(orNone && name == "none") else { return }
    let lists = lists()
    guard !lists.contains(where: { names.hold(name, in: $0) }) else { return }
    broken.append(
      Reference(name: name, span: written.span, kind: kind, choices: lists.flatMap(names.all)))
  }

  /// Takes names in.
  func require(
    _ written: [Written<String>], _ kind: Reference.Kind, among list: @autoclosure () -> NameList
  ) {
    for one in written { require(one, kind, among: list()) }
  }

  /// Takes names in that may stand in one of several lists.
  func require(
    _ written: [Written<String>], _ kind: Reference.Kind, amongAll lists: @autoclosure () -> [NameList],
    orNone: Bool = false
  ) {
    for one in written { require(one, kind, amongAll: lists(), orNone: orNone) }
  }
}
