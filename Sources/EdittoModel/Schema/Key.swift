/// The English names of the keys that front matter and blocks may have, by which readers ask for values.
package enum Key: String, Sendable {
  case accessibility, act, action, actions, actors, address, addressees, adopted, aliases, amended, apply, authority
  case baseURL = "base-url"
  case basis, because, broader, by, channels, city, comments, contacts, contents
  case dataLicense = "data-license"
  case date, `default`, definition, dsa, email, expect, facts, fields, from, handle, hours, id
  case inForce = "in-force"
  case incompatible, ipa, kind, label, language, languages
  case legalNotes = "legal-notes"
  case logo, max, measures, min, name
  case notNormative = "not-normative"
  case note, number, numbering, obligation, odrl, on, options, overrides, owner, part, patron, pec, permission, phone, platform
  case postcode, privacy, prohibition, province, provision, provisions, purpose, references, repealed, repeals
  case replacedBy = "replaced-by"
  case required, retired, review, roles, scope, sections, severity, since, status, street
  case taxCode = "tax-code"
  case then, title, to, transparency, type, unless, until, url, validity, values, vat, visibility, website, what, when, `where`
  case who, within, year
  case yieldsTo = "yields-to"
}
