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
    let ways: [(String, [MarkdownInline])] = [
      ("phone ", phone(person.phone)), ("pager ", person.pager.inlines()), ("Slack ", person.slack.inlines()),
      ("email ", email(person.email)), ("", person.contact.inlines()),
    ]
    return ways.map { way, words in words.isEmpty ? [] : [.text(way)] + words }.joined(with: ", ")
  }

  /// A number that a telephone dials where it is one; else its text.
  func phone(_ written: Written<String>?) -> [MarkdownInline] {
    guard let known = written?.known else { return written.inlines() }
    let digits = known.filter { $0.isASCII && ($0.isNumber || $0 == "+") }
    let isNumber =
      known.allSatisfy { $0.isASCII && ($0.isNumber || "+-() .".contains($0)) } && digits.count > 2
    return [isNumber ? .link([.text(known)], to: "tel:\(digits)") : .text(known)]
  }

  /// An address for mail as a link.
  func email(_ written: Written<String>?) -> [MarkdownInline] {
    written.map { email in email.known.map { [.link([.text($0)], to: "mailto:\($0)")] } ?? [.unknown] } ?? []
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
    return .text(system.book.framework(named: name)?.title ?? name)
  }
}
