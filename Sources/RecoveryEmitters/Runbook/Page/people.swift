import ConfigTrees
import PlatformFacts
import RecoveryModel

extension RunbookSubject {
  /// What a reader calls somebody: the title, with the name of the spec behind it.
  func who(_ written: Written<String>) -> [MarkdownInline] {
    guard let name = written.known else { return [.unknown] }
    guard let title = spec.people[name]?.title?.known else { return [.text(name)] }
    return [.text("\(title) (\(name))")]
  }

  /// Several people, with commas between.
  func who(_ written: [Written<String>]) -> [MarkdownInline] { written.map(who).joined(with: ", ") }

  /// How somebody is reached, the quickest way first.
  func reach(_ person: PersonSpec) -> [MarkdownInline] {
    let ways: [(String, Written<String>?)] = [
      ("phone", person.phone), ("pager", person.pager), ("Slack", person.slack), ("email", person.email),
      ("", person.contact),
    ]
    let said = ways.compactMap { way, value in
      value.map { [MarkdownInline.text(way.isEmpty ? "" : way + " "), .strong([$0.inline])] }
    }
    return said.joined(with: ", ")
  }

  /// Somebody and how to reach them; where a team is meant that has no number of its own, its members.
  func whoAndHow(_ written: Written<String>) -> [MarkdownInline] {
    guard let name = written.known, let person = spec.people[name] else { return who(written) }
    var lines = [[who(written), reach(person)].joined(with: ": ")]
    for member in person.members {
      guard let known = member.known, let found = spec.people[known], !reach(found).isEmpty else { continue }
      lines.append([who(member), reach(found)].joined(with: ": "))
    }
    return lines.lines
  }

  /// A framework as its makers write it.
  func framework(_ written: Written<String>) -> MarkdownInline {
    guard let name = written.known else { return .unknown }
    return .text(Frameworks.named(name)?.title ?? name)
  }
}
