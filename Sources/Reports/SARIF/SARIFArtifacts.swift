import ConfigTrees
import SourceText

/// The files of a log: those that were checked and those that results point at.
struct SARIFArtifacts {
  private let paths: [String]
  private let indices: [String: Int]

  /// The checked files in their order, then any others by first appearance.
  init(_ report: Report, _ sources: LocatedSources) {
    var paths: [String] = []
    var indices: [String: Int] = [:]
    func take(_ path: String) {
      guard indices[path] == nil else { return }
      indices[path] = paths.count
      paths.append(path)
    }
    for path in report.checkedFiles { take(path) }
    for finding in report.allFindings {
      take(sources.path(of: finding.label.span))
      for label in finding.related { take(sources.path(of: label.span)) }
      for fix in finding.fixes { for edit in fix.edits { take(sources.path(of: edit.span)) } }
    }
    self.paths = paths
    self.indices = indices
  }

  /// The log's list of files.
  var tree: JSONValue { .array(paths.map { ["location": ["uri": .string(Self.uri(of: $0))]] }) }

  /// The place of a file, by address and by index in the list.
  func location(_ path: String) -> JSONValue {
    ["uri": .string(Self.uri(of: path)), "index": .integer(indices[path] ?? -1)]
  }

  /// A region from one place up to another, both in code points.
  static func region(_ start: SourcePlace, _ end: SourcePlace) -> JSONValue {
    [
      "startLine": .integer(start.line), "startColumn": .integer(start.column),
      "endLine": .integer(end.line), "endColumn": .integer(end.column),
    ]
  }

  /// A path as a URI reference (RFC 3986): relative where the path is, everything but unreserved bytes encoded.
  static func uri(of path: String) -> String {
    var bytes = Array(path.utf8)[...]
    while bytes.starts(with: "./".utf8) { bytes = bytes.dropFirst(2) }
    var result: [UInt8] = Array(bytes.first == UInt8(ascii: "/") ? "file://".utf8 : "".utf8)
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        result.append(byte)
      default: result += [UInt8(ascii: "%"), digit(byte >> 4), digit(byte & 15)]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
