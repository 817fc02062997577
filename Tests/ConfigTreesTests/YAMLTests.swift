import Testing

@testable import ConfigTrees

@Test("YAML is printed in block style with its comments above their keys")
func blockYAML() {
  let file = YAMLFile(
    comment: "Made\nhere",
    [
      "groups": [
        ["name": .commented("first\r: x", "api"), "for": "90m", "n": 1, "e": [:]],
        .spaced(["expr": "absent(up{job=\"x\"})", "text": "a\n\nb\n", "f": .decimal(DecimalText(1))]),
        ["deep"],
      ]
    ])
  #expect(
    file.text == """
      # Made
      # here
      groups:
        # first
        # : x
        - name: api
          for: 90m
          "n": 1
          e: {}

        - expr: absent(up{job="x"})
          text: |
            a

            b
          f: 1
        - - deep

      """)
}

@Test(
  "a YAML string stays plain only where every reader takes it for a string",
  arguments: [
    ("plain text", "plain text"), ("1d12h", "1d12h"), ("日本", "日本"), ("no", "\"no\""), ("Y", "\"Y\""),
    ("1e5", "\"1e5\""), ("12:30", "\"12:30\""), ("2001-01-01", "\"2001-01-01\""), ("", "\"\""),
    ("~", "\"~\""),
    ("a: b", "\"a: b\""), ("a #b", "\"a #b\""), ("a:", "\"a:\""), ("- a", "\"- a\""), (" a", "\" a\""),
    ("a\u{85}\u{0}", "\"a\\x85\\x00\""), ("\u{FEFF}\u{2028}", "\"\\ufeff\\u2028\""), ("a\n\n", "\"a\\n\\n\""),
    (" a\nb", "\" a\\nb\""), ("a\nb", "|-\n  a\n  b"), ("{{ x }}", "\"{{ x }}\""), ("%", "\"%\""),
  ])
func yamlScalars(text: String, printed: String) {
  #expect(YAMLFile(["k": .text(text)]).text == "k: \(printed)\n")
}
