import PlatformFacts
import RecoveryModel
import SourceText

/// A command and where it stands; what people call it is worked out when a finding needs it.
///
/// A class, since a dozen rules look at each: they share what it was taken apart into.
final class Command {
  /// The command.
  let text: String
  /// The same as it was written.
  let run: Written<String>
  /// What kind of clause holds it.
  let place: CommandTrap.Place
  /// Which clause holds it.
  let holder: CommandWalk.Holder
  /// Its words.
  let words: [ShellLine.Word]
  /// The commands of which it is made, where a shell runs them one behind the other whatever becomes of each; nil where it
  /// does not. The steps of procedures are run under the eyes of people and are not looked at in this way.
  let script: PlainScript?
  /// Its words, command by command.
  private(set) lazy var parts = words.commands
  /// What it does to things that run.
  private(set) lazy var workloadActs = WorkloadAct.all(in: words)
  private let pairs: BytePairs

  /// A command in a clause.
  init(_ text: String, _ run: Written<String>, _ place: CommandTrap.Place, _ holder: CommandWalk.Holder) {
    self.text = text
    self.run = run
    self.place = place
    self.holder = holder
    words = ShellLine.words(of: text)
    var text = text
    pairs = text.withUTF8(BytePairs.init)
    script = place == .recovery ? nil : PlainScript(words)
  }

  /// Whether a text stands in it, whatever the case of its letters.
  func holds(_ sought: StaticString) -> Bool {
    sought.withUTF8Buffer { pairs.mayHold($0) && text.range(of: $0) != nil }
  }

  /// The step that runs it; nil where no step does.
  var step: Int? { if case .step(_, let index) = holder { index } else { nil } }
}
