/// A command that does not exist, or does something else than people take it for.
package struct CommandTrap: Hashable, Sendable {
  /// The words that the command begins with: `supabase db restore`.
  package let words: [String]
  /// A flag without which the trap does not close; nil where the words are enough.
  package let flag: String?
  /// A flag that takes the danger away; nil where none does.
  package let unless: String?
  /// Where the trap counts.
  package let place: Place
  /// What is wrong, behind the command: `does not exist`.
  package let problem: String
  /// What to run instead; nil where there is nothing of the kind.
  package let instead: String?
  /// The id of the fact that says so.
  package let fact: String

  /// Where a command stands.
  package enum Place: Sendable {
    /// Anywhere.
    case anywhere
    /// In a backup.
    case backup
    /// In a step of a procedure.
    case recovery
  }

  /// A trap with the fact that shows it.
  package init(
    _ words: String, flag: String? = nil, unless: String? = nil, in place: Place = .anywhere,
    _ problem: String,
    instead: String? = nil, fact: String
  ) {
    self.words = words.split(separator: " ").map(String.init)
    self.flag = flag
    self.unless = unless
    self.place = place
    self.problem = problem
    self.instead = instead
    self.fact = fact
  }
}
