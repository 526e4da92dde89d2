import EdittoModel

/// The sign of a platform, drawn in strokes of our own; what has none of its own has a globe.
///
/// It says nothing that the words beside it do not say, so it is hidden from whoever does not see it.
enum PlatformIcon {
  static func write(_ platform: Platform, to html: inout HTMLWriter) {
    html.markup("<svg class=\"platform\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"")
    html.markup(path(platform))
    html.markup("\"/></svg>")
  }

  private static func path(_ platform: Platform) -> StaticString {
    switch platform {
    case .facebook:
      "M3 7a4 4 0 0 1 4-4h10a4 4 0 0 1 4 4v10a4 4 0 0 1-4 4H7a4 4 0 0 1-4-4zM16 7.5h-1a2 2 0 0 0-2 2V21M10 13h5.5"
    case .instagram:
      "M3 7a4 4 0 0 1 4-4h10a4 4 0 0 1 4 4v10a4 4 0 0 1-4 4H7a4 4 0 0 1-4-4zM8 12a4 4 0 1 0 8 0a4 4 0 1 0-8 0M17 7h.01"
    case .x: "M4 4l16 16M20 4L4 20"
    case .youtube: "M2 8a3 3 0 0 1 3-3h14a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3H5a3 3 0 0 1-3-3zM10 9v6l5-3z"
    case .linkedin:
      "M3 7a4 4 0 0 1 4-4h10a4 4 0 0 1 4 4v10a4 4 0 0 1-4 4H7a4 4 0 0 1-4-4zM8 11v6M8 7.5h.01M12 17v-6M12 13.5a2.5 2.5 0 0 1 5 0V17"
    case .tiktok: "M13 3v12.5a4 4 0 1 1-4-4M13 3c.5 3 2.5 5 6 5.2"
    case .whatsapp:
      "M3 21l1.5-4.5a9 9 0 1 1 3.3 3.2zM9 8c0 4.5 2.5 7 7 7v-2l-2-1-1 1c-1-.5-1.5-1-2-2l1-1-1-2z"
    case .telegram: "M21 4L3 11l6 2.5M21 4l-3 16-9-6.5M21 4L9 13.5V20l3.3-4"
    case .threads:
      "M16 12a4 4 0 1 1-8 0a4 4 0 1 1 8 0v1.5a2.5 2.5 0 0 0 5 0V12a9 9 0 1 0-3.5 7.1"
    case .mastodon:
      "M9 17c0 2 3 3 7 2v1.5C9 22.5 4 20 4 14V7a4 4 0 0 1 4-4h8a4 4 0 0 1 4 4v6a4 4 0 0 1-4 4zM8 12.5V9a2 2 0 0 1 4 0a2 2 0 0 1 4 0v3.5"
    case .bluesky:
      "M12 11C10 7 6 4 3.5 4C3 9 4 12 7.5 12.5C5 13 4.5 16 7 18.5C9.5 20 11.5 17 12 14.5C12.5 17 14.5 20 17 18.5C19.5 16 19 13 16.5 12.5C20 12 21 9 20.5 4C18 4 14 7 12 11z"
    case .other: "M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18"
    }
  }
}
