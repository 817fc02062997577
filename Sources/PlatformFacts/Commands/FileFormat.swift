/// A form in which data lies in files.
package enum FileFormat: Hashable, Sendable, CaseIterable {
  case csv, json, avro, parquet, sql, archive

  /// The name for a reader.
  package var title: String {
    switch self {
    case .csv: "CSV"
    case .json: "JSON"
    case .avro: "Avro"
    case .parquet: "Parquet"
    case .sql: "SQL"
    case .archive: "an archive of pg_dump"
    }
  }

  /// The endings of names that promise a format, and nothing else.
  private static let endings: [(StaticString, FileFormat)] = [
    (".csv", .csv), (".json", .json), (".jsonl", .json), (".ndjson", .json), (".avro", .avro),
    (".parquet", .parquet), (".sql", .sql),
  ]

  /// The endings of names of what is compressed or encrypted.
  private static let wrappings: [StaticString] = [
    ".gz", ".bz2", ".xz", ".zst", ".lz4", ".gpg", ".age", ".enc",
  ]

  /// The format that a file's name promises, what compresses it taken off; nil where it promises none.
  package static func promised(by name: String) -> FileFormat? {
    var name = name
    return name.withUTF8 { bytes in
      var bytes = bytes[...]
      while let dot = bytes.lastIndex(of: UInt8(ascii: ".")) {
        let ending = bytes[dot...]
        guard wrappings.contains(where: ending.spells) else {
          return endings.first { ending.spells($0.0) }?.1
        }
        bytes = bytes[..<dot]
      }
      return nil
    }
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// Whether it is a text in small letters, whatever the case of its own.
  fileprivate func spells(_ text: StaticString) -> Bool {
    text.withUTF8Buffer {
      count == $0.count
        && elementsEqual($0) { own, wanted in own == wanted || own | 0x20 == wanted && own >= 0x41 }
    }
  }
}

/// A command that writes or reads files of a format; an object, since whatever uses it points at the table.
package final class FormatCommand: Sendable {
  /// The words that it begins with: `bq extract`.
  package let words: [String]
  /// Whether it writes; else it reads.
  package let writes: Bool
  /// The flag that says the format; nil where it has one format.
  package let flag: String?
  /// The flag's short form, behind which the value may stand without a space.
  package let short: String?
  /// The beginnings of the words without which it reads no file, unless a pipe feeds it; none where it always does.
  package let inputs: [String]
  /// The formats by the words behind the flag, in small letters.
  package let formats: [String: FileFormat]
  /// The format without the flag.
  package let usual: FileFormat
  /// The id of the fact that says so.
  package let fact: String

  private init(
    words: [String], writes: Bool, flag: String?, short: String? = nil, inputs: [String] = [],
    formats: [String: FileFormat], usual: FileFormat, fact: String
  ) {
    self.words = words
    self.writes = writes
    self.flag = flag
    self.short = short
    self.inputs = inputs
    self.formats = formats
    self.usual = usual
    self.fact = fact
  }

  /// The flag with its value for a format; nil where the format cannot be chosen.
  package func choosing(_ format: FileFormat) -> String? {
    guard let flag, short == nil else { return nil }
    return formats.filter { $0.value == format }.keys.min().map { "\(flag)=\($0.uppercased())" }
  }

  /// The commands whose formats are known.
  package static let all: [FormatCommand] = [
    FormatCommand(
      words: ["bq", "extract"], writes: true, flag: "--destination_format", formats: bigQuery, usual: .csv,
      fact: "bq.extract.format"),
    FormatCommand(
      words: ["bq", "load"], writes: false, flag: "--source_format", formats: bigQuery, usual: .csv,
      fact: "bq.load.format"),
    FormatCommand(
      words: ["aws", "rds", "start-export-task"], writes: true, flag: nil, formats: [:], usual: .parquet,
      fact: "rds.export"),
    FormatCommand(
      words: ["pg_dump"], writes: true, flag: "--format", short: "-F", formats: postgres, usual: .sql,
      fact: "pg.dump"),
    FormatCommand(
      words: ["pg_restore"], writes: false, flag: nil, formats: [:], usual: .archive, fact: "pg.dump"),
    FormatCommand(
      words: ["psql"], writes: false, flag: nil, inputs: ["-f", "--file", "<"], formats: [:], usual: .sql,
      fact: "pg.dump"),
  ]

  private static let postgres: [String: FileFormat] = [
    "c": .archive, "custom": .archive, "d": .archive, "directory": .archive, "t": .archive, "tar": .archive,
    "p": .sql, "plain": .sql,
  ]

  private static let bigQuery: [String: FileFormat] = [
    "csv": .csv, "newline_delimited_json": .json, "avro": .avro, "parquet": .parquet,
  ]
}
