import CXML
import Testing

@testable import Reports

@Suite struct CheckstyleTests {
  @Test("each file with findings is an element, each finding in it one with its place, notes and helps")
  func document() {
    #expect(
      Sample.report.text(as: .checkstyle) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <checkstyle version="4.3">
          <file name="policies/house.yaml">
            <error line="1" column="6" severity="warning" message="odd" source="holdfast.odd-limit"/>
          </file>
          <file name="specs/a b.yaml">
            <error line="2" column="8" severity="error" message="loses 25h; proof: 24h + 1h = 25h; help: copy oftener; \
        fact: so it is [Guide, &quot;Logs&quot;]; note: remark; help: every 2h; help: drop it" \
        source="holdfast.unachievable-rpo"/>
            <error line="3" column="1" severity="info" message="no owner" source="holdfast.missing-owner"/>
          </file>
        </checkstyle>

        """)
  }

  @Test("libxml2 reads it back, however hostile the texts") func wellFormed() {
    let bytes = Sample.report.render(as: .checkstyle)
    let document = bytes.withUnsafeBytes { raw in
      xmlReadMemory(raw.bindMemory(to: CChar.self).baseAddress, Int32(raw.count), nil, nil, 0)
    }
    #expect(document != nil)
    xmlFreeDoc(document)
  }
}
