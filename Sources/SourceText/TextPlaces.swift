/// Finds where a part of a value's text stands in the file that the value was read from.
///
/// The text of a value is seldom its source byte for byte: indentation is taken off block text, lines are folded,
/// escapes resolved. Only a finding needs to know, so this is asked when one is made and worked out then.
package protocol TextPlaces: Sendable {
  /// Where a range of the text's UTF-8 bytes stands; nil where text and source cannot be brought together.
  func place(of range: Range<Int>, in text: String, writtenAt span: SourceSpan) -> SourceSpan?
}
