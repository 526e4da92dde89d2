package import EdittoSyntax

/// Every piece of running text, once, in the order of the files.
extension [Block] {
  /// Calls with the inlines of each paragraph, heading and cell; blocks are nested at most as deep as the parser lets them.
  package func eachText(_ body: ([Inline]) -> Void) {
    for block in self {
      switch block {
      case .paragraph(let paragraph): body(paragraph.inlines)
      case .heading(let heading): body(heading.inlines)
      case .list(let list): for item in list.items { item.blocks.eachText(body) }
      case .quote(_, let inner): inner.eachText(body)
      case .table(let table): for row in table.rows { for cell in row { body(cell.inlines) } }
      case .fenced, .break_, .indented, .html: break
      }
    }
  }
}

extension Policy {
  /// Calls with every provision, outermost first, and the one around it.
  package func eachProvision(_ visit: (_ provision: Provision, _ parent: Provision?) -> Void) {
    func walk(_ provision: Provision, _ parent: Provision?) {
      visit(provision, parent)
      for inner in provision.children { walk(inner, provision) }
    }
    for provision in provisions { walk(provision, nil) }
  }
}
