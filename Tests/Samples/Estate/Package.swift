// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "estate",
  platforms: [.macOS(.v14)],
  dependencies: [
    .package(name: "holdfast", path: "../../..")
  ],
  targets: [
    .executableTarget(name: "estate", dependencies: [.product(name: "Holdfast", package: "holdfast")])
  ]
)
