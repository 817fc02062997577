import Testing

@testable import ConfigTrees

@Test("a Terraform file is laid out as terraform fmt leaves it")
func terraformLayout() {
  let file: HCLBody = [
    .comment("From x.yaml"),
    .block(
      "resource", ["aws_s3_bucket", "main"],
      [
        .attribute("bucket", "b-${x}"), .attribute("id", .reference("var", "id")),
        .attribute("tags", ["Name": "n", "a/b": 1, "deep": ["x": [1, 2]]]), .attribute("list", [["k": true]]),
        .comment("why"), .block("lifecycle", [.attribute("n", .not(.bool(true)))]),
      ]),
    .block("check", ["empty"], []),
    .block(
      "output", ["o"],
      [
        .attribute("value", .jsonencode(["a": .template([.text("arn:$"), .value(.integer(-1))])])),
        .attribute(
          "m", .conditional(.binary(.binary(1, .plus, 2), .times, 3), ["a": 1], .index(.reference("l"), 0))),
      ]),
  ]
  #expect(
    file.text == #"""
      # From x.yaml
      resource "aws_s3_bucket" "main" {
        bucket = "b-$${x}"
        id     = var.id
        tags = {
          Name  = "n"
          "a/b" = 1
          deep = {
            x = [1, 2]
          }
        }
        list = [
          {
            k = true
          },
        ]

        # why
        lifecycle {
          n = !true
        }
      }

      check "empty" {}

      output "o" {
        value = jsonencode({
          a = "arn:\u0024${(-1)}"
        })
        m = (1 + 2) * 3 ? { a = 1 } : l[0]
      }

      """#)
}

@Test(
  "an HCL literal means exactly its text",
  arguments: [
    ("${a}", "$${a}"), ("$${a}", #"$\u0024{a}"#), ("%{if}", "%%{if}"), ("$a %", "$a %"),
    ("a\"\n\\", #"a\"\n\\"#),
    ("\u{0}", #"\u0000"#),
  ])
func hclLiterals(text: String, printed: String) {
  let body: HCLBody = [.attribute("a-b!", .string(text))]
  #expect(body.text == "a-b_ = \"\(printed)\"\n")
}
