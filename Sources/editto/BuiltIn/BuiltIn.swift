/// The templates and the assets of a new workspace: those of this repository, which the links in this folder lead to.
enum BuiltIn {
  static let files: [String: String] = [
    "templates/page.mustache": PackageResources.page_mustache,
    "templates/policy.typ": PackageResources.policy_typ,
    "templates/form.typ": PackageResources.form_typ,
    "site/assets/style.css": PackageResources.style_css,
    "site/assets/print.css": PackageResources.print_css,
    "site/assets/netiquette.css": PackageResources.netiquette_css,
    "site/assets/text.js": PackageResources.text_js,
    "site/assets/hours.js": PackageResources.hours_js,
    "site/assets/print.js": PackageResources.print_js,
    "site/assets/icon.svg": PackageResources.icon_svg,
  ].mapValues { String(decoding: $0, as: UTF8.self) }
}
