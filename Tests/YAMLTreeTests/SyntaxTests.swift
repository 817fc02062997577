import Testing

@testable import YAMLTree

@Suite("A syntax error is told in words for the one who wrote the file")
struct SyntaxTests {
  @Test(
    "colons, indentation and tabs",
    arguments: [
      (
        "run: echo a: b",
        "syntax: a plain value may not hold `: ` @ 11[:] & 5[echo a: b] (the value begins here) = quote the value"
      ),
      (
        "a:1\nb: 2",
        "syntax: there is no space behind the colon of `a:1` @ 1[:] (not a key as long as no space follows)"
          + " = write a space behind the colon"
      ),
      (
        "a: 1\nb:2\nc: 3",
        "syntax: there is no space behind the colon of `b:2` @ 6[:] (not a key as long as no space follows)"
          + " = write a space behind the colon"
      ),
      (
        "a:{b: 1, c: 2}",
        "syntax: there is no space behind the colon of `a:{b: 1, c: 2}` @ 1[:] (not a key as long as no space follows)"
          + " = write a space behind the colon"
      ),
      (
        "- a:b\n  c: 1",
        "syntax: there is no space behind the colon of `- a:b` @ 3[:] (not a key as long as no space follows)"
          + " = write a space behind the colon"
      ),
      (
        "a: {b:, c}",
        "syntax: there is no space behind the colon @ 5[:] = write a space behind it, or quote the text if it is part of it"
      ),
      (
        "a: 1\n  b: 2",
        "syntax: the line is indented deeper than the one above, which has a value already @ 7[b: 2]"
          + " & 0[a: 1] (this line needs no more) = indent both lines alike, or leave the upper one without a value"
      ),
      (
        "a:\n  b: 1\n c: 2",
        "syntax: the line is indented by 1 space, which fits no line above @ 11[c: 2]"
          + " & 0[a] (what it stands in began here) = indent it like the lines that it belongs to"
      ),
      (
        "- - a\n - b",
        "syntax: the line is indented by 1 space, which fits no line above @ 7[- b]"
          + " & 0[-] (what it stands in began here) = indent it like the lines that it belongs to"
      ),
      (
        "a: 1\nbé\nc: 2",
        "syntax: `bé` has no colon: it is neither a key nor part of the value above @ 5[bé]"
          + " = write `:` behind the key, or indent the line if it goes on with the value above"
      ),
      (
        "- a\nb: 1",
        "syntax: a list item is expected here, which begins with `- ` @ 4[b: 1] & 0[-] (the list began here)"
          + " = write `- ` before it, or indent it like the lines that it belongs to"
      ),
      (
        "a: 1\n- b",
        "syntax: a list item stands where a key is expected @ 5[-] & 0[a] (the mapping began here)"
          + " = indent the list below the key that it belongs to"
      ),
      (
        "a: - b",
        "syntax: a list may not begin on the line of its key @ 3[-] = begin the list on the next line"
      ),
      ("a:\n\tb: c", "syntax: a tab may not indent a line @ 3[\t] (this is a tab) = indent with spaces"),
      (
        "a:\n  b: 1\n\tc: 2",
        "syntax: a tab may not indent a line @ 10[\t] (this is a tab) = indent with spaces"
      ),
      ("a: >\n\tx", "syntax: a tab may not indent a line @ 5[\t] (this is a tab) = indent with spaces"),
      ("漢字:\n\tb: c", "syntax: a tab may not indent a line @ 8[\t] (this is a tab) = indent with spaces"),
    ])
  func lines(_ text: String, _ picture: String) { #expect(YAMLFile.of(text).pictures == [picture]) }

  @Test(
    "quotes and brackets, with the place where they were opened",
    arguments: [
      (
        "a: \"x\nb: 1",
        "syntax: the quote \" is never closed @ ^10 (the file ends) & 3[\"] (opened here) = write \" where the text ends"
      ),
      (
        "k: 'b\n---\nc'",
        "syntax: the quote ' is never closed @ 6[---] (the document ends) & 3['] (opened here)"
          + " = write ' where the text ends"
      ),
      (
        "a: [1, 2",
        "syntax: `[` is never closed @ ^8 (the file ends) & 3[[] (opened here) = write `]` where it ends"
      ),
      (
        "a: {x: 1\nb: 3",
        "syntax: `{` is never closed @ 9[b: 3] (not expected before `}`) & 3[{] (opened here)"
          + " = write `}` where it ends"
      ),
      (
        "a: {b: \"c\" d: e}",
        "syntax: a comma or `}` is missing here @ 11[d] & 3[{] (`{` opened here)"
          + " = write a comma between two values, or quote a value that holds brackets or quotes"
      ),
      (
        "a: {b: c: d}",
        "syntax: a plain value may not hold `: ` @ 8[:] & 3[{] (inside these brackets) = quote the value"
      ),
      ("a: [1]]", "syntax: `]` closes nothing @ 6[]] = remove it, or quote it if it is meant as text"),
      ("a: 1\nb: ]", "syntax: `]` closes nothing @ 8[]] = remove it, or quote it if it is meant as text"),
      (
        "a: [,]",
        "syntax: there is no value before this comma @ 4[,] = remove the comma, or quote it if it is meant as text"
      ),
      (
        "a: 'it's'",
        "syntax: text stands behind the closing quote @ 7[s'] & 6['] (closed here)"
          + " = write '' for a quote inside single quotes"
      ),
      (
        "\"a\" b: c",
        "syntax: text stands behind the closing quote @ 4[b: c] & 2[\"] (closed here)"
          + " = write \\\" for a quote inside double quotes"
      ),
      (
        "a: \"é\\q\"",
        "syntax: `\\q` is no escape that double quotes know @ 6[\\q] & 3[\"] (the text begins here)"
          + " = write `\\\\` for a backslash, or use single quotes"
      ),
    ])
  func pairs(_ text: String, _ picture: String) { #expect(YAMLFile.of(text).pictures == [picture]) }

  @Test(
    "signs, headers and directives",
    arguments: [
      ("a: @x", "syntax: a value may not begin with `@` @ 3[@] = quote the value"),
      ("a: `x`", "syntax: a value may not begin with a backtick @ 3[`] = quote the value"),
      (
        "a: *",
        "syntax: `*` is not followed by a name of letters, digits, `-` and `_` @ 3[*]"
          + " = quote the text if it begins with `*`"
      ),
      (
        "a: & b",
        "syntax: `&` is not followed by a name of letters, digits, `-` and `_` @ 3[&]"
          + " = quote the text if it begins with `&`"
      ),
      (
        "a: |x\n  b",
        "syntax: text behind `|` must begin on the next line @ 4[x] & 3[|] (the text block begins here)"
          + " = quote the text if it is meant to stand on one line"
      ),
      ("a: !<x", "syntax: the tag cannot be read @ 3[!] = quote the text if it begins with `!`"),
      (
        "%x: 1",
        "syntax: a line that begins with `%` is no key but a directive, and this one is not known @ 0[%]"
          + " = quote the key if it begins with `%`"
      ),
      (
        "%YAML 3.0\n---\na",
        "syntax: this version of YAML is not known @ 0[%] = write `%YAML 1.2`, or leave the line out"
      ),
      (
        "a: 1\n...\nb: 2",
        "syntax: text stands between two documents @ 9[b] (a document begins with `---`)"
          + " = write `---` on a line before it"
      ),
      ("a: &x &y b", "syntax: text stands behind a value that is complete @ 6[&y b] = quote the whole value"),
    ])
  func signs(_ text: String, _ picture: String) { #expect(YAMLFile.of(text).pictures == [picture]) }

  @Test("what stands before the error is kept, and what was left open says so")
  func kept() throws {
    let file = YAMLFile.of("a: 1\n---\nb: {c: d}\ne:\n  f: [g, 'h'\nk")
    #expect(file.documents.map(\.outline) == [#"{a: "1"}"#, #"{b: {c: "d"}, e: {f: ["g", "h"]}}"#])
    #expect(file.documents.map(\.isBroken) == [false, true])
    let root = try #require(file.documents.last)
    #expect(root.value(of: "b")?.isBroken == false)
    #expect(root.value(of: "e")?.value(of: "f")?.isBroken == true)
    #expect(file.problems.count == 1)
  }

  @Test("a key whose value was never reached has a hole for one")
  func hole() throws {
    let root = try #require(YAMLFile.of("a: 1\nb: @x").documents.first)
    #expect(root.outline == #"{a: "1", b: ?}"#)
    #expect(root.value(of: "b")?.isHole == true)
    #expect(root.value(of: "b")?.isEmptyScalar == false)
  }
}
