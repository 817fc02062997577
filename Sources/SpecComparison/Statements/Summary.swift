/// What is told of a thing that comes or goes.
enum Summary {
  /// The fields that say best what a thing of a kind is.
  static func fields(of kind: ChangeKind) -> [String] {
    switch kind {
    case .component: ["platform", "resource"]
    case .copy: ["method", "mode", "schedule", "keep", "to", "at"]
    case .store: ["platform", "bucket", "resource", "at"]
    case .procedure: ["recovers", "from"]
    case .step: ["takes", "restore", "procedure"]
    case .drill: ["type", "schedule", "covers"]
    case .waiver: ["rule", "for", "until"]
    case .approval: ["for", "approved", "date", "because"]
    default: []
    }
  }

  /// The word before a field's text, where the text alone does not say what it is.
  static func prefix(_ field: String) -> String {
    switch field {
    case "keep": "kept "
    case "to": "to "
    case "at": "at "
    case "for": "for "
    case "until": "until "
    case "from": "from "
    case "recovers": "recovers "
    case "covers": "covers "
    case "approved": "by "
    case "date": "on "
    default: ""
    }
  }
}
