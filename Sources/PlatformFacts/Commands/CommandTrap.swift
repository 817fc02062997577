/// A command that does not exist, or does something else than people take it for.
package struct CommandTrap: Hashable, Sendable {
  /// The words that the command begins with: `supabase db restore`.
  package let words: [String]
  /// A flag without which the trap does not close; nil where the words are enough.
  package let flag: String?
  /// A second flag that must stand beside the first.
  package var beside: String?
  /// A flag that takes the danger away; nil where none does.
  package var unless: String?
  /// A flag that takes the danger away where it names the very thing that a component is; nil where none does.
  package var unlessOwn: String?
  /// The least that the flag's number may be; nil where the flag is wrong with any value.
  package var least: Int?
  /// The only flags with which the trap closes, since any other one gives the command something to do; nil where flags do
  /// not matter.
  package var onlyFlags: [String]?
  /// A text that one of the arguments must hold, such as the name of a function in a query.
  package var text: String?
  /// Whether people call the trap by that text, and not by the command.
  package var isCalledByText = true
  /// A text in the same argument that takes the danger away.
  package var unlessText: String?
  /// A word that takes the danger away where the system speaks of it anywhere: the other thing that must be kept.
  package var unlessElsewhere: String?
  /// How the words and flags must stand for the trap to close.
  package var shape: Shape = .plain
  /// What the step must be called for the command to be misunderstood, in small letters, any of them; none where the
  /// command is wrong whatever it is called.
  package var takenFor: [String] = []
  /// Where the trap counts.
  package var place: Place = .anywhere
  /// Whether it counts only for a backup that does not say which parts it holds.
  package var wholeOnly = false
  /// What is wrong, behind the command: `does not exist`.
  package let problem: String
  /// What to run instead; nil where there is nothing of the kind.
  package var instead: String?
  /// How the text of the command can be changed so that it is right.
  package var repair: Repair?
  /// The id of the fact that says so.
  package let fact: String

  /// How words and flags stand to each other.
  package enum Shape: Sendable {
    /// The flag anywhere behind the words.
    case plain
    /// The command reads, by its flag, what `echo` writes, line break and all; `echo` is the word to be changed.
    case fedByEcho
    /// A compressed archive is written into the folder that it is made of.
    case archiveOfItself
  }

  /// Where a command stands.
  package enum Place: Sendable {
    /// Anywhere.
    case anywhere
    /// In a backup.
    case backup
    /// In a backup of secrets: elsewhere a job reads a password with the same command.
    case secretsBackup
    /// In a step of a procedure.
    case recovery
    /// In what is to prove that a backup or a recovery is good.
    case verification
  }

  /// A change to a command by which nothing else about it becomes wrong.
  package enum Repair: Hashable, Sendable {
    /// `instead` takes the place of the words, where no other flags stand behind them than these; any where nil.
    case words(keeping: [String]?)
    /// `instead` takes the place of the flag's name.
    case flagName
    /// The flag goes, and its value stays as a plain argument.
    case flagToArgument
    /// The flag goes, with its value if it takes one.
    case noFlag(withValue: Bool)
  }

  /// A trap with the fact that shows it.
  package init(_ words: String, flag: String? = nil, _ problem: String, fact: String) {
    self.words = words.split(separator: " ").map(String.init)
    self.flag = flag
    self.problem = problem
    self.fact = fact
  }

  /// The same with more said of it.
  func with(_ change: (inout CommandTrap) -> Void) -> CommandTrap {
    var copy = self
    change(&copy)
    return copy
  }
}
