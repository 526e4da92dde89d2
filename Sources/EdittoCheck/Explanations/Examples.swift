/// Examples by code.
let examples: [String: Example] = [:]
