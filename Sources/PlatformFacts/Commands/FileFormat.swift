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

  /// The endings of names that promise it, and nothing else.
  package var endings: [String] {
    switch self {
    case .csv: [".csv"]
    case .json: [".json", ".jsonl", ".ndjson"]
    case .avro: [".avro"]
    case .parquet: [".parquet"]
    case .sql: [".sql"]
    case .archive: []
    }
  }

  /// The format that a file's name promises, what compresses it taken off; nil where it promises none.
  package static func promised(by name: String) -> FileFormat? {
    let packed = [".gz", ".bz2", ".xz", ".zst", ".lz4", ".gpg", ".age", ".enc"]
    var name = Substring(name.lowercased())
    while let ending = packed.first(where: name.hasSuffix) { name = name.dropLast(ending.count) }
    return allCases.first { $0.endings.contains(where: name.hasSuffix) }
  }
}

/// A command that writes or reads files of a format.
package struct FormatCommand: Sendable {
  /// The words that it begins with: `bq extract`.
  package let words: [String]
  /// Whether it writes; else it reads.
  package let writes: Bool
  /// The flag that says the format; nil where it has one format.
  package let flag: String?
  /// The flag's short form, behind which the value may stand without a space.
  package var short: String?
  /// The beginnings of the words without which it reads no file, unless a pipe feeds it; none where it always does.
  package var inputs: [String] = []
  /// The formats by the words behind the flag, in small letters.
  package let formats: [String: FileFormat]
  /// The format without the flag.
  package let usual: FileFormat
  /// The id of the fact that says so.
  package let fact: String

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
