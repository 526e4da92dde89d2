import EdittoEmit
import Testing

/// What is wrong with a page frame is said with its line, before anything is published.
@Suite struct FrameTests {
  @Test(arguments: [
    ("<p>{{{content}}}</p>", ""),
    ("<p>{{! a remark }}{{{content}}}</p>\n{{#hasLinks}}{{#links}}{{href}}{{/links}}{{/hasLinks}}", ""),
    ("<p>{{title}}</p>", "1 content"),
    ("{{{content}}}\n{{strings.top}}\n{{authour}}", "3 variable {{authour}}"),
    ("{{{content}}}\n{{#hasLinks}}", "2 syntax"),
    ("{{{content}}}\n{{>page}}", "2 inclusion {{>page}}"),
    ("{{<page}}{{/page}}{{{content}}}", "1 inclusion {{<page}}"),
    ("{{{content}}}{{$body}}{{/body}}", "1 inclusion {{$body}}"),
    ("{{=<% %>=}}\n<% content %>", "1 setting {{=<% %>=}}"),
    ("\n{{% CONTENT_TYPE:TEXT}}{{{content}}}", "2 setting {{% CONTENT_TYPE:TEXT}}"),
  ]) func aFrameIsRefused(_ text: String, _ expected: String) {
    var said = ""
    do throws(Frame.Problem) {
      _ = try Frame(text)
    } catch {
      said = ["\(error.line)", error.reason, error.name].compactMap(\.self).joined(separator: " ")
    }
    #expect(said == expected)
  }
}
