/// Texts as C takes a list of them.
final class CStrings {
  private let texts: [UnsafeMutablePointer<CChar>?]
  let mutable: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
  let constant: UnsafeMutablePointer<UnsafePointer<CChar>?>

  init(_ strings: [String]) {
    texts = strings.map { strdup($0) } + [nil]
    mutable = .allocate(capacity: texts.count)
    constant = .allocate(capacity: texts.count)
    for (index, text) in texts.enumerated() {
      mutable[index] = text
      constant[index] = text.map { UnsafePointer($0) }
    }
  }

  deinit {
    for text in texts { free(text) }
    mutable.deallocate()
    constant.deallocate()
  }
}
