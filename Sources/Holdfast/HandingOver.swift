import CConfinement
import HoldfastTool
import SourceText
import SwiftSpecs

/// The program of a single Swift file, asked by `holdfast` what the file says.
enum HandingOver {
  /// The descriptor by which the tree is handed over.
  private static let descriptor: Int32 = 3

  /// Reads the source from standard input, gives up whatever a body needs not, and only then asks the body.
  static func run(_ spec: () -> some SpecContent) {
    guard let source = try? FileContent.read("-") else { return }
    // Where the system cannot do this, the program was started with what it can.
    _ = give_up_all_but_computing()
    let tree = LoweredEstate(spec()).handedOver(source)
    try? FileContent.write(tree, to: descriptor)
  }
}

extension LoweredEstate {
  /// The tree for another program; empty where something was said in another file than this one.
  func handedOver(_ source: [UInt8]) -> [UInt8] {
    var tree = HandedTree(ofFileWith: source.count)
    var sources = SourceSet()
    write(to: &tree, in: &sources) { _ in SwiftSource(path: "", bytes: source) }
    return sources.files.count > 1 ? [] : tree.finished
  }
}
