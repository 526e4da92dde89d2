/// The pages behind the codes in English.
let englishExplanations: [String: Explanation] = [:]
