/// A piece of inline content, in reading order; styles open and close around the pieces they hold.
public enum Inline: Hashable, Sendable {
  case text(String)
  case code(String)
  /// A line end in the source that is a space to readers.
  case softBreak
  /// A line end that readers see; `<br>` is one too.
  case lineBreak
  /// Raw HTML as it was written, comments included.
  case html(String)
  case open(InlineStyle)
  case close(InlineStyle)
}

/// What surrounds inline content.
public enum InlineStyle: Hashable, Sendable {
  case emphasis
  case strong
  /// GFM section 6.5.
  case strikethrough
  /// A link or an image; an image is read as a link to it, so that nothing is ever fetched.
  case link(destination: String, title: String)
}
