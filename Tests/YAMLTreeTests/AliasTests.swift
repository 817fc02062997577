import SourceText
import Testing

@testable import YAMLTree

@Suite("Aliases and merge keys are followed")
struct AliasTests {
  @Test("a node reached through an alias says where the alias stood, and so do its children")
  func sites() throws {
    let marked = Marked("a: &x {b: «c»}\nd: «*x»\n")
    let root = try #require(marked.file.documents.first)
    let aliased = try #require(root.value(of: "d"))
    let inner = try #require(aliased.value(of: "b"))
    #expect(aliased.aliasSite?.range == marked.ranges[1])
    #expect(inner.aliasSite?.range == marked.ranges[1])
    #expect(inner.span.range == marked.ranges[0])
    #expect(root.value(of: "a")?.value(of: "b")?.aliasSite == nil)
  }

  @Test("of aliases within aliases the outermost is the site")
  func outermost() throws {
    let marked = Marked("a: &x 1\nb: &y [*x]\nc: «*y»\n")
    let items = try #require(marked.file.documents.first?.value(of: "c")).items
    #expect(items.map(\.aliasSite?.range) == [marked.ranges[0]])
  }

  @Test(
    "merge keys are expanded by YAML's rules",
    arguments: [
      ("x: &x {a: 1, b: 2}\ny: {<<: *x, b: 3, c: 4}", #"{b: "3", c: "4", a: "1"}"#),
      ("x: &x {a: 1}\nw: &w {a: 2, b: 3}\ny: {<<: [*x, *w]}", #"{a: "1", b: "3"}"#),
      ("x: &x {a: 1}\nw: &w {a: 2, b: 3}\ny: {<<: [*w, *x], c: 4}", #"{c: "4", a: "2", b: "3"}"#),
      ("y: {<<: {a: 1}, b: 2}", #"{b: "2", a: "1"}"#),
      ("x: &x {a: 1}\nw: &w {<<: *x, b: 2}\ny: {<<: *w, c: 3}", #"{c: "3", b: "2", a: "1"}"#),
      ("x: &x [{a: 1}, {b: 2}]\ny: {<<: *x}", #"{a: "1", b: "2"}"#),
      ("y: {'<<': a}", #"{<<: "a"}"#),
      ("y: {<<: []}", "{}"),
    ])
  func merging(_ text: String, _ expected: String) throws {
    let file = YAMLFile.of(text)
    #expect(file.problems == [])
    #expect(file.documents.first?.value(of: "y")?.outline == expected)
  }

  @Test("a merged entry says that it is one, and through which alias")
  func mergedSites() throws {
    let marked = Marked("x: &x {a: «1»}\ny:\n  <<: «*x»\n  b: 2\n")
    let entries = try #require(marked.file.documents.first?.value(of: "y")).entries
    #expect(entries.map(\.isMerged) == [false, true])
    let merged = try #require(entries.first { $0.isMerged })
    #expect(merged.value.span.range == marked.ranges[0])
    #expect(merged.value.aliasSite?.range == marked.ranges[1])
    #expect(merged.key.aliasSite?.range == marked.ranges[1])
  }

  @Test("an anchor given again stands for the later value, and none outlives its document")
  func scopes() {
    #expect(YAMLFile.of("[&x a, *x, &x b, *x]").documents.map(\.outline) == [#"["a", "a", "b", "b"]"#])
    #expect(YAMLFile.of("--- &x a\n--- *x\n").problems.map(\.kind) == [.unknownAnchor])
  }

  @Test("nodes are the same when place and way are")
  func identity() throws {
    let root = try #require(YAMLFile.of("a: &x {b: c}\nd: *x\n").documents.first)
    #expect(root.value(of: "a") == root.value(of: "a"))
    #expect(root.value(of: "a") != root.value(of: "d"))
    #expect(Set([root, root]).count == 1)
  }
}
