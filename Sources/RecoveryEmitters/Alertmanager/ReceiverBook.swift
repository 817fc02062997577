import ConfigTrees
import RecoveryModel

/// How the people of a spec are reached by Alertmanager.
struct ReceiverBook {
  /// The people, roles and teams.
  let people: ByName<PersonSpec>

  /// A receiver that reaches these people and, for a team, its members too.
  func receiver(_ name: String, telling names: [String]) -> YAMLValue {
    var mails: [YAMLValue] = []
    var chats: [YAMLValue] = []
    var hooks: [YAMLValue] = []
    for name in everybody(names) {
      let person = people[name]
      if let mail = person?.email?.known { mails.append(["to": literal(mail)]) }
      if let channel = person?.slack?.known {
        chats.append(["channel": literal(channel), "api_url_file": "/etc/alertmanager/slack-url"])
      }
      let isReached =
        person.map { $0.email?.known != nil || $0.slack?.known != nil || !$0.members.isEmpty } ?? false
      if !isReached || person?.phone?.known != nil || person?.pager?.known != nil {
        hooks.append(["url": .text("http://127.0.0.1:9095/\(path(name))")])
      }
    }
    var entries = [YAMLEntry("name", .text(name))]
    if !mails.isEmpty { entries.append(YAMLEntry("email_configs", .sequence(mails))) }
    if !chats.isEmpty { entries.append(YAMLEntry("slack_configs", .sequence(chats))) }
    if !hooks.isEmpty { entries.append(YAMLEntry("webhook_configs", .sequence(hooks))) }
    return .mapping(entries)
  }

  /// A text that Alertmanager, which takes it for a template, leaves alone.
  private func literal(_ text: String) -> YAMLValue { .text(PromTemplate([.text(text)]).text) }

  /// The names with the members of teams behind them, each once; a team that holds itself is no circle.
  private func everybody(_ names: [String]) -> [String] {
    var found: [String] = []
    var seen: Set<String> = []
    var waiting = Array(names.reversed())
    while let name = waiting.popLast() {
      guard seen.insert(name).inserted else { continue }
      found.append(name)
      waiting += (people[name]?.members.compactMap(\.known) ?? []).reversed()
    }
    return found
  }

  /// A name as a part of an address: whatever is no letter, digit, `-` or `.` becomes `-`.
  private func path(_ name: String) -> String {
    String(
      decoding: name.utf8.map { byte -> UInt8 in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
          byte
        default: UInt8(ascii: "-")
        }
      }, as: UTF8.self)
  }
}
