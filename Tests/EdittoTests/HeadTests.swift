import EdittoSyntax
import Foundation
import Testing

@testable import editto

/// What pages say of themselves in their heads and feet, which golden cases leave out: of a body with a policy in force and a draft.
@Suite struct HeadTests {
  private struct Page {
    let path: String
    let text: String

    /// What stands between two texts, each of which the page has once.
    func value(_ start: String, _ end: String) -> String? {
      guard let open = text.range(of: start), let close = text.range(of: end, range: open.upperBound..<text.endIndex) else {
        return nil
      }
      return String(text[open.upperBound..<close.lowerBound])
    }
  }

  private static func pages() throws -> (pages: [Page], sitemap: String) {
    let folder = GoldenTests.folder + "/structure/two-policies-of-a-body/input"
    let laboratory = try Laboratory(GoldenTests.files(folder))
    defer { laboratory.remove() }
    let artifacts = try laboratory.artifacts().mapValues { String(decoding: $0, as: UTF8.self) }
    let pages = artifacts.filter { $0.key.hasSuffix(".html") && !$0.key.contains("/fragment") }.map { Page(path: $0, text: $1) }
    return (pages, try #require(artifacts["comune/sitemap.xml"]))
  }

  @Test func noTwoPagesHaveOneTitleOrDescription() throws {
    let pages = try Self.pages().pages
    #expect(pages.count >= 8)
    let titles = try pages.map { try #require($0.value("<title>", "</title>")) }
    #expect(Set(titles).count == pages.count, "\(titles.sorted())")
    let descriptions = try pages.map { try #require($0.value("<meta name=\"description\" content=\"", "\">")) }
    #expect(Set(descriptions).count == pages.count && Set(descriptions).isDisjoint(with: titles), "\(descriptions.sorted())")
  }

  @Test func addressesAgree() throws {
    for page in try Self.pages().pages {
      let address = page.value("<meta property=\"og:url\" content=\"", "\">")
      #expect(address != nil && address == page.value("<link rel=\"canonical\" href=\"", "\">"), "\(page.path)")
    }
  }

  @Test func searchEnginesAreNotLedToDrafts() throws {
    let (pages, sitemap) = try Self.pages()
    for page in pages {
      let isDraft = page.path.hasPrefix("comune/whatsapp/")
      #expect(page.text.contains("<meta name=\"robots\" content=\"noindex\">") == isDraft, "\(page.path)")
    }
    #expect(sitemap.contains("/comune/social/</loc><lastmod>2025-01-01</lastmod>") && !sitemap.contains("whatsapp"), "\(sitemap)")
  }

  @Test func onlyPagesOfAnActSayWhatIsAuthentic() throws {
    for page in try Self.pages().pages {
      let isOfAct = page.path.hasPrefix("comune/social/") && !page.path.contains("/form-")
      #expect(page.text.contains("fa fede l&#39;atto firmato") == isOfAct, "\(page.path)")
    }
  }
}
