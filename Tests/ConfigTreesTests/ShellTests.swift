import Foundation
import TestTools
import Testing

@testable import ConfigTrees

/// What `/bin/sh` prints when it runs the script.
private func output(of script: ShellScript) throws -> [UInt8] {
  let file = FileManager.default.temporaryDirectory.appendingPathComponent("trees-\(UUID().uuidString).sh")
  try Data(script.bytes).write(to: file)
  defer { try? FileManager.default.removeItem(at: file) }
  let shell = Process()
  let pipe = Pipe()
  shell.executableURL = URL(fileURLWithPath: "/bin/sh")
  shell.arguments = [file.path]
  shell.standardOutput = pipe
  try shell.run()
  let data = pipe.everything()
  shell.waitUntilExit()
  #expect(shell.terminationStatus == 0)
  return Array(data)
}

@Test("any text arrives at a command unchanged, as a word, within a word and as its input")
func wordsArrive() throws {
  var body: [ShellStatement] = []
  var expected = ""
  for text in NastyTexts.texts(150, seed: 3) {
    body.append(.comment(text))
    body.append(.assign("V", .literal(text)))
    body.append(
      .run("printf", "%s\\0", .literal(text), ["<", .text(text), .variable("V"), .variableOr("NONE", text)]))
    body.append(.command(ShellCommand(["cat"], [.text(text + "\n")])))
    expected += text + "\0<" + text + text + text + "\0" + text + "\n"
  }
  #expect(try output(of: ShellScript(comment: "x", body)) == Array(expected.utf8))
}

@Test(
  "a literal is quoted so that readers and linters do not take it for a slip",
  arguments: [
    ("it\\'s", "\"it\\\\'s\""), ("a \\", "\"a \\\\\""), ("a\\b c", "'a\\b c'"),
    ("say \u{2019}so", "'say '\"\u{2019}\"'so'"), ("$x \u{201C}y", "\"\\$x \"'\u{201C}'\"y\""),
  ])
func literals(text: String, quoted: String) throws {
  let script = ShellScript(comment: "x", [.run("printf", "%s", .literal(text))])
  #expect(script.text.hasSuffix("printf %s \(quoted)\n"))
  #expect(try output(of: script) == Array(text.utf8))
}

@Test(
  "a here-document arrives whole whatever its lines begin with",
  arguments: ["EOF", "EOF\u{65E5}\u{672C}", "EOF\nEO2F\u{E9}\nEO3F x", "EO2F", ""])
func hereDocuments(text: String) throws {
  let script = ShellScript(comment: "x", [.command(ShellCommand(["cat"], [.text(text + "\n")]))])
  #expect(try output(of: script) == Array((text + "\n").utf8))
}

@Test("a script is laid out for people")
func shellLayout() {
  let script = ShellScript(
    comment: "Backs up.\nshellcheck disable=all",
    [
      .allow(warnings: [2317]),
      .function("finish", [.run("rm", "-f", .variable("TEMP"), .variable("10"))]), .trap("finish", ["EXIT"]),
      .assign("START", .output(.run("date", "+%s"))),
      .when(
        .not(.command(ShellCommand(["flock", "-n", "9"], [.duplicate(1, onto: 2)]))), [.run("exit", "1")],
        otherwise: [.comment("go on")]),
      .match(.variable("1"), [ShellArm(["a b"], []), ShellArm([], [.run("exit", "2")])]),
      .both(.run("a"), .either(.run("b"), .run("c"))),
      .group([.run("echo", "it's $5")], [.write(1, ["x", .variable("START")])]),
    ])
  #expect(
    script.text == #"""
      #!/bin/sh
      # Backs up.
      # (shellcheck disable=all)
      set -eu

      # shellcheck disable=SC2317
      finish() {
        rm -f "$TEMP" "${10}"
      }
      trap finish EXIT
      START="$(date +%s)"
      if ! flock -n 9 >&2; then
        exit 1
      else
        # go on
        :
      fi
      case "$1" in
        'a b')
          :
          ;;
        *)
          exit 2
          ;;
      esac
      a && { b || c; }
      {
        echo "it's \$5"
      } >"x${START}"

      """#)
}
