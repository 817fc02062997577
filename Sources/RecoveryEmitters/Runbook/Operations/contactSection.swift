import ConfigTrees
import RecoveryModel

extension RunbookSubject {
  /// Everybody who is named, with every way to reach them; nil where nobody is.
  var contactSection: RunbookSection? {
    guard !spec.people.isEmpty else { return nil }
    return RunbookSection(.contacts, "People and contacts") { _ in
      let heads = [
        "Who", "Does", "Phone", "Pager", "Slack", "Email", "Otherwise", "Members", "Contract", "Notes",
      ]
      return [.filled(heads, self.spec.people.map(self.row))]
    }
  }

  private func row(_ person: PersonSpec) -> [[MarkdownInline]] {
    let name: [MarkdownInline] = [[.code(person.name.text)], person.title.inlines()].lines
    let email: [MarkdownInline] =
      person.email.map { email in
        email.known.map { [.link([.text($0)], to: "mailto:\($0)")] } ?? [.unknown]
      } ?? []
    return [
      name, person.does.inlines(), phone(person.phone), person.pager.inlines(), person.slack.inlines(), email,
      person.contact.inlines(), person.members.inlines(),
      [person.external.inlines("external"), person.contract.inlines()].joined(with: ", "),
      person.notes.inlines(),
    ]
  }

  /// A number that a telephone dials where it is one; else its text.
  private func phone(_ written: Written<String>?) -> [MarkdownInline] {
    guard let known = written?.known else { return written.inlines() }
    let digits = known.filter { $0.isASCII && ($0.isNumber || $0 == "+") }
    let isNumber =
      known.allSatisfy { $0.isASCII && ($0.isNumber || "+-() .".contains($0)) } && digits.count > 2
    return [isNumber ? .link([.text(known)], to: "tel:\(digits)") : .text(known)]
  }
}
