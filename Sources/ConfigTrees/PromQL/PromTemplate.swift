/// A text of an alert with values filled in by Prometheus; literal text in it never becomes a template action.
package struct PromTemplate: Sendable, Equatable {
  package enum Part: Sendable, Equatable {
    case text(String)
    /// `{{ $labels.name }}`.
    case label(String)
    /// `{{ $value | format }}`.
    case value(Format)
  }

  /// How Prometheus prints the value of the alert's expression.
  package enum Format: String, Sendable {
    case plain = ""
    case humanize
    case humanizeDuration
    case humanizePercentage
    case humanize1024
    case humanizeTimestamp
  }

  package var parts: [Part]

  package init(_ parts: [Part]) {
    self.parts = parts
  }
}

extension PromTemplate {
  /// The template as Prometheus reads it; a YAML or JSON printer quotes it in its turn.
  package var text: String {
    var text = ""
    var literal = ""
    for part in parts {
      if case .text(let more) = part {
        literal += more
        continue
      }
      text += PromTemplate.escaped(literal, beforeAction: true) + PromTemplate.action(part)
      literal = ""
    }
    return text + PromTemplate.escaped(literal, beforeAction: false)
  }

  private static func action(_ part: Part) -> String {
    switch part {
    case .text: ""
    case .label(let name):
      // `index` takes any name, and a name in quotes cannot end the action.
      "{{ index $labels \(quoted(name)) }}"
    case .value(.plain): "{{ $value }}"
    case .value(let format): "{{ $value | \(format.rawValue) }}"
    }
  }

  /// The text with every brace that might open an action printed by an action of its own.
  private static func escaped(_ text: String, beforeAction: Bool) -> String {
    var escaped = ""
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let opens = index + 1 < scalars.count ? scalars[index + 1] == "{" : beforeAction
      let closes = index > 0 && scalars[index - 1] == "{"
      if scalar == "{" && (opens || closes) {
        escaped += "{{ \"{\" }}"
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static func quoted(_ name: String) -> String {
    var out = OutputBuffer(capacity: 32)
    PromExpression.string(name).print(into: &out)
    return String(decoding: out.bytes, as: UTF8.self)
  }
}
