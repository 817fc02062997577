import SourceText
import YAMLTree

/// Writes documents that were said in Swift as nodes of the tree that every spec is read from.
struct TreeWriter {
  /// Where things were said.
  let places: CallPlaces

  /// The tree of some documents.
  func tree(of documents: [Part]) -> YAMLFile {
    YAMLFile.assembled(from: places.sources) { write(documents, into: &$0) }
  }

  /// Gives the tree of some documents to whoever takes it.
  func write(_ documents: [Part], into tree: inout some TreeSink & ~Copyable) {
    for document in documents { write(document, into: &tree) }
  }

  private func write(_ document: Part, into tree: inout some TreeSink & ~Copyable) {
    guard case .document(let kind, let name, let saying) = document else { return }
    let text = places.text(of: saying.call)
    guard tree.beginMapping(at: text.extent) else { return }
    tree.scalar("holdfast", at: text.callee, isWord: false)
    tree.scalar("1", at: text.callee, isWord: true)
    tree.scalar(kind, at: text.callee, isWord: false)
    tree.scalar(name, at: text.unlabelled(0) ?? text.callee, isWord: false)
    writeEntries(of: saying, text, into: &tree)
    tree.end()
  }

  /// A clause as a mapping.
  private func write(_ saying: Saying, _ known: CallText? = nil, into tree: inout some TreeSink & ~Copyable) {
    let text = known ?? places.text(of: saying.call)
    guard tree.beginMapping(at: text.extent) else { return }
    writeEntries(of: saying, text, into: &tree)
    tree.end()
  }

  private func writeEntries(of saying: Saying, _ text: CallText, into tree: inout some TreeSink & ~Copyable) {
    for field in saying.fields {
      write(field, field.isElsewhere ? places.text(of: field.call) : text, into: &tree)
    }
    var sections: [String] = []
    var parts: [String: [Part]] = [:]
    for part in saying.inner {
      if parts[part.section] == nil { sections.append(part.section) }
      parts[part.section, default: []].append(part)
    }
    for section in sections { write(parts[section] ?? [], as: section, into: &tree) }
  }

  private func write(_ field: Saying.Field, _ text: CallText, into tree: inout some TreeSink & ~Copyable) {
    var key = text.callee
    var value = text.callee
    switch field.argument {
    case .label(let label):
      if let argument = text.argument(of: label) { (key, value) = (argument.label, argument.value) }
    case .unlabelled(let index): value = text.unlabelled(index) ?? value
    case .callee: break
    }
    tree.scalar(field.key, at: key, isWord: false)
    write(field.value, at: value, in: text, into: &tree)
  }

  /// The parts of one section: a clause, a mapping of clauses by name, or a list of them.
  private func write(_ parts: [Part], as section: String, into tree: inout some TreeSink & ~Copyable) {
    guard let first = parts.first else { return }
    let place = places.text(of: first.call)
    switch first {
    case .one, .single, .document:
      // A second one is reported as what it is, a key given twice.
      for part in parts {
        tree.scalar(section, at: places.text(of: part.call).callee, isWord: false)
        if case .single(_, let value, let call) = part {
          let text = places.text(of: call)
          write(value, at: text.unlabelled(0) ?? text.callee, in: text, into: &tree)
        }
        for saying in part.sayings { write(saying, into: &tree) }
      }
    case .item:
      tree.scalar(section, at: place.callee, isWord: false)
      guard tree.beginSequence(at: place.extent) else { return }
      for part in parts { for saying in part.sayings { write(saying, into: &tree) } }
      tree.end()
    case .named, .group, .value:
      tree.scalar(section, at: place.callee, isWord: false)
      guard tree.beginMapping(at: place.extent) else { return }
      for part in parts { writeNamed(part, into: &tree) }
      tree.end()
    }
  }

  private func writeNamed(_ part: Part, into tree: inout some TreeSink & ~Copyable) {
    let text = places.text(of: part.call)
    let place = text.unlabelled(0) ?? text.callee
    switch part {
    case .named(_, let name, let saying):
      tree.scalar(name, at: place, isWord: false)
      write(saying, text, into: &tree)
    case .group(_, let name, let sayings, _):
      tree.scalar(name, at: place, isWord: false)
      guard tree.beginSequence(at: text.extent) else { return }
      for saying in sayings { write(saying, into: &tree) }
      tree.end()
    case .value(_, let name, let value, _):
      tree.scalar(name, at: place, isWord: false)
      write(value, at: text.unlabelled(1) ?? text.extent, in: text, into: &tree)
    case .one, .item, .single, .document: break
    }
  }

  private func write(
    _ value: SpokenValue, at place: Range<UInt32>, in text: CallText,
    into tree: inout some TreeSink & ~Copyable
  ) {
    switch value.form {
    case .word(let word): tree.scalar(word, at: place, isWord: true)
    case .text(let words): tree.scalar(words, at: place, isWord: false)
    case .list(let values):
      let elements = text.elements(of: place)
      guard tree.beginSequence(at: place) else { return }
      for (index, value) in values.enumerated() {
        let element = elements.count == values.count ? elements[index].value : place
        write(value, at: element, in: text, into: &tree)
      }
      tree.end()
    case .map(let pairs):
      let elements = text.elements(of: place)
      guard tree.beginMapping(at: place) else { return }
      for (index, pair) in pairs.enumerated() {
        let element = elements.count == pairs.count ? elements[index] : nil
        tree.scalar(pair.key, at: element?.label ?? place, isWord: false)
        write(pair.value, at: element?.value ?? place, in: text, into: &tree)
      }
      tree.end()
    }
  }
}
