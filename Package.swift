// swift-tools-version: 6.2
import PackageDescription

/// The program that `Tests/Fuzzing/run` builds: its `main` comes with the fuzzer, so that it links in no ordinary build.
let fuzzer: [Target] =
  Context.environment["LOVSMED_FUZZ"] == nil
  ? [] : [.executableTarget(name: "lovsmed-fuzz", dependencies: ["FuzzTargets"], path: "Tests/Fuzzing/Driver")]

let package = Package(
  name: "Lovsmed",
  platforms: [.macOS(.v26)],

  products: [
    .executable(name: "lovsmed", targets: ["lovsmed"]),
    .library(
      name: "Lovsmed",
      targets: [
        "Amending", "Analysis", "Analyzers", "Commands", "Comparing", "Formatting", "Interchange", "LanguageServer",
        "StatuteModel", "StatuteSyntax", "StatuteText",
      ]
    ),
  ],

  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],

  targets: [
    // MARK: 0 · text and JSON

    .systemLibrary(
      name: "CJSONC",
      pkgConfig: "json-c",
      providers: [.apt(["libjson-c-dev"]), .brew(["json-c"])]
    ),
    .target(name: "JSON", dependencies: ["CJSONC", "StatuteText"]),
    .target(name: "LanguageServerProtocol", dependencies: ["JSON", "StatuteText"]),
    .systemLibrary(
      name: "CPCRE2",
      pkgConfig: "libpcre2-8",
      providers: [.apt(["libpcre2-dev"]), .brew(["pcre2"])]
    ),
    .target(name: "Patterns", dependencies: ["CPCRE2"]),
    .target(name: "StatuteText"),
    .target(name: "TOML", dependencies: ["StatuteText"]),

    // MARK: 1 · the tree

    .target(name: "StatuteSyntax", dependencies: ["StatuteText"]),

    // MARK: 2 · what the tree means

    .target(name: "StatuteModel", dependencies: ["StatuteSyntax", "StatuteText"]),
    .target(name: "Amending", dependencies: ["Comparing", "StatuteModel", "StatuteSyntax", "StatuteText"]),
    .target(name: "Comparing", dependencies: ["StatuteModel", "StatuteSyntax", "StatuteText"]),

    // MARK: 3 · findings

    .target(name: "Analysis", dependencies: ["StatuteModel", "StatuteSyntax", "StatuteText"]),

    .target(name: "Configuration", dependencies: ["Analysis", "Patterns", "StatuteSyntax", "StatuteText", "TOML"]),

    // MARK: 4 · the rules

    .target(
      name: "Analyzers",
      dependencies: [
        "Amending", "Analysis", "Configuration", "Patterns", "Renumbering", "StatuteModel", "StatuteSyntax",
        "StatuteText",
      ]
    ),
    .target(name: "Renumbering", dependencies: ["Analysis", "StatuteModel", "StatuteSyntax", "StatuteText"]),

    .target(
      name: "Formatting",
      dependencies: ["Analysis", "Configuration", "StatuteModel", "StatuteSyntax", "StatuteText"]
    ),

    .target(
      name: "AnalyzerPlugins",
      dependencies: ["Analysis", "Configuration", "JSON", "StatuteModel", "StatuteSyntax", "StatuteText", "TOML"]
    ),

    // MARK: 5 · other formats, and editors

    .systemLibrary(
      name: "CExpat",
      pkgConfig: "expat",
      providers: [.apt(["libexpat1-dev"]), .brew(["expat"])]
    ),
    .systemLibrary(
      name: "CGumbo",
      pkgConfig: "gumbo",
      providers: [.apt(["libgumbo-dev"]), .brew(["gumbo-parser"])]
    ),
    .systemLibrary(
      name: "CMinizip",
      pkgConfig: "minizip",
      providers: [.apt(["libminizip-dev"]), .brew(["minizip"])]
    ),
    .target(
      name: "Interchange",
      dependencies: [
        "Amending", "Analyzers", "CExpat", "CGumbo", "CMinizip", "Comparing", "StatuteModel", "StatuteSyntax",
        "StatuteText",
      ]
    ),
    .target(
      name: "LanguageServer",
      dependencies: [
        "Amending",
        "Analysis",
        "AnalyzerPlugins",
        "Analyzers",
        "Comparing",
        "Configuration",
        "Formatting",
        "JSON",
        "LanguageServerProtocol",
        "Renumbering",
        "StatuteModel",
        "StatuteSyntax",
        "StatuteText",
      ]
    ),

    // MARK: 6 · the commands

    .systemLibrary(name: "CSystem"),
    .target(
      name: "Commands",
      dependencies: [
        "Amending",
        "Analysis",
        "AnalyzerPlugins",
        "Analyzers",
        "CSystem",
        "Comparing",
        "Configuration",
        "Formatting",
        "Interchange",
        "JSON",
        "LanguageServer",
        "LanguageServerProtocol",
        "Renumbering",
        "StatuteModel",
        "StatuteSyntax",
        "StatuteText",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/lovsmed"
    ),
    .executableTarget(name: "lovsmed", dependencies: ["Commands"], path: "Sources/main"),
    .executableTarget(
      name: "lovsmed-bench",
      dependencies: [
        "Amending", "Analysis", "Analyzers", "Interchange", "Renumbering", "StatuteModel", "StatuteSyntax",
        "StatuteText",
      ]
    ),
    // The example of a program with an analyzer of its own, which is a package for its readers; here it costs CI no second build
    // of all that it stands on.
    .executableTarget(
      name: "hus-lovsmed",
      dependencies: ["Analysis", "Commands", "StatuteModel"],
      path: "Examples/OwnAnalyzer/Sources/hus-lovsmed"
    ),
    .executableTarget(
      name: "lovsmed-round-trips",
      dependencies: ["Renumbering", "StatuteModel", "StatuteSyntax", "StatuteText"],
      path: "Tests/Corpus/RoundTrips"
    ),

    // MARK: Tests

    .target(
      name: "TestSupport",
      dependencies: ["Analysis", "AnalyzerPlugins", "LanguageServer", "StatuteModel", "StatuteText"],
      path: "Tests/Support"
    ),
    .testTarget(
      name: "AmendingTests", dependencies: ["Amending", "Comparing", "StatuteModel", "StatuteSyntax", "StatuteText"]),
    .testTarget(
      name: "AnalysisTests",
      dependencies: ["Analysis", "Analyzers", "Configuration", "StatuteModel", "StatuteSyntax", "StatuteText"]
    ),
    .testTarget(
      name: "AnalyzersTests",
      dependencies: ["Analysis", "Analyzers", "Configuration", "StatuteModel", "StatuteSyntax", "StatuteText"]
    ),
    .testTarget(
      name: "AnalyzerPluginsTests",
      dependencies: ["Analysis", "AnalyzerPlugins", "JSON", "StatuteModel", "StatuteText"]
    ),
    .testTarget(name: "CommandTests", dependencies: ["JSON"]),
    .testTarget(name: "ComparingTests", dependencies: ["Comparing", "StatuteModel", "StatuteSyntax", "StatuteText"]),
    .target(
      name: "FuzzTargets",
      dependencies: [
        "Amending", "Analysis", "Analyzers", "Comparing", "Configuration", "Formatting", "Interchange", "JSON",
        "LanguageServer",
        "LanguageServerProtocol", "StatuteModel", "StatuteSyntax", "StatuteText", "TestSupport",
      ],
      path: "Tests/Fuzzing/Targets"
    ),
    .testTarget(name: "FuzzTargetTests", dependencies: ["FuzzTargets"], path: "Tests/Fuzzing/Replay"),
    .testTarget(
      name: "FormattingTests",
      dependencies: ["Analysis", "Analyzers", "Configuration", "Formatting", "StatuteModel", "StatuteText"]
    ),
    .testTarget(
      name: "InterchangeTests", dependencies: ["Interchange", "StatuteModel", "StatuteText", "TestSupport"]),
    .testTarget(name: "LanguageServerProtocolTests", dependencies: ["JSON", "LanguageServerProtocol"]),
    .testTarget(
      name: "LanguageServerTests",
      dependencies: [
        "Analysis",
        "AnalyzerPlugins",
        "Analyzers",
        "JSON",
        "LanguageServer",
        "LanguageServerProtocol",
        "StatuteModel",
        "StatuteText",
        "TestSupport",
      ]
    ),
    .testTarget(
      name: "RenumberingTests",
      dependencies: ["Analysis", "Renumbering", "StatuteModel", "StatuteSyntax", "StatuteText"]
    ),
    .testTarget(
      name: "StatuteSyntaxTests",
      dependencies: ["StatuteModel", "StatuteSyntax", "StatuteText"],
      exclude: ["Fixtures"]
    ),
    .testTarget(name: "StatuteTextTests", dependencies: ["StatuteText"]),
    .testTarget(name: "TOMLTests", dependencies: ["StatuteText", "TOML"]),
  ] + fuzzer,
  swiftLanguageModes: [.v6]
)
