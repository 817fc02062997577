import RecoveryYAML
import YAMLTree

/// A tree of documents as source of the Swift DSL.
package struct SwiftSpec {
  var comments: CommentAnchors
  private let cards: [String: GrammarCard]

  /// The Swift source that says the same as a file that was read without a slip, with its comments.
  ///
  /// Each document becomes a type of its own, named after it. The text is laid out as `swift format` leaves it.
  package static func source(of file: YAMLFile, comments: [TreeComment]? = nil) -> String {
    var spec = SwiftSpec(file, comments ?? TreeComment.all(in: file))
    var printer = SwiftPrinter()
    printer.line("import Holdfast", 0)
    for root in file.documents where root.kind == .mapping { spec.write(root, into: &printer) }
    for comment in spec.comments.trailing { printer.comment(comment, indent: 0) }
    return printer.text
  }

  private init(_ file: YAMLFile, _ all: [TreeComment]) {
    comments = CommentAnchors(all, in: file)
    cards = Dictionary(grammarCards.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private mutating func write(_ root: YAMLNode, into printer: inout SwiftPrinter) {
    let kinds = ["system", "policy", "platform", "framework"]
    guard let head = root.entries.first(where: { kinds.contains($0.key.text) }) else { return }
    var above: [String] = []
    for entry in root.entries where entry.key.text == "holdfast" { above += comments.take(entry.key) }
    above += comments.take(head.key)
    let kind = head.key.text
    let suffix = kind == "system" ? "" : kind.typeName
    printer.line("", 0)
    for comment in above { printer.comment(comment, indent: 0) }
    printer.line("struct \(head.value.text.typeName)\(suffix): RecoverySpec {", 0)
    printer.line("var body: some SpecContent {", 2)
    printer.statement(clause(root, kind, name: head.value.text, leaving: [kind, "holdfast"]), indent: 4)
    printer.line("}", 2)
    printer.line("}", 0)
  }

  /// A clause as a call: its name, its single values as arguments, what it holds as statements.
  mutating func clause(
    _ node: YAMLNode, _ grammar: String, callee: String? = nil, name: String? = nil, leaving: Set<String> = []
  ) -> SwiftCall {
    var call = SwiftCall(callee: callee ?? SwiftNames.types[grammar] ?? grammar.typeName)
    var statements: [SwiftCall] = []
    var left = leaving
    if let name { call.arguments.append(SwiftArgument(value: .plain(SwiftLiteralText.literal(name)))) }
    if let key = SwiftNames.unlabelled[grammar], let entry = entry(key, of: node) {
      let field = cards[grammar]?.fields.first { $0.key == key }
      let value = SwiftValues.expression(entry.value, key: key, shape: field?.shape ?? .text) ?? .plain("")
      // Its key is the call itself, so that is where its comments stand.
      call.comments += takeAll(entry)
      call.arguments.append(SwiftArgument(value: value))
      left.insert(key)
    }
    if grammar == "component" || grammar == "store", let platform = entry("platform", of: node) {
      call.arguments.append(self.platform(platform, of: node, isStore: grammar == "store", &left))
    }
    if grammar == "scenario" { call.arguments += answer(of: node, &left) }
    for field in cards[grammar]?.fields ?? [] where !left.contains(field.key) {
      guard let entry = entry(field.key, of: node) else { continue }
      if let argument = argument(entry, field) {
        call.arguments.append(argument)
      } else {
        statements += children(entry, field)
      }
    }
    if let claims = entry("claims", of: node) {
      call.arguments.append(
        SwiftArgument(label: "claims", value: SwiftValues.claims(claims.value), comments: takeAll(claims)))
    }
    if !statements.isEmpty { call.statements = statements }
    return call
  }

  /// A field that is an argument; nil for one that is a clause, or several.
  private mutating func argument(_ entry: YAMLEntry, _ field: FieldCard) -> SwiftArgument? {
    let label = field.key.camelCased
    if field.key == "into", let place = Self.placeAlone(entry.value) {
      return SwiftArgument(
        label: label, value: .plain(SwiftLiteralText.literal(place)), comments: takeAll(entry))
    }
    if field.key == "routines" { return nil }
    guard let value = SwiftValues.expression(entry.value, key: field.key, shape: field.shape) else {
      return nil
    }
    return SwiftArgument(label: label, value: value, comments: takeAll(entry))
  }

  /// The clauses behind a key as statements.
  private mutating func children(
    _ entry: YAMLEntry, _ field: FieldCard
  ) -> [SwiftCall] {
    var above = comments.take(entry.key)
    var calls: [SwiftCall] = []
    switch (field.key, field.shape) {
    case ("copies", _) where entry.value.kind == .scalar:
      let rule = SwiftArgument(value: .plain(SwiftLiteralText.literal(entry.value.text)))
      calls = [SwiftCall(callee: "Copies", arguments: [rule])]
    case ("copies", _): calls = [clause(entry.value, "copies")]
    case ("backups", _):
      calls = entry.value.entries.map { named in commented(named) { $0.backup(named) } }
    case ("afterwards", _):
      calls = [SwiftCall(callee: "Afterwards", statements: steps(entry.value, "step"))]
    case ("checks", .list): calls = checks(entry.value)
    case ("checks", _):
      calls = entry.value.entries.map { named in
        commented(named) { $0.group(named, "Checks") { $0.checks(named.value) } }
      }
    case ("lifecycle", _):
      calls = entry.value.entries.map { named in
        commented(named) { $0.group(named, "Lifecycle") { $0.steps(named.value, "lifecycle step") } }
      }
    case ("routines", _):
      calls = entry.value.entries.map { named in
        commented(named) { _ in
          let does = SwiftValues.expression(named.value, key: "", shape: .many(.prose)) ?? .plain("[]")
          let name = SwiftArgument(value: .plain(SwiftLiteralText.literal(named.key.text)))
          return SwiftCall(callee: "Routine", arguments: [name, SwiftArgument(value: does)])
        }
      }
    case ("when", .map(.clause)):
      calls = entry.value.entries.map { named in
        commented(named) {
          var call = $0.clause(named.value, "scoped objectives")
          call.arguments.insert(
            SwiftArgument(value: .plain(SwiftNames.word(named.key.text, of: "when"))), at: 0)
          return call
        }
      }
    case (_, .clause(let inner)): calls = [clause(entry.value, inner)]
    case (_, .map(.clause(let inner))):
      calls = entry.value.entries.map { named in
        commented(named) { $0.clause(named.value, inner, name: named.key.text) }
      }
    case (_, .list(.clause(let inner))): calls = steps(entry.value, inner)
    default: break
    }
    above += comments.take(within: entry.key.offset..<entry.key.offset + 1)
    if !above.isEmpty, !calls.isEmpty { calls[0].comments = above + calls[0].comments }
    return calls
  }

  private mutating func group(
    _ entry: YAMLEntry, _ callee: String, _ statements: (inout SwiftSpec) -> [SwiftCall]
  ) -> SwiftCall {
    let name = SwiftArgument(value: .plain(SwiftLiteralText.literal(entry.key.text)))
    return SwiftCall(callee: callee, arguments: [name], statements: statements(&self))
  }

  /// A list of clauses.
  private mutating func steps(_ node: YAMLNode, _ grammar: String) -> [SwiftCall] {
    node.items.map { item in
      let above = comments.take(item)
      var call = clause(item, grammar)
      call.comments = above + call.comments
      return call
    }
  }

  /// Checks, each a text or a clause.
  private mutating func checks(_ node: YAMLNode) -> [SwiftCall] {
    let items = node.kind == .sequence ? Array(node.items) : [node]
    return items.map { item in
      let above = comments.take(item)
      var call =
        item.kind == .mapping
        ? clause(item, "check")
        : SwiftCall(
          callee: "Check", arguments: [SwiftArgument(value: .plain(SwiftLiteralText.literal(item.text)))])
      call.comments = above + call.comments
      return call
    }
  }

  /// A call with the comments of its entry.
  private mutating func commented(
    _ entry: YAMLEntry, _ make: (inout SwiftSpec) -> SwiftCall
  ) -> SwiftCall {
    let above = comments.take(entry.key)
    var call = make(&self)
    call.comments = above + call.comments
    return call
  }

  private mutating func answer(of node: YAMLNode, _ left: inout Set<String>) -> [SwiftArgument] {
    guard let entry = entry("answer", of: node) else { return [] }
    left.insert("answer")
    let items = entry.value.kind == .sequence ? Array(entry.value.items) : [entry.value]
    let names = items.filter { $0.kind == .scalar }
    let others = items.flatMap { Array($0.entries) }.filter { $0.key.text == "else" }.flatMap {
      $0.value.kind == .sequence ? Array($0.value.items) : [$0.value]
    }
    var arguments: [SwiftArgument] = []
    if !names.isEmpty {
      arguments.append(
        SwiftArgument(
          label: "answer", value: .list(names.map { SwiftArgument(value: value($0)) }),
          comments: takeAll(entry)))
    }
    if !others.isEmpty {
      arguments.append(
        SwiftArgument(label: "otherwise", value: .list(others.map { SwiftArgument(value: value($0)) })))
    }
    return arguments
  }

  /// The name of a place, where a target is no more than that.
  private static func placeAlone(_ node: YAMLNode) -> String? {
    let entries = Array(node.entries)
    guard entries.count == 1, entries[0].key.text == "at",
      entries[0].value.style != .plain || entries[0].value.text != "unknown"
    else { return nil }
    return entries[0].value.text
  }

  func entry(_ key: String, of node: YAMLNode) -> YAMLEntry? {
    node.entries.first { $0.key.text == key }
  }

  /// The comments of an entry and of all in it.
  mutating func takeAll(_ entry: YAMLEntry) -> [String] {
    let own = comments.take(entry.key)
    guard entry.value.kind != .scalar, entry.value.aliasSite == nil, entry.value.span.length > 0 else {
      return own
    }
    return own
      + comments.take(within: entry.value.offset..<entry.value.offset + UInt32(entry.value.span.length))
  }
}
