import Foundation
import Testing

@Suite("check --fix") struct FixTests {
  /// Two slips with one meaning each, a key and a unit, and a comment that must stay.
  static let misspelt = Specs.orders
    .replacing("keep: 30d", with: "retention: 30 days")
    .replacing("detect: 10m", with: "detect: 10m  # by the pager")

  @Test("mends what has one meaning, keeps comments and layout, and says what it did")
  func mends() throws {
    let scratch = try Scratch()
    try scratch.write(Self.misspelt, to: "specs/orders.yaml")
    let run = try Tool.run(["check", "--fix", "specs"], in: scratch.url)
    #expect(run.code == 0, "\(run.output)\(run.errors)")
    #expect(run.output.hasPrefix("fixed 2 findings in 1 file\n  specs/orders.yaml:"))
    #expect(run.output.contains("write `keep` (unknown-key)"))
    #expect(run.output.contains("write `30d` (bad-value)"))
    #expect(
      scratch.text("specs/orders.yaml")
        == Specs.orders.replacing("detect: 10m", with: "detect: 10m  # by the pager"))
    #expect(scratch.files() == ["specs/orders.yaml"])
  }

  @Test("a byte order mark and carriage returns stay, in what is inserted too")
  func bytes() throws {
    let scratch = try Scratch()
    let whole = "\u{FEFF}" + Specs.orders.replacing("\n", with: "\r\n")
    try scratch.write(whole.replacing("holdfast: 1\r\n", with: ""), to: "orders.yaml")
    let run = try Tool.run(["check", "--fix", "orders.yaml"], in: scratch.url)
    #expect(run.code == 0, "\(run.output)\(run.errors)")
    let bytes = try Data(contentsOf: scratch.url.appending(path: "orders.yaml"))
    #expect(bytes == Data(whole.utf8))
  }

  @Test("an anchor and its aliases stay, and the slip is mended once")
  func anchors() throws {
    let scratch = try Scratch()
    let twice = Specs.orders.replacing(
      "      automated: {method: automated, window: 03:00..04:00, keep: 30d}",
      with: "      automated: &auto {method: automated, window: 03:00..04:00, retention: 30d}")
    try scratch.write(twice, to: "orders.yaml")
    let run = try Tool.run(["check", "--fix", "orders.yaml"], in: scratch.url)
    #expect(run.code == 0, "\(run.output)\(run.errors)")
    #expect(scratch.text("orders.yaml") == twice.replacing("retention: 30d", with: "keep: 30d"))
  }

  @Test("a promise is never changed, and what remains is reported and decides how it ends")
  func promises() throws {
    let scratch = try Scratch()
    let spec = Specs.broken.replacing("owner:", with: "owners:")
    try scratch.write(spec, to: "orders.yaml")
    let run = try Tool.run(["check", "--fix", "orders.yaml"], in: scratch.url)
    #expect(run.code == 1)
    #expect(run.output.contains("fixed 1 finding in 1 file\n"))
    #expect(run.output.contains("error[unachievable-rpo]"))
    #expect(scratch.text("orders.yaml") == Specs.broken)
  }

  @Test("an edit that would bring another error to light is left, and said")
  func refused() throws {
    let scratch = try Scratch()
    let spec = Specs.broken.replacing("rpo: 1m", with: "rpo: 1 minute")
    try scratch.write(spec, to: "orders.yaml")
    let run = try Tool.run(["check", "--fix", "orders.yaml"], in: scratch.url)
    #expect(run.code == 1)
    #expect(run.output.contains("fixed 0 findings in 0 files\nleft 1 finding:"))
    #expect(scratch.text("orders.yaml") == spec)
  }

  @Test("a second run changes nothing")
  func again() throws {
    let scratch = try Scratch()
    try scratch.write(Self.misspelt, to: "orders.yaml")
    _ = try Tool.run(["check", "--fix", "orders.yaml"], in: scratch.url)
    let run = try Tool.run(["check", "--fix", "orders.yaml"], in: scratch.url)
    #expect(run.code == 0)
    #expect(run.output.hasPrefix("fixed 0 findings in 0 files\n"))
  }

  @Test("a program reads the findings alone: what was done is told beside them")
  func format() throws {
    let scratch = try Scratch()
    try scratch.write(Self.misspelt, to: "orders.yaml")
    let run = try Tool.run(["check", "--fix", "orders.yaml", "--format", "json"], in: scratch.url)
    #expect(run.code == 0)
    #expect(run.errors.contains("fixed 2 findings in 1 file"))
    #expect(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) is [String: Any])
  }

  @Test("standard input is refused in one line")
  func standardInput() throws {
    let run = try Tool.run(["check", "--fix", "-"], input: Data(Self.misspelt.utf8))
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test("a read-only file is named, and no other file is changed either")
  func readOnly() throws {
    let scratch = try Scratch()
    let other = Self.misspelt.replacing("system: orders", with: "system: billing")
    try scratch.write(other, to: "specs/billing.yaml")
    try scratch.write(Self.misspelt, to: "specs/orders.yaml")
    let path = scratch.url.appending(path: "specs/orders.yaml").path
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
    let run = try Tool.run(["check", "--fix", "specs"], in: scratch.url)
    #expect(run.code == 2)
    #expect(run.errors == "holdfast: cannot write specs/orders.yaml: it is read-only; nothing was changed\n")
    #expect(scratch.text("specs/billing.yaml") == other)
    #expect(scratch.text("specs/orders.yaml") == Self.misspelt)
    #expect(scratch.files() == ["specs/billing.yaml", "specs/orders.yaml"])
  }

  @Test("permissions stay")
  func permissions() throws {
    let scratch = try Scratch()
    try scratch.write(Self.misspelt, to: "orders.yaml")
    let path = scratch.url.appending(path: "orders.yaml").path
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    _ = try Tool.run(["check", "--fix", "orders.yaml"], in: scratch.url)
    let kept = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(kept == 0o640)
  }

  @Test("policies beside, and links that lead out of what was named, are read but not changed")
  func outside() throws {
    let scratch = try Scratch()
    let policy = "holdfast: 1\npolicy: house\nclasses: {gold: {objective: {rto: 2h}}}\n"
    try scratch.write(policy, to: "policies/house.yaml")
    try scratch.write(Self.misspelt, to: "elsewhere.yaml")
    try FileManager.default.createDirectory(
      at: scratch.url.appending(path: "specs"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: scratch.url.appending(path: "specs/orders.yaml").path, withDestinationPath: "../elsewhere.yaml")
    let run = try Tool.run(["check", "--fix", "specs"], in: scratch.url)
    #expect(run.code == 1)
    #expect(run.output.hasPrefix("fixed 0 findings in 0 files\n"))
    #expect(scratch.text("elsewhere.yaml") == Self.misspelt)
    #expect(scratch.text("policies/house.yaml") == policy)
  }

  @Test("hostile files are left as they are or check better", arguments: HostileInput.all)
  func hostile(input: HostileInput) throws {
    let scratch = try Scratch()
    try scratch.write(input.data, to: "spec.yaml")
    let before = try Tool.run(["check", "spec.yaml", "--format", "line"], in: scratch.url)
    let run = try Tool.run(["check", "--fix", "spec.yaml", "--format", "line"], in: scratch.url)
    #expect((0...2).contains(run.code), "\(input): code \(run.code)\n\(run.errors.prefix(2000))")
    let kept = try Data(contentsOf: scratch.url.appending(path: "spec.yaml"))
    let (old, new) = (before.output.split(separator: "\n").count, run.output.split(separator: "\n").count)
    #expect(kept == input.data || new < old, "\(input)")
    #expect(scratch.files() == ["spec.yaml"])
  }
}
