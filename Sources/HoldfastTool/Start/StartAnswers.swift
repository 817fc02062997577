import PlatformFacts
import Quantities
import RecoveryYAML
import SpecPieces

/// What somebody who begins has said: in flags, in answers to questions, or by leaving it to the defaults.
struct StartAnswers {
  /// Where checks of changes run.
  enum Service: String, CaseIterable { case github, gitlab, none }

  /// What the system is called.
  var name = "orders"
  /// What its component stands on.
  var platform: Platform
  /// How soon it is back.
  var rto = "\(FirstSystem.usualRTO)"
  /// How much may be lost.
  var rpo: String
  /// Where it stands.
  var region: String
  /// Where checks run.
  var service: Service

  /// The defaults where nothing is said, on the platform that is named.
  init(on word: String, service: Service) throws(Failure) {
    platform = try PlatformAnswer.platform(named: word)
    rpo = "\(ComponentPiece.usualLoss(on: platform))"
    region = platform.usualRegion
    self.service = service
  }

  /// The platform where nobody names one.
  static let usualPlatform = "rds-postgres"

  /// A name as the language takes it.
  static func name(_ text: String) throws(Failure) -> String {
    guard Names.isName(text) else {
      throw .input("`\(text)` is no name: small letters, digits and hyphens, a letter first, 63 at most")
    }
    return text
  }

  /// A promised time, in the words in which it was said.
  static func promise(_ text: String, _ what: String) throws(Failure) -> String {
    guard let span = try? TimeSpan(text), span > .zero else {
      throw .input("`\(text)` is no \(what): a time with its unit, as 15m, 4h or 2d")
    }
    return text
  }

  /// A region: one word, as providers write theirs.
  static func region(_ text: String) throws(Failure) -> String {
    let isWord = text.utf8.allSatisfy {
      $0 &- 0x61 < 26 || $0 &- 0x41 < 26 || $0 &- 0x30 < 10 || $0 == UInt8(ascii: "-")
        || $0 == UInt8(ascii: "_")
    }
    guard isWord, !text.isEmpty, text.utf8.count <= 63 else {
      throw .input("`\(text)` is no region: letters, digits and hyphens, as eu-west-1")
    }
    return text
  }

  /// A service by its name.
  static func service(_ text: String) throws(Failure) -> Service {
    guard let service = Service(rawValue: text) else {
      throw .input("`\(text)` is no CI service that is known here: github, gitlab or none")
    }
    return service
  }

  /// The system that was described.
  var system: FirstSystem { FirstSystem(name, on: platform, rto: rto, rpo: rpo, in: region) }
}
