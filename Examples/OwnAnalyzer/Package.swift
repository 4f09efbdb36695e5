// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "OwnAnalyzer",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "lovsmed", path: "../..")],
  targets: [
    .executableTarget(name: "hus-lovsmed", dependencies: [.product(name: "Lovsmed", package: "lovsmed")])
  ],
  swiftLanguageModes: [.v6]
)
