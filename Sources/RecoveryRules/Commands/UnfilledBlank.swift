import Findings
import RecoveryModel
import SourceText

/// A command, a bucket or a resource in which a blank was never filled in.
struct UnfilledBlank: Rule {
  static let card = RuleCard(
    "unfilled-blank", .warning,
    summary: "A command, a bucket or a resource holds a blank that nobody filled in.",
    why: """
      `/path/to/backup.sh` and `your-bucket` come with the example from which a plan was made. The job fails every night, or \
      the restore begins with a search for what was meant.
      """,
    mend: "Write what is meant, or an input such as `$BACKUP_ID`, for which the runbook asks.")

  func findings(in system: ProvedSystem) -> [Finding] {
    let spec = system.system.spec
    var found: [Finding] = []
    func take(_ text: Written<String>?, _ owner: @autoclosure () -> TextWalk.Owner) {
      guard let text, let known = text.known, let range = known.blank else { return }
      found.append(.blank(spec.span(of: range, in: text), owner(), in: system))
    }
    for command in system.commands.all { take(command.run, .command(command.holder)) }
    for component in spec.components { take(component.resource, .thing(component.name)) }
    for store in spec.stores {
      take(store.bucket, .thing(store.name))
      take(store.resource, .thing(store.name))
    }
    return found
  }
}

extension String {
  /// The first words of it that only say what should stand there: `/path/to/x`, `your-bucket`, `<backup-id>`, `CHANGEME`.
  fileprivate var blank: Range<Int>? {
    var text = self
    return text.withUTF8 { bytes in
      for start in bytes.indices where bytes[start].mayBeginBlank {
        guard start == 0 || !bytes[start - 1].isName, let end = bytes.endOfBlank(from: start) else {
          continue
        }
        return start..<end
      }
      return nil
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where a blank ends that begins at a byte; nil where none does.
  fileprivate func endOfBlank(from start: Int) -> Int? {
    switch self[start] {
    case UInt8(ascii: "/"):
      return holds("/path/to/", at: start)
        ? end(of: { $0.isName || $0 == 0x2F || $0 == 0x2E }, from: start) : nil
    case UInt8(ascii: "y"), UInt8(ascii: "Y"):
      let isYours = ["your-", "your_", "YOUR-", "YOUR_"].contains { holds($0, at: start) }
      return isYours ? end(of: \.isName, from: start) : nil
    case UInt8(ascii: "C"), UInt8(ascii: "R"):
      let end = end(of: \.isName, from: start)
      return ["CHANGEME", "CHANGE_ME", "REPLACEME", "REPLACE_ME"].contains {
        $0.utf8.count == end - start && holds($0, at: start)
      } ? end : nil
    case UInt8(ascii: "<"):
      let end = end(of: \.isName, from: start + 1)
      // A name of one word may be a tag of a message.
      let isJoined = self[(start + 1)..<end].contains { $0 == 0x2D || $0 == 0x5F }
      return isJoined && end < count && self[end] == UInt8(ascii: ">") ? end + 1 : nil
    default: return nil
    }
  }

  /// Whether a text stands at a byte.
  private func holds(_ text: String, at start: Int) -> Bool { self[start...].starts(with: text.utf8) }

  /// The first byte from one on that is not of a kind.
  private func end(of isKind: (UInt8) -> Bool, from start: Int) -> Int {
    self[start...].firstIndex { !isKind($0) } ?? count
  }
}

extension UInt8 {
  /// Whether a blank may begin with it: few bytes of a command are such.
  fileprivate var mayBeginBlank: Bool {
    switch self {
    case UInt8(ascii: "/"), UInt8(ascii: "<"), UInt8(ascii: "y"), UInt8(ascii: "Y"), UInt8(ascii: "C"),
      UInt8(ascii: "R"):
      true
    default: false
    }
  }

  /// Whether it stands within a name: a letter, a digit, `-` or `_`.
  fileprivate var isName: Bool {
    self &- 0x30 < 10 || (self | 0x20) &- 0x61 < 26 || self == 0x2D || self == 0x5F
  }
}

extension Finding {
  fileprivate static func blank(_ span: SourceSpan, _ owner: TextWalk.Owner, in system: ProvedSystem)
    -> Finding
  {
    let spec = system.system.spec
    return UnfilledBlank.finding(
      "\(owner.words(in: spec)) holds a blank that nobody filled in", at: span, label: "what is meant?",
      subject: system.subject(owner.subject(in: spec))
    ).help("write what is meant, or an input such as `$NAME`, for which the runbook asks")
  }
}
