import ConfigTrees
import RecoveryModel

extension RunbookSubject {
  /// The places by name: what fails together; nil where none is named.
  var placeSection: RunbookSection? {
    guard !spec.places.isEmpty else { return nil }
    return RunbookSection(.places, "Places") { _ in
      let rows = self.spec.places.map { place -> [[MarkdownInline]] in
        let parts = place.parts
        return [
          [[.code(place.name.text)], place.title.inlines()].lines, parts.provider.inlines(),
          parts.region.inlines(),
          parts.location.inlines(), parts.zone.inlines(), parts.site.inlines(), parts.account.inlines(),
          place.notes.inlines(),
        ]
      }
      let heads = ["Place", "Provider", "Region", "Several regions", "Zone", "Site", "Account", "Notes"]
      return [.paragraph("What stands in one place fails together."), .filled(heads, rows)]
    }
  }

  /// Documents that belong to the plan; nil where none is named.
  var documentSection: RunbookSection? {
    guard !spec.documents.isEmpty else { return nil }
    return RunbookSection(.documents, "Documents") { _ in
      let items = self.spec.documents.map { document -> [MarkdownInline] in
        let title = document.title?.known ?? document.name.text
        // A path is that of the team's repository, from which this page cannot know its way.
        let url = document.url?.known
        let isLink = url.map(Self.leadsOut) ?? false
        let name: MarkdownInline = isLink ? .link(title, to: url ?? "") : .text(title)
        let address: [MarkdownInline] = isLink ? [] : document.url.codes()
        return [[name], address, document.path.codes(), document.version.inlines()].joined(with: ", ")
      }
      return [.bullets(items)]
    }
  }

  /// Whether an address is one that a reader can be sent to from here; another is shown and not followed.
  private static func leadsOut(_ url: String) -> Bool {
    ["http://", "https://", "mailto:"].contains { url.lowercased().hasPrefix($0) }
  }

  /// Findings that are accepted for a time; nil where there is none.
  var waiverSection: RunbookSection? {
    guard !spec.waivers.isEmpty else { return nil }
    return RunbookSection(.waivers, "Accepted weaknesses") { _ in
      let rows = self.spec.waivers.map { waiver -> [[MarkdownInline]] in
        [
          [.text(waiver.name.text)], waiver.rule.codes(), waiver.target.codes(), waiver.until.inlines(),
          waiver.because.inlines(), waiver.approved.map { self.who($0) } ?? [],
        ]
      }
      return [.filled(["Waiver", "Rule", "For", "Until", "Because", "Approved by"], rows)]
    }
  }
}
