import Testing

@testable import ConfigTrees

@Test("Markdown blocks are printed with a blank line between, nested by indentation")
func markdownBlocks() {
  let document = MarkdownDocument([
    .heading(2, "A #1_b"),
    .paragraph([
      .text("1. <b> a_b *c* x@y.z http://e"), .lineBreak, .text("- no list "), .code("a`b"), .strong("s"),
      .strong("(t)"),
      .link("l", to: "a b|(c)"), .link("bad", to: "javascript:x"),
    ]),
    .list(
      MarkdownList(
        .numbered(from: 9),
        [
          MarkdownListItem(["nine"]),
          MarkdownListItem(isDone: false, ["ten"], nested: [.fence(language: "sh", "a\n\n```")]),
        ])
    ),
    .table(MarkdownTable([.init("h|", .right), .init("i")], [[["a|b\nc"], [.code("d|e")]], [["f"]]])),
    .quote([.bullets([["q"]]), .comment("a-->--b")]),
    .details(summary: ["<s>"], [.rule]),
  ])
  #expect(
    document.text == ##"""
      ## A \#1_b

      1\. \<b\> a_b \*c\* x@<!-- -->y.z http:<!-- -->//e\
      \- no list ``a`b``**s**<strong>(t)</strong>[l](a%20b%7c%28c%29)bad

      9. nine

      10. [ ] ten

          ````sh
          a

          ```
          ````

      | h\| | i |
      | ---: | --- |
      | a\|b c | `d\|e` |
      | f |  |

      > - q
      >
      > <!-- a- ->- -b -->

      <details>
      <summary>&lt;s&gt;</summary>

      ---

      </details>

      """##)
}

@Test("an anchor is the heading's words, numbered when they come again")
func anchors() {
  let headings = ["Restore `db` & Co.", "日本 1", "a", "a", "a-1", "a"]
  let document = MarkdownDocument(headings.map { .heading(2, $0) })
  #expect(document.anchors == ["restore-db--co", "日本-1", "a", "a-1", "a-1-1", "a-2"])
}

@Test("an anchor has no hyphens for blanks that a heading does not show, and one for each that it does")
func blanksInAnchors() {
  let headings = [" a\n", "\tb\r\nc", "d \u{2028}e", "f\tg\u{B}h"]
  let document = MarkdownDocument(headings.map { .heading(2, [.text($0)]) })
  #expect(document.anchors == ["a", "b--c", "d-e", "f-gh"])
}

@Test("code shows what nobody would see, so that no command looks like another one")
func unseenInCode() {
  let document = MarkdownDocument([.fence(language: "sh", "rm a\u{202E}b\u{1B}\tc\0\r\nd\u{2028}e")])
  #expect(document.text == "```sh\nrm a\u{FFFD}b\u{FFFD}\tc\u{FFFD}\nd\u{FFFD}e\n```\n")
}

@Test("no text leaves its label in a diagram")
func diagrams() {
  let gantt = MermaidGantt(
    title: "t: 50%",
    sections: [.init("section x", [.init("a;b\n%%c", start: 90, duration: 60, style: .critical)])])
  #expect(
    gantt.text == """
      gantt
        title t#58; 50#37;
        dateFormat YYYY-MM-DD HH:mm:ss
        axisFormat %H:%M
        section #115;ection x
        a#59;b #37;#37;c :crit, 2000-01-01 00:01:30, 60s

      """)
  let chart = MermaidFlowchart(
    .right, nodes: [.init("x", "a\"]"), .init("y", "", .cylinder)],
    arrows: [.init("x", "y", label: "#1", isDotted: true), .init("x", "none")])
  #expect(
    chart.text == """
      flowchart LR
        n0["a#34;#93;"]
        n1[("…")]
        n0 -.->|"#35;1"| n1

      """)
}
