import RecoveryModel
import SourceText
import YAMLTree

/// The name of the one system that a file holds, where its lines tell it as they do in nearly all files: the version first,
/// the name next, and no other kind of document.
///
/// Nil says nothing; the file's tree does. A name is what the tree would say, whatever is wrong with the rest of the file.
func systemName(of source: SourceFile) -> Key? {
  var name: Range<Int>?
  var count = 0
  let isTold = TopKeys.all(in: source) { line in
    count += 1
    guard let place = DocumentKind.keys.index(of: source.bytes[line.key]) else { return count > 2 }
    switch (count, DocumentKind.at(place)) {
    case (1, nil):
      return line.word.map { source.bytes[$0] == [UInt8(ascii: "1")] } ?? false
    case (2, .system):
      name = line.word
      return name != nil
    default: return false
    }
  }
  guard isTold, let name, Names.isName(source.bytes[name]) else { return nil }
  let text = String(decoding: source.bytes[name], as: UTF8.self)
  return text == "null"
    ? nil : Key(text, at: SourceSpan(file: source.id, start: name.lowerBound, end: name.upperBound))
}
