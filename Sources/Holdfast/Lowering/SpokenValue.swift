/// What a value comes to in the words of the language.
public struct SpokenValue: Sendable {
  /// The ways of saying something.
  indirect enum Form: Sendable {
    /// A word or a quantity of the language: `unknown`, `4h`, `true`.
    case word(String)
    /// A text of one's own.
    case text(String)
    /// Several in their order.
    case list([SpokenValue])
    /// Several by name.
    case map([(key: String, value: SpokenValue)])
  }

  /// What was said.
  let form: Form

  /// Something said.
  init(_ form: Form) { self.form = form }
}

/// A value that a spec can hold.
public protocol SpecValue: Sendable {
  /// What it comes to in the words of the language.
  var spoken: SpokenValue { get }
}
