import CXML

/// An XML 1.0 document while libxml2 writes it: the library owns escaping and layout.
///
/// Every text must be free of the characters that XML forbids (`shown` sees to that): libxml2 does not look.
final class XMLPage {
  private let buffer: xmlBufferPtr
  private let writer: xmlTextWriterPtr

  /// An empty document; nil only when memory has run out.
  init?() {
    guard let buffer = xmlBufferCreate() else { return nil }
    guard let writer = xmlNewTextWriterMemory(buffer, 0) else {
      xmlBufferFree(buffer)
      return nil
    }
    self.buffer = buffer
    self.writer = writer
    xmlTextWriterSetIndent(writer, 1)
    xmlTextWriterSetIndentString(writer, "  ")
    xmlTextWriterStartDocument(writer, nil, "UTF-8", nil)
  }

  deinit {
    xmlFreeTextWriter(writer)
    xmlBufferFree(buffer)
  }

  /// Writes an element with its attributes, and within it whatever `content` writes.
  func element(_ name: String, _ attributes: [(String, String)], content: () -> Void = {}) {
    xmlTextWriterStartElement(writer, name)
    for (name, value) in attributes { xmlTextWriterWriteAttribute(writer, name, value) }
    content()
    xmlTextWriterEndElement(writer)
  }

  /// Writes text.
  func text(_ text: String) { xmlTextWriterWriteString(writer, text) }

  /// Ends the document; its bytes in UTF-8.
  func finish() -> [UInt8] {
    xmlTextWriterEndDocument(writer)
    xmlTextWriterFlush(writer)
    guard let content = xmlBufferContent(buffer) else { return [] }
    return [UInt8](UnsafeBufferPointer(start: content, count: Int(xmlBufferLength(buffer))))
  }
}
