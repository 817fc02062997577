extension Platforms {
  /// Services of others in which people work, and the names by which a system is found.
  static let hostedServices: [Platform] = [
    Platform(
      "microsoft-365", "Microsoft 365",
      aliases: ["m365", "office-365", "exchange-online", "sharepoint", "sharepoint-online", "onedrive"],
      .other,
      .files, liesIn: .provider,
      methods: [
        Method(
          "soft-delete", "Recycle bin and deleted mailboxes", survives: [.service, .logical],
          floor: .seconds(0), keep: .days(7...180, fact: "m365.bin"), schedule: .continuous,
          runsItself: true, fields: [], restore: Restoration(.inPlace, fact: "m365.bin"),
          facts: ["m365.bin", "m365.mailbox"]),
        .export("Export"), .copy,
      ]),
    Platform(
      "google-workspace", "Google Workspace", aliases: ["google-drive", "gmail", "gsuite", "g-suite"],
      .google,
      .files, liesIn: .provider, methods: [.export("Export"), .copy]),
    Platform(
      "dns", "Domain name system",
      aliases: ["cloudflare-dns", "azure-dns", "cloud-dns", "google-cloud-dns", "domain"], .other, .network,
      liesIn: .provider, methods: [.git, .export("Export of the zone")]),
  ]
}
