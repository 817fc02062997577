import Testing

@Suite("How often a platform runs") struct PlatformIntervalTests {
  private func picture(_ schedule: String) -> String {
    Pictures.ofAll(
      in: """
        holdfast: 1
        system: orders
        timezone: Europe/Berlin
        components:
          database:
            platform: azure-sql
            backups: {archive: {method: long-term, schedule: \(schedule), keep: 1y}}

        """)
  }

  @Test("what is to run oftener is told in the platform's own rhythm")
  func oftener() {
    #expect(picture("daily 02:00").contains("Azure SQL Database runs every 7d at the most, not every 23h"))
  }

  @Test(
    "a period, in which a run is at some time, asks for no two runs that lie close together",
    arguments: ["yearly", "monthly", "weekly", "weekly Sun 03:00"])
  func period(_ schedule: String) { #expect(!picture(schedule).contains("oftener-than-platform")) }
}
