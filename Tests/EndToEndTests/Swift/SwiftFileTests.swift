import Foundation
import Testing

/// Specs in single Swift files, which `holdfast` itself compiles and runs.
@Suite("Swift files beside YAML") struct SwiftFileTests {
  @Test("a policy in YAML and a system in Swift meet in one finding, in one report")
  func mixed() throws {
    let bench = try SwiftBench()
    try bench.scratch.write(
      "holdfast: 1\npolicy: house\nclasses: {gold: {objectives: {rto: 2h, rpo: 1m}}}\n",
      to: "specs/policies/house.yaml")
    try bench.scratch.write(
      Specs.broken.replacing("orders", with: "billing"), to: "specs/systems/billing.yaml")
    try bench.scratch.write(SwiftSpecs.orders(class: "gold"), to: "specs/systems/Orders.swift")
    let run = try bench.check("specs")
    #expect(run.code == 1 && run.errors == "", "\(run.errors)")
    #expect(
      run.output.contains(
        """
        error[unachievable-rpo]: `database` can lose 5m when its instance or zone is lost, or its data is wrong, but promises 1m
         --> specs/systems/Orders.swift:7:9
          |
        7 |         AutomatedBackups(window: "03:00..04:00", keep: .days(30))
          |         ^^^^^^^^^^^^^^^^ `automated` can do no better on this platform
          |
         ::: specs/policies/house.yaml:3:45
          |
        3 | classes: {gold: {objectives: {rto: 2h, rpo: 1m}}}
          |                                             -- at most this much may be lost
          |
        """), "\(run.output)")
    #expect(run.output.contains("--> specs/systems/billing.yaml:11:7"))
    #expect(run.output.contains(" in 3 files\n"))
  }

  @Test("what the compiler refuses is a finding at the Swift line")
  func refused() throws {
    let bench = try SwiftBench()
    try bench.scratch.write(
      SwiftSpecs.orders().replacing("AutomatedBackups(window: \"03:00..04:00\", ", with: "MirrorCopy("),
      to: "specs/Orders.swift")
    let run = try bench.check("specs")
    #expect(run.code == 1 && run.errors == "")
    #expect(
      run.output == """
        error[swift-does-not-compile]: generic struct `MirrorCopy` requires that `RDSPostgres` conform to `OffersMirrorCopy`
         --> specs/Orders.swift:7:9
          |
        7 |         MirrorCopy(keep: .days(30))
          |         ^^^^^^^^^^ the Swift compiler refuses this
          |
          = more: holdfast explain swift-does-not-compile

        1 error in 1 file

        """, "\(run.output)")
  }

  @Test("every verb reads them, and says of a spec in Swift what it says of the same in YAML")
  func verbs() throws {
    let bench = try SwiftBench()
    try bench.scratch.write(Specs.orders, to: "yaml/orders.yaml")
    let swift = try bench.run(["convert", "yaml/orders.yaml"])
    try bench.scratch.write(swift.output, to: "swift/Orders.swift")
    for verb in [["prove", "orders"], ["prove", "orders/database", "--format", "json"]] {
      let (yaml, swift) = (try bench.run(verb + ["yaml"]), try bench.run(verb + ["swift"]))
      #expect(swift.code == 0 && swift.output == yaml.output, "\(swift.errors)")
    }
    #expect(try bench.run(["build", "yaml", "--output", "out/yaml"]).code == 0)
    #expect(try bench.run(["build", "swift", "--output", "out/swift"]).code == 0)
    let built = bench.scratch.files().filter { $0.hasPrefix("out/yaml/") }
    #expect(built.count > 3)
    for path in built {
      #expect(bench.scratch.text(path) == bench.scratch.text(path.replacing("out/yaml", with: "out/swift")))
    }
    let laidOut = try bench.run(["fmt", "swift"])
    #expect(
      laidOut.code == 0 && bench.scratch.text("swift/Orders.swift") == swift.output, "\(laidOut.errors)")
    let back = try bench.run(["convert", "swift/Orders.swift"])
    try bench.scratch.write(back.output, to: "back.yaml")
    #expect(try bench.run(["convert", "back.yaml"]).output == swift.output)
  }

  @Test("what is no spec, and what belongs to a package, is passed over; what was named is not")
  func others() throws {
    let bench = try SwiftBench()
    try bench.scratch.write(Specs.orders, to: "specs/orders.yaml")
    try bench.scratch.write("import Foundation\nlet a = 1\n", to: "specs/Helper.swift")
    try bench.scratch.write("// swift-tools-version: 6.2\n", to: "specs/estate/Package.swift")
    try bench.scratch.write(SwiftSpecs.orders(), to: "specs/estate/Sources/estate/Orders.swift")
    let run = try bench.run(["check", "specs"], environment: ["PATH": "/nowhere"])
    #expect(run.code == 0 && run.output.hasSuffix("in 1 file\n"), "\(run.output)\(run.errors)")
    let named = try bench.run(["check", "specs/Helper.swift"])
    #expect(named.code == 2)
    #expect(
      named.errors.hasPrefix("holdfast: specs/Helper.swift declares no spec: it needs `import Holdfast`"))
    let inPackage = try bench.check("specs/estate/Sources/estate/Orders.swift")
    #expect(
      inPackage.code == 1 && inPackage.output.contains("error[unachievable-rpo]"), "\(inPackage.errors)")
  }

  @Test("without a compiler, or without the library, there is one line that says what to do")
  func missing() throws {
    let bench = try SwiftBench()
    try bench.scratch.write(SwiftSpecs.orders(), to: "specs/Orders.swift")
    let compiler = try bench.run(["check", "specs"], environment: ["PATH": "/nowhere"])
    #expect(compiler.code == 2 && compiler.output == "")
    #expect(
      compiler.errors.hasPrefix(
        "holdfast: specs in Swift need the Swift compiler, and there is no swiftc in PATH"))
    #expect(compiler.errors.count { $0 == "\n" } == 1)
    for (arguments, environment) in [
      (["--swift-library", "specs"], [:]), ([], ["HOLDFAST_LIBRARY": "specs"]),
      ([], ["HOLDFAST_LIBRARY": "gone"]),
    ] {
      let library = try bench.run(["check", "specs"] + arguments, environment: environment)
      #expect(library.code == 2 && library.errors.count { $0 == "\n" } == 1, "\(library.errors)")
      #expect(library.errors.contains("library"))
    }
  }

  @Test("a library that the compiler cannot read is told in one line")
  func badLibrary() throws {
    let bench = try SwiftBench()
    try bench.scratch.write(SwiftSpecs.orders(), to: "specs/Orders.swift")
    try bench.scratch.write("no module", to: "library/Modules/Holdfast.swiftmodule")
    try bench.scratch.write("no archive", to: "library/libHoldfastSpecs.a")
    let run = try bench.run(["check", "specs", "--swift-library", "library"])
    #expect(run.code == 2 && run.errors.count { $0 == "\n" } == 1, "\(run.output)\(run.errors)")
    #expect(run.errors.contains("specs in Swift cannot be compiled against the library in"), "\(run.errors)")
  }

  @Test("a library that cannot be linked is told in one line, with what the linker says")
  func unlinkable() throws {
    let bench = try SwiftBench()
    try bench.scratch.write(SwiftSpecs.orders(), to: "specs/Orders.swift")
    try bench.scratch.write("no archive", to: "library/libHoldfastSpecs.a")
    try FileManager.default.createSymbolicLink(
      at: bench.scratch.url.appending(path: "library/Modules"),
      withDestinationURL: Tool.built("holdfast").deletingLastPathComponent().appending(path: "Modules"))
    let run = try bench.run(["check", "specs", "--swift-library", "library"])
    #expect(run.code == 2 && run.errors.count { $0 == "\n" } == 1, "\(run.output)\(run.errors)")
    #expect(
      run.errors.hasPrefix("holdfast: specs/Orders.swift: its program cannot be linked with "),
      "\(run.errors)")
    #expect(!run.errors.contains("link command failed"), "\(run.errors)")
  }
}
