import Foundation

/// Inputs of golden cases that are too large to keep, or that only a disk can show.
enum GeneratedInputs {
  private static let head = "---\ndocumento: sezione\nnumero: 1\ntitolo: Prova\ndestinatari: utenti\n---\n\n"

  /// Files by case.
  static let all: [String: @Sendable () -> [String: [UInt8]]] = [
    "bad-input/quotes-nested-40000-deep": {
      [
        "comune/social/10-testo.md": Array(
          (head + "## Art. 1 – Prova\n\n" + String(repeating: "> ", count: 40_000) + "testo\n").utf8)
      ]
    },
    "bad-input/front-matter-nested-5000-deep": {
      let deep = String(repeating: "[", count: 5000) + String(repeating: "]", count: 5000)
      return ["comune/contacts.md": Array("---\ndocumento: contatti\ncontatti: \(deep)\n---\n".utf8)]
    },
    "bad-input/front-matter-with-100000-anchors": {
      let inLines = String(repeating: " &a\n", count: 100_000)
      return [
        "comune/contacts.md": Array("---\ndocumento: contatti\ncontatti: [\n\(inLines) urp]\n---\n".utf8),
        "comune/channels.md": Array("---\ndocumento: canali\ncanali: &a\n\(inLines) []\n---\n".utf8),
      ]
    },
    "bad-input/file-of-100-megabytes": { ["comune/social/20-grande.md": Array(repeating: 0x20, count: 100 << 20)] },
    "bad-input/link-out-of-the-workspace": {
      [:].merging(["comune/social/10-testo.md": Array((head + "## Art. 1 – Prova\n\n1. Testo.\n").utf8)]) { $1 }
    },
    "bad-input/pictures-that-are-none-or-heavy": {
      let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      func svg(_ inner: String) -> [UInt8] { Array("<svg xmlns=\"http://www.w3.org/2000/svg\">\(inner)</svg>".utf8) }
      let drawings: [(String, [UInt8])] = [
        ("script", svg("<SCRIPT>alert(1)</SCRIPT>")), ("evento", svg("<path d=\"M0 0\" onclick = 'go()'/>")),
        ("richiamo", svg("<image href=\"https://altro.example/x.png\"/>")),
        ("stile", svg("<style>path { fill: url(http://altro.example/x) }</style>")),
        ("buono", svg("<defs><path id=\"a\"/></defs><use href=\"#a\" fill=\"url(#b)\"/><text>onda = 1</text>")),
      ]
      var files = Dictionary(uniqueKeysWithValues: drawings.map { ("comune/social/\($0.0).svg", $0.1) })
      files["comune/social/pesante.png"] = png + [UInt8](repeating: 0, count: 300_000)
      files["comune/social/enorme.jpg"] = [UInt8](repeating: 0xFF, count: 5 << 20)
      files["comune/social/vuota.gif"] = []
      files["comune/social/piccola.PNG"] = png
      files["comune/social/documento.pdf"] = Array("%PDF-1.7".utf8)
      let names = files.keys.sorted().map { String($0.dropFirst("comune/social/".count)) }
      let lines = names.enumerated().map { "\($0.offset + 1). Si veda: ![Figura](\($0.element))\n" }
      files["comune/social/10-testo.md"] = Array((head + "## Art. 1 – Prova\n\n" + lines.joined()).utf8)
      files["comune/body.md"] = Array(
        """
        ---
        documento: ente
        nome: Comune di Esempio
        tipo: comune
        indirizzo: { via: Piazza Grande 1, cap: 24100, citta: Esempio, provincia: BG }
        sito: https://www.comune.esempio.it
        logo: social/vuota.gif
        ---
        """.utf8)
      return files
    },
    "meaning/question-that-is-too-hard": { pigeonholes },
    "bad-input/unreadable-file": { ["comune/social/10-testo.md": Array((head + "## Art. 1 – Prova\n\n1. Testo.\n").utf8)] },
  ]

  /// Nine pigeons in eight holes: no case satisfies both rules, and no search finds that out quickly.
  private static var pigeonholes: [String: [UInt8]] {
    let (pigeons, holes) = (0..<9, 0..<8)
    var vocabulary = "---\ndocumento: vocabolario\nfatti:\n"
    for pigeon in pigeons {
      for hole in holes {
        let id = "p\(pigeon)-\(hole)"
        vocabulary +=
          "  - { id: \(id), etichetta: { it: \(id), en: \(id) }, definizione: { it: Sì o no., en: Yes or no. }, tipo: si-no }\n"
      }
    }
    let sits = pigeons.map { pigeon in "(" + holes.map { "p\(pigeon)-\($0)" }.joined(separator: " o ") + ")" }
    let alone = holes.flatMap { hole in
      pigeons.flatMap { one in (one + 1..<9).map { "non (p\(one)-\(hole) e p\($0)-\(hole))" } }
    }
    var text = head + "## Art. 1 – Prova\n"
    for (number, condition, modality) in [(1, sits, "permesso"), (2, alone, "divieto")] {
      let measures = number == 2 ? ["misure: avviso", "a-cura-di: redazione social"] : []
      let lines = ["id: rule-\(number)", "\(modality): pubblicare", "quando: " + condition.joined(separator: " e ")] + measures
      text += "\n\(number). \(number == 1 ? "Gli utenti possono pubblicare." : "È vietato pubblicare.")\n\n"
      text += (["```regola"] + lines + ["```"]).map { "   " + $0 + "\n" }.joined()
    }
    return ["comune/vocabulary.md": Array((vocabulary + "---\n").utf8), "comune/social/10-testo.md": Array(text.utf8)]
  }

  /// What is done to the workspace's folder before it is read.
  static let disk: [String: @Sendable (String) throws -> Void] = [
    "bad-input/link-out-of-the-workspace": { root in
      try FileManager.default.createSymbolicLink(
        atPath: root + "/policies/comune/social/20-altrove.md", withDestinationPath: "/etc/hostname")
    },
    "bad-input/unreadable-file": { root in
      // A link to nothing cannot be read by anybody, root included.
      try FileManager.default.createSymbolicLink(
        atPath: root + "/policies/comune/social/20-niente.md", withDestinationPath: "niente.md")
    },
  ]
}
