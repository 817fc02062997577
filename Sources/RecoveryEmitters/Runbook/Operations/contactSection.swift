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
    return [
      name, person.does.inlines(), phone(person.phone), person.pager.inlines(), person.slack.inlines(),
      email(person.email),
      person.contact.inlines(), person.members.inlines(),
      [person.external.inlines("external"), person.contract.inlines()].joined(with: ", "),
      person.notes.inlines(),
    ]
  }
}
