import CCMark

/// The tree that cmark makes of a text, copied out as a flat list: the only file that sees a C pointer.
enum CommonMark {
  /// What a node of the tree is.
  enum Kind {
    case quote, item, paragraph, html, thematicBreak
    case list(start: Int?, isTight: Bool)
    case code(info: String)
    case heading(level: Int)
    case inline(Inline)

    var isHeading: Bool {
      if case .heading = self { true } else { false }
    }
  }

  /// A node's beginning or end, in reading order; leaves have no end.
  struct Event {
    let kind: Kind
    let isEnd: Bool
    /// Text of a code or HTML block.
    let literal: String
    /// Lines count from 0, in the text that was fed.
    let firstLine: Int
    let lastLine: Int
    /// Byte of the first line at which the block begins, from 0.
    let firstColumn: Int
  }

  /// Reads the pieces of a text one behind another.
  static func events(of pieces: [ArraySlice<UInt8>]) -> [Event] {
    let tree = Tree(pieces.map(ImageMarks.bounded))
    return tree.events()
  }

  /// cmark's tree, freed with this value.
  @safe private struct Tree: ~Copyable {
    private let root: OpaquePointer?

    init(_ pieces: [ArraySlice<UInt8>]) {
      let parser = unsafe cmark_parser_new(CMARK_OPT_DEFAULT)
      for piece in pieces {
        unsafe piece.withUnsafeBytes { bytes in
          unsafe cmark_parser_feed(parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
        }
      }
      unsafe root = cmark_parser_finish(parser)
      unsafe cmark_parser_free(parser)
    }

    deinit {
      unsafe cmark_node_free(root)
    }

    func events() -> [Event] {
      var events: [Event] = []
      let iterator = unsafe cmark_iter_new(root)
      defer { unsafe cmark_iter_free(iterator) }
      while true {
        let type = unsafe cmark_iter_next(iterator)
        guard type != CMARK_EVENT_DONE else { return events }
        let node = unsafe cmark_iter_get_node(iterator)
        guard let kind = unsafe Self.kind(of: node) else { continue }
        events.append(unsafe Self.event(kind, node, isEnd: type == CMARK_EVENT_EXIT))
      }
    }

    private static func event(_ kind: Kind, _ node: OpaquePointer?, isEnd: Bool) -> Event {
      guard case .inline = kind else {
        return Event(
          kind: kind, isEnd: isEnd, literal: unsafe string(cmark_node_get_literal(node)),
          firstLine: Int(unsafe cmark_node_get_start_line(node)) - 1,
          lastLine: Int(unsafe cmark_node_get_end_line(node)) - 1,
          firstColumn: Int(unsafe cmark_node_get_start_column(node)) - 1)
      }
      return Event(kind: kind, isEnd: isEnd, literal: "", firstLine: 0, lastLine: 0, firstColumn: 0)
    }

    private static func kind(of node: OpaquePointer?) -> Kind? {
      switch unsafe cmark_node_get_type(node) {
      case CMARK_NODE_BLOCK_QUOTE: return .quote
      case CMARK_NODE_LIST:
        let isOrdered = unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
        return .list(
          start: isOrdered ? Int(unsafe cmark_node_get_list_start(node)) : nil,
          isTight: unsafe cmark_node_get_list_tight(node) != 0)
      case CMARK_NODE_ITEM: return .item
      case CMARK_NODE_CODE_BLOCK: return .code(info: unsafe string(cmark_node_get_fence_info(node)))
      case CMARK_NODE_HTML_BLOCK: return .html
      case CMARK_NODE_PARAGRAPH: return .paragraph
      case CMARK_NODE_HEADING: return .heading(level: Int(unsafe cmark_node_get_heading_level(node)))
      case CMARK_NODE_THEMATIC_BREAK: return .thematicBreak
      default: return unsafe inline(of: node).map(Kind.inline)
      }
    }

    private static func inline(of node: OpaquePointer?) -> Inline? {
      switch unsafe cmark_node_get_type(node) {
      case CMARK_NODE_TEXT: return .text(unsafe string(cmark_node_get_literal(node)))
      case CMARK_NODE_CODE: return .code(unsafe string(cmark_node_get_literal(node)))
      case CMARK_NODE_HTML_INLINE: return .html(unsafe string(cmark_node_get_literal(node)))
      case CMARK_NODE_SOFTBREAK: return .softBreak
      case CMARK_NODE_LINEBREAK: return .lineBreak
      case CMARK_NODE_EMPH: return .open(.emphasis)
      case CMARK_NODE_STRONG: return .open(.strong)
      case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
        return .open(
          .link(
            destination: unsafe string(cmark_node_get_url(node)), title: unsafe string(cmark_node_get_title(node))))
      default: return nil
      }
    }

    private static func string(_ pointer: UnsafePointer<CChar>?) -> String {
      guard let pointer = unsafe pointer else { return "" }
      return unsafe String(cString: pointer)
    }
  }
}
