// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "sound",
  platforms: [.macOS(.v14)],
  dependencies: [
    .package(name: "holdfast", path: "../../../..")
  ],
  targets: [
    .executableTarget(name: "service", plugins: [.plugin(name: "HoldfastCheck", package: "holdfast")])
  ]
)
