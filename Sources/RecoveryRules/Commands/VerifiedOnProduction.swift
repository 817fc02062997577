import Findings
import PlatformFacts
import RecoveryModel
import SourceText

/// A verification restores a backup on the very server from which the backup was taken.
struct VerifiedOnProduction: Rule {
  static let card = RuleCard(
    "verified-on-production", .warning,
    summary: "A verification restores a backup on the server from which it was taken.",
    why: """
      Each time it takes the disk, the memory and the connections of those who work there, with rights that could drop the \
      database; one slip in a name overwrites what the backup was to protect. And it proves only that the backup comes \
      back where everything is still there: on the day on which it counts, that server is gone.
      """,
    mend: "Restore on a server of its own, which is made for the test and thrown away.")

  func findings(in system: ProvedSystem) -> [Finding] {
    let commands = system.commands.all
    return commands.compactMap { test in
      guard case .verification(let component, let index) = test.holder,
        let target = test.parts.lazy.compactMap(\.restoreServer).first,
        let taken = commands.first(where: { $0.holder.makes(component, index) }),
        let source = taken.parts.lazy.compactMap(\.dumpServer).first,
        source.text == target.text
      else { return nil }
      return .onProduction(target, in: test, source, in: taken, system)
    }
  }
}

extension CommandWalk.Holder {
  /// Whether it is the clause of a backup itself.
  fileprivate func makes(_ component: Int, _ index: Int) -> Bool {
    if case .backup(let other, let backup) = self { other == component && backup == index } else { false }
  }
}

extension ArraySlice<ShellLine.Word> {
  private static let dumps: Set<String> = [
    "pg_dump", "pg_dumpall", "pg_basebackup", "mysqldump", "mariadb-dump", "mongodump",
  ]
  private static let restores: Set<String> = ["pg_restore", "createdb", "mongorestore"]
  /// Names of the machine at hand, which is another one for each job.
  private static let local: Set<String> = ["localhost", "127.0.0.1", "::1"]

  /// The server of which a command takes a dump; nil where it takes none, or does not name it.
  fileprivate var dumpServer: ShellLine.Word? {
    let words = invocation
    return words.first.map { Self.dumps.contains($0.text) } ?? false ? words.server : nil
  }

  /// The server on which a command restores or creates a database; nil where it does not, or does not name it.
  fileprivate var restoreServer: ShellLine.Word? {
    let words = invocation
    guard let program = words.first else { return nil }
    let isRestore =
      Self.restores.contains(program.text)
      && !words.contains { ["-l", "--list", "--dryRun"].contains($0.text) }
      || ["psql", "mysql", "mariadb"].contains(program.text)
        && words.contains {
          $0.text == "<" || $0.text == "-f" || $0.text.hasPrefix("--file") || $0.text.holds("create database")
        }
    return isRestore ? words.server : nil
  }

  /// What a command of a database is told to connect to: a host by its flag, or all of an address.
  private var server: ShellLine.Word? {
    let host = value(of: "--host") ?? value(of: "-h")
    let address = host ?? value(of: "--dbname") ?? value(of: "-d") ?? dropFirst().first { $0.text.isAddress }
    guard let address, host != nil || address.text.isAddress, !Self.local.contains(address.text) else {
      return nil
    }
    return address
  }
}

extension String {
  /// Whether it says server, user and database at once, or is a variable that by its name does.
  fileprivate var isAddress: Bool {
    holds("://")
      || utf8.first == UInt8(ascii: "$") && (hasSuffix("URL") || hasSuffix("URI") || hasSuffix("DSN"))
  }
}

extension Finding {
  fileprivate static func onProduction(
    _ target: ShellLine.Word, in test: Command, _ source: ShellLine.Word, in taken: Command,
    _ system: ProvedSystem
  ) -> Finding {
    let spec = system.system.spec
    return VerifiedOnProduction.finding(
      "\(test.holder.words(in: spec)) restores on `\(target.text)`, from which the backup was taken",
      at: spec.span(of: target.range, in: test.run), label: "restored here",
      subject: system.subject(test.holder.subject(in: spec))
    ).and(spec.span(of: source.range, in: taken.run), "taken from here")
      .help("restore on a server that is made for the test, by an input of another name")
  }
}
