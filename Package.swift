// swift-tools-version: 6.2
import PackageDescription

// The direction of imports: CCMark and CCrypto below EdittoSyntax; EdittoSyntax, EdittoRules and LegalCitations below EdittoModel,
// below EdittoCheck and EdittoEmit, which do not know each other, below editto (with CLinux), the only target that touches the world.

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "editto",
  products: [
    .executable(name: "editto", targets: ["editto"]),
    .library(name: "EdittoRules", targets: ["EdittoRules"]),
    .library(name: "LegalCitations", targets: ["LegalCitations"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
  ],
  targets: [
    .systemLibrary(name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CYAML", path: "Tests/CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CLinux"),
    .target(name: "EdittoRules", swiftSettings: strict),
    .target(name: "LegalCitations", swiftSettings: strict),
    .target(name: "EdittoSyntax", dependencies: ["CCMark", "CCrypto"], swiftSettings: strict),
    .target(name: "EdittoModel", dependencies: ["EdittoSyntax", "EdittoRules", "LegalCitations"], swiftSettings: strict),
    .target(
      name: "EdittoCheck", dependencies: ["EdittoModel", "EdittoSyntax", "EdittoRules", "LegalCitations"],
      swiftSettings: strict),
    .target(
      name: "EdittoEmit",
      dependencies: [
        "EdittoModel", "EdittoSyntax", "EdittoRules", "LegalCitations", .product(name: "Mustache", package: "swift-mustache"),
      ], resources: [.embedInCode("Rego/decide.rego")], swiftSettings: strict),
    .executableTarget(
      name: "editto",
      dependencies: [
        "EdittoModel", "EdittoCheck", "EdittoEmit", "EdittoSyntax", "EdittoRules", "LegalCitations", "CLinux",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      resources: [
        "page.mustache", "policy.typ", "form.typ", "style.css", "print.css", "netiquette.css", "text.js", "hours.js", "print.js",
        "icon.svg",
      ]
      .map {
        .embedInCode("BuiltIn/" + $0)
      },
      swiftSettings: strict),
    .testTarget(name: "EdittoRulesTests", dependencies: ["EdittoRules", "EdittoEmit", "EdittoSyntax"], swiftSettings: strict),
    .testTarget(name: "LegalCitationsTests", dependencies: ["LegalCitations"], swiftSettings: strict),
    .testTarget(
      name: "EdittoTests",
      dependencies: [
        "CYAML", "editto", "EdittoModel", "EdittoCheck", "EdittoEmit", "EdittoSyntax", "EdittoRules", "LegalCitations",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
