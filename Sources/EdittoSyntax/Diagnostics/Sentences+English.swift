/// What editto says in English: sentences of codes, `note:`, `fix:`, `word:` and `ui:` texts.
let englishSentences: [String: String] = [:]
