/// Scalars: plain, in quotes, and as blocks of lines (YAML 1.2.2, sections 7.3 and 8.1).
extension YAMLReader {
  // MARK: Plain

  /// A scalar without quotes; it goes on in the lines below that are indented deeper than `parent`.
  mutating func plain(parent: Int, inFlow: Bool) {
    let start = position
    guard bytes.mayBeginPlain(at: position, inFlow: inFlow) else {
      writer.refuse(start, start + 1)
      return fail(position, bytes[position] == UInt8(ascii: ":") ? .colon : .other)
    }
    var end = plainLine(inFlow: inFlow)
    var text: [UInt8]?
    while !isFailed, position < bytes.count, bytes[position].isNewline, let breaks = continuation(parent: parent, inFlow: inFlow)
    {
      var folded = text ?? Array(bytes[start..<end])
      folded += breaks == 0 ? [0x20] : Array(repeating: 0x0A, count: breaks)
      let first = position
      end = plainLine(inFlow: inFlow)
      folded += bytes[first..<end]
      text = folded
    }
    if let text {
      writer.add(decoded: text, start, end, isQuoted: false)
    } else {
      writer.add(start..<end, start, end)
    }
  }

  /// Reads a line's part of a plain scalar and gives where its text ends.
  private mutating func plainLine(inFlow: Bool) -> Int {
    let start = position
    var isOver = false
    while !isOver {
      position = bytes.firstSign(from: position)
      guard position < bytes.count else { break }
      switch bytes[position] {
      case UInt8(ascii: "#"): isOver = position > 0 && bytes[position - 1].isSpace
      case UInt8(ascii: ":"):
        isOver = isBlank(position + 1)
        if !isOver, inFlow, bytes[position + 1].isFlowSign {
          fail(position, .other)
          isOver = true
        }
      case let sign: isOver = inFlow || sign.isNewline
      }
      if !isOver { position += 1 }
    }
    var end = position
    while end > start, bytes[end - 1].isBlank { end -= 1 }
    return end
  }

  /// Goes to the line in which a plain scalar goes on and gives the number of empty lines before it; nil, with nothing moved,
  /// where it ends.
  private mutating func continuation(parent: Int, inFlow: Bool) -> Int? {
    let (place, start) = (position, line)
    var breaks = -1
    while position < bytes.count, bytes[position].isNewline {
      skipNewline()
      breaks += 1
      skipBlanks()
    }
    let goesOn =
      position < bytes.count && bytes[position] != UInt8(ascii: "#") && (inFlow || position - line > parent)
      && !(inFlow && bytes[position].isFlowSign) && !isMarker()
    guard goesOn else {
      (position, line) = (place, start)
      return nil
    }
    return breaks
  }

  // MARK: Quoted

  /// A scalar in quotes; refused where they are not closed.
  mutating func quoted() {
    let start = position
    let quote = bytes[position]
    let isDouble = quote == UInt8(ascii: "\"")
    position += 1
    var first = position
    // The usual case: nothing in it that would have to be changed.
    while position < bytes.count, bytes[position] != quote, !bytes[position].isNewline,
      !isDouble || bytes[position] != UInt8(ascii: "\\")
    {
      position += 1
    }
    let isSimple =
      position < bytes.count && bytes[position] == quote
      && (isDouble || position + 1 >= bytes.count || bytes[position + 1] != quote)
    if isSimple {
      writer.add(first..<position, start, position + 1, isQuoted: true)
      position += 1
      return
    }
    var text = Array(bytes[first..<position])
    while position < bytes.count {
      let byte = bytes[position]
      if byte == quote {
        guard !isDouble, position + 1 < bytes.count, bytes[position + 1] == quote else {
          position += 1
          // Only escapes can stand for what was not looked at when the file was decoded.
          let string = String(decoding: text, as: UTF8.self)
          let clean = isDouble ? Decoding.cleaned(string, excerpt.span(start, position), &report) : string
          return writer.add(decoded: clean.utf8, start, position, isQuoted: true)
        }
        text.append(quote)
        position += 2
      } else if byte.isNewline {
        fold(&text, keepingAll: false)
      } else if isDouble, byte == UInt8(ascii: "\\") {
        guard escape(&text) else { return writer.refuse(start, start + 1) }
      } else {
        first = position
        while position < bytes.count, bytes[position] != quote, bytes[position] != UInt8(ascii: "\\"), !bytes[position].isNewline
        {
          position += 1
        }
        if first == position { position += 1 }
        text += bytes[first..<position]
      }
    }
    writer.refuse(start, start + 1)
    fail(start, .quote)
  }

  /// A line end in quotes: one is a blank, each further one a line end.
  private mutating func fold(_ text: inout [UInt8], keepingAll: Bool) {
    if !keepingAll { while let last = text.last, last.isBlank { text.removeLast() } }
    var breaks = -1
    while position < bytes.count, bytes[position].isNewline {
      skipNewline()
      breaks += 1
      skipBlanks()
    }
    if breaks > 0 {
      text += Array(repeating: 0x0A, count: breaks)
    } else if !keepingAll {
      text.append(0x20)
    }
  }

