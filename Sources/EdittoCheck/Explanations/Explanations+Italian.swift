/// The pages behind the codes in Italian.
let italianExplanations: [String: Explanation] = [:]
