import Findings
import SourceText
import Testing

@testable import Reports

@Suite struct GitHubTests {
  @Test("each finding is a workflow command with its place, its rule as title, and its notes")
  func commands() {
    let proof =
      "%0Aproof: 24h + 1h = 25h%0Ahelp: copy oftener%0Afact: so it is [Guide, \"Logs\"]%0Anote: remark"
    #expect(
      Sample.report.text(as: .github) == """
        ::warning file=policies/house.yaml,line=1,endLine=1,col=6,endColumn=10,title=odd-limit::odd%0Aodd
        ::error file=specs/a b.yaml,line=2,endLine=2,col=8,endColumn=12,title=unachievable-rpo::loses 25h%0A\
        made this often\(proof)%0Ahelp: every 2h%0Ahelp: drop it
        ::notice file=specs/a b.yaml,line=3,endLine=3,col=1,endColumn=1,title=missing-owner::no owner

        """)
  }

  @Test("a place of several lines names no columns, which GitHub would refuse")
  func multiline() {
    let marked = MarkedSources("«a\nb»\n")
    let report = Sample.one(Finding("r", .error, "m", at: marked.spans[0]), marked.sources)
    #expect(report.text(as: .github) == "::error file=a.yaml,line=1,endLine=2,title=r::m\n")
  }

  @Test("nothing in a path or a message ends its command or begins another")
  func hostile() {
    let marked = MarkedSources("«a»", path: "a,line=9:b%0A\n::set-output name=x::y.yaml")
    let message = "100%0A\r\n::set-output name=x::y"
    let report = Sample.one(Finding("r", .error, message, at: marked.spans[0]), marked.sources)
    #expect(
      report.text(as: .github)
        == "::error file=a%2Cline=9%3Ab%250A\\u{a}%3A%3Aset-output name=x%3A%3Ay.yaml,line=1,endLine=1,col=1,"
        + "endColumn=1,title=r::100%250A\\u{d}\\u{a}::set-output name=x::y\n")
  }
}