  /// A backslash and what it stands for; false where it stands for nothing.
  private mutating func escape(_ text: inout [UInt8]) -> Bool {
    let start = position
    position += 1
    guard position < bytes.count else {
      fail(start, .quote)
      return false
    }
    let sign = bytes[position]
    if sign.isNewline {
      fold(&text, keepingAll: true)
      return true
    }
    position += 1
    let scalar: UInt32
    switch sign {
    case UInt8(ascii: "0"): scalar = 0
    case UInt8(ascii: "a"): scalar = 7
    case UInt8(ascii: "b"): scalar = 8
    case UInt8(ascii: "t"), 0x09: scalar = 9
    case UInt8(ascii: "n"): scalar = 10
    case UInt8(ascii: "v"): scalar = 11
    case UInt8(ascii: "f"): scalar = 12
    case UInt8(ascii: "r"): scalar = 13
    case UInt8(ascii: "e"): scalar = 27
    case 0x20, UInt8(ascii: "\""), UInt8(ascii: "/"), UInt8(ascii: "\\"): scalar = UInt32(sign)
    case UInt8(ascii: "N"): scalar = 0x85
    case UInt8(ascii: "_"): scalar = 0xA0
    case UInt8(ascii: "L"): scalar = 0x2028
    case UInt8(ascii: "P"): scalar = 0x2029
    case UInt8(ascii: "x"), UInt8(ascii: "u"), UInt8(ascii: "U"):
      let count = sign == UInt8(ascii: "x") ? 2 : sign == UInt8(ascii: "u") ? 4 : 8
      guard position + count <= bytes.count,
        let value = UInt32(
          String(decoding: UnsafeBufferPointer(rebasing: bytes[position..<position + count]), as: UTF8.self), radix: 16)
      else {
        fail(start, .other)
        return false
      }
      scalar = value
      position += count
    default:
      fail(start, .other)
      return false
    }
    guard let scalar = Unicode.Scalar(scalar) else {
      fail(start, .other)
      return false
    }
    text += UTF8.encode(scalar).map(Array.init) ?? []
    return true
  }

  // MARK: Blocks of lines

  /// The lines below `|`, or below `>` where they are folded into paragraphs.
  mutating func literal(parent: Int) {
    let start = position
    let isFolded = bytes[position] == UInt8(ascii: ">")
    position += 1
    var chomping: UInt8?
    var indent: Int?
    while position < bytes.count, !bytes[position].isSpace {
      let sign = bytes[position]
      if chomping == nil, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
        chomping = sign
      } else if indent == nil, sign.isDigit, sign != UInt8(ascii: "0") {
        indent = max(parent, 0) + Int(sign - 0x30)
      } else {
        writer.refuse(start, position)
        return fail(position, .other)
      }
      position += 1
    }
    skipBlanks()
    guard endsLine() else {
      writer.refuse(start, position)
      return fail(position, .other)
    }
    skipLine()
    let column = indent ?? detectedIndent(parent: parent)
    var text: [UInt8] = []
    var end = start + 1
    // Line ends not yet written: they count only where another line follows, or by the sign behind `|`.
    var pending = 0
    var wasIndented = false
    var isFirst = true
    while position < bytes.count {
      let lineStart = position
      var i = position
      while i < bytes.count, i - lineStart < column, bytes[i] == 0x20 { i += 1 }
      if i >= bytes.count || bytes[i].isNewline {
        position = i
        guard i < bytes.count else { break }
        skipNewline()
        pending += 1
        continue
      }
      guard i - lineStart == column, !(column == 0 && isMarker()) else { break }
      let isIndented = bytes[i].isBlank
      if isFirst || !isFolded || isIndented || wasIndented {
        text += Array(repeating: 0x0A, count: pending)
      } else {
        text += pending == 1 ? [0x20] : Array(repeating: 0x0A, count: pending - 1)
      }
      position = i
      while position < bytes.count, !bytes[position].isNewline { position += 1 }
      text += bytes[i..<position]
      end = position
      isFirst = false
      wasIndented = isIndented
      pending = 0
      if position < bytes.count {
        skipNewline()
        pending = 1
      }
    }
    if chomping == UInt8(ascii: "+") {
      text += Array(repeating: 0x0A, count: pending)
    } else if chomping == nil, pending > 0, !isFirst {
      text.append(0x0A)
    }
    writer.add(decoded: text, start, end, isQuoted: true)
  }

  /// The column of the first line that holds something, at least one more than the parent's.
  private func detectedIndent(parent: Int) -> Int {
    var i = position
    var deepest = 0
    while i < bytes.count {
      let start = i
      while i < bytes.count, bytes[i] == 0x20 { i += 1 }
      guard i < bytes.count, bytes[i].isNewline else {
        deepest = max(deepest, i - start)
        break
      }
      deepest = max(deepest, i - start)
      i += 1
    }
    return max(deepest, parent + 1)
  }
}
