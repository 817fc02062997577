/// A Terraform file or the inside of a block: what stands in it, in order.
package struct HCLBody: Sendable, Equatable {
  package var items: [HCLItem]

  package init(_ items: [HCLItem] = []) {
    self.items = items
  }
}

/// One thing in a body.
package enum HCLItem: Sendable, Equatable {
  case attribute(HCLAttribute)
  case block(HCLBlock)
  /// Comment lines; each line of the text becomes one. They stay attached to what follows.
  case comment(String)
  /// A blank line between groups of attributes; around blocks the printer puts its own.
  case blank

  /// `name = value`.
  package static func attribute(_ name: String, _ value: HCLExpression) -> HCLItem {
    .attribute(HCLAttribute(name, value))
  }

  /// `type { … }`.
  package static func block(_ type: String, _ items: [HCLItem]) -> HCLItem {
    .block(HCLBlock(type, [], HCLBody(items)))
  }

  /// `type "label" { … }`.
  package static func block(_ type: String, _ labels: [String], _ items: [HCLItem]) -> HCLItem {
    .block(HCLBlock(type, labels, HCLBody(items)))
  }
}

/// `name = value`; a name that is no identifier is printed with `_` for each character that does not belong.
package struct HCLAttribute: Sendable, Equatable {
  package var name: String
  package var value: HCLExpression

  package init(_ name: String, _ value: HCLExpression) {
    self.name = name
    self.value = value
  }
}

/// `type "label" … { body }`.
package struct HCLBlock: Sendable, Equatable {
  package var type: String
  package var labels: [String]
  package var body: HCLBody

  package init(_ type: String, _ labels: [String] = [], _ body: HCLBody) {
    self.type = type
    self.labels = labels
    self.body = body
  }
}

extension HCLBody: ExpressibleByArrayLiteral {
  package init(arrayLiteral elements: HCLItem...) { items = elements }
}
