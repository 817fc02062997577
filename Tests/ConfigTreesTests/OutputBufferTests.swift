import Testing

@testable import ConfigTrees

@Test("an integer is appended in its decimal digits", arguments: [0, 7, 10, -1, 909, Int.max, Int.min])
func integersPrint(value: Int) {
  var out = OutputBuffer()
  out.append(integer: value)
  #expect(String(decoding: out.bytes, as: UTF8.self) == String(value))
}
