import TestTools
import Testing

@testable import RecoveryRules

@Suite("Search in the texts of commands") struct TextSearchTests {
  @Test("A text is found whatever the case of its letters, and no other") func cases() {
    let command = "kubectl scale deployment Shop --replicas=0 && PSQL -c 'DROP DATABASE shop'"
    for sought in ["scale", "SCALE", "drop database", "shop", "=0", "'", "kubectl"] {
      #expect(command.holds(sought), "\(sought)")
    }
    for sought in ["scaled", "drop  database", "[0", "kubectl\u{7B}"] {
      #expect(!command.holds(sought), "\(sought)")
    }
    #expect("".holds(""))
    #expect(!"".holds("a"))
  }

  @Test("Pairs of bytes never deny a text that stands there, and deny nearly all that do not")
  func pairs() {
    var chance = Chance(seed: 20)
    let signs = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 -_./=$'\"{}|<>".utf8)
    func text(_ length: Int) -> [UInt8] {
      (0..<length).map { _ in chance.pick(signs) }
    }
    var denied = 0
    for _ in 0..<2000 {
      let whole = text(chance.within(1...80))
      let pairs = whole.withUnsafeBufferPointer(BytePairs.init)
      let start = chance.below(whole.count)
      let part = whole[start..<start + 1 + chance.below(whole.count - start)]
      let otherCase = part.map { ($0 | 0x20) &- 0x61 < 26 ? $0 ^ 0x20 : $0 }
      #expect(Array(part).withUnsafeBufferPointer(pairs.mayHold))
      #expect(otherCase.withUnsafeBufferPointer(pairs.mayHold))
      if !text(8).withUnsafeBufferPointer(pairs.mayHold) { denied += 1 }
    }
    #expect(denied > 1900)
  }

  @Test("A search among the bytes of a text finds what a search letter by letter finds") func oracle() {
    var chance = Chance(seed: 21)
    let signs = Array("abAB ".utf8)
    for _ in 0..<2000 {
      let whole = (0..<chance.within(0...12)).map { _ in
        chance.pick(signs)
      }
      let part = (0..<chance.within(1...3)).map { _ in
        chance.pick(signs)
      }
      let (text, sought) = (String(decoding: whole, as: UTF8.self), String(decoding: part, as: UTF8.self))
      let (small, smallSought) = (Array(text.lowercased().utf8), Array(sought.lowercased().utf8))
      let first = small.indices.first { small[$0...].starts(with: smallSought) }
      #expect(
        text.range(of: sought, in: 0..<whole.count) == first.map { $0..<($0 + part.count) },
        "\(text)|\(sought)")
    }
  }
}
