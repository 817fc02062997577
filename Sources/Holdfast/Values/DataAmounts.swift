/// An amount of data: `.gibibytes(40)`.
public struct DataSize: SpecValue {
  /// The word that it is said with.
  public let spoken: SpokenValue

  /// A size in the notation of the language: `1.5TiB`.
  public static func written(_ text: String) -> DataSize { DataSize(spoken: SpokenValue(.word(text))) }

  /// So many times 1024 bytes.
  public static func kibibytes(_ count: Int) -> DataSize { written("\(count)KiB") }
  /// So many times 1024² bytes.
  public static func mebibytes(_ count: Int) -> DataSize { written("\(count)MiB") }
  /// So many times 1024³ bytes.
  public static func gibibytes(_ count: Int) -> DataSize { written("\(count)GiB") }
  /// So many times 1024⁴ bytes.
  public static func tebibytes(_ count: Int) -> DataSize { written("\(count)TiB") }
  /// So many times 1000² bytes.
  public static func megabytes(_ count: Int) -> DataSize { written("\(count)MB") }
  /// So many times 1000³ bytes.
  public static func gigabytes(_ count: Int) -> DataSize { written("\(count)GB") }
  /// So many times 1000⁴ bytes.
  public static func terabytes(_ count: Int) -> DataSize { written("\(count)TB") }
  /// Nobody knows.
  public static let unknown = written("unknown")

  /// Not a size.
  @available(*, unavailable, message: "a size is an amount of data, such as .gibibytes(40), and no time")
  public static func minutes(_ count: Int) -> DataSize { written("") }
  /// Not a size.
  @available(*, unavailable, message: "a size is an amount of data, such as .gibibytes(40), and no time")
  public static func hours(_ count: Int) -> DataSize { written("") }
  /// Not a size.
  @available(*, unavailable, message: "a size is an amount of data, such as .gibibytes(40), and no time")
  public static func days(_ count: Int) -> DataSize { written("") }
}

/// An amount of data a second: `.mebibytesPerSecond(200)`.
public struct DataRate: SpecValue {
  /// The word that it is said with.
  public let spoken: SpokenValue

  /// A rate in the notation of the language: `200MiB/s`.
  public static func written(_ text: String) -> DataRate { DataRate(spoken: SpokenValue(.word(text))) }

  /// So many times 1024 bytes a second.
  public static func kibibytesPerSecond(_ count: Int) -> DataRate { written("\(count)KiB/s") }
  /// So many times 1024² bytes a second.
  public static func mebibytesPerSecond(_ count: Int) -> DataRate { written("\(count)MiB/s") }
  /// So many times 1024³ bytes a second.
  public static func gibibytesPerSecond(_ count: Int) -> DataRate { written("\(count)GiB/s") }
  /// So many times 1000² bytes a second.
  public static func megabytesPerSecond(_ count: Int) -> DataRate { written("\(count)MB/s") }
  /// So many times 1000³ bytes a second.
  public static func gigabytesPerSecond(_ count: Int) -> DataRate { written("\(count)GB/s") }
  /// Nobody knows.
  public static let unknown = written("unknown")
}
