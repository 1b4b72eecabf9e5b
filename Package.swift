// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [.enableUpcomingFeature("ExistentialAny")]

/// Numeric modules are optimised in debug builds too: a test run trains real networks.
let numeric: [SwiftSetting] = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// Kernels are optimised in every build; no multiplication is fused with an addition unless the source says so.
let kernel: [CSetting] = [.unsafeFlags(["-O3", "-ffp-contract=off", "-fno-math-errno", "-Wall", "-Wextra"])]

let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "gradbook",
  products: [.executable(name: "gradbook", targets: ["gradbook"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    // No pkgConfig: it would add the shared libraries; Notebook links the archives instead.
    .systemLibrary(name: "CCmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CYaml", providers: [.apt(["libyaml-dev"])]),
    .target(name: "CKernels", cSettings: kernel),
    .target(name: "Tensor", dependencies: ["CKernels"], swiftSettings: numeric),
    .target(
      name: "Arrays", dependencies: ["CKernels", "Tensor"],
      swiftSettings: numeric + [.unsafeFlags(["-enforce-exclusivity=unchecked"])]),
    .target(name: "Syntax", swiftSettings: numeric),
    .target(
      name: "Script", dependencies: ["Arrays", "Syntax", "Tensor"],
      swiftSettings: numeric + [.unsafeFlags(["-enforce-exclusivity=unchecked"])]),
    .target(name: "Datasets", dependencies: ["Tensor"], swiftSettings: numeric),
    .target(name: "Training", dependencies: ["Tensor"], swiftSettings: numeric),
    .target(
      name: "GradientCheck", dependencies: ["Arrays", "Script", "Syntax", "Tensor", "Training"],
      swiftSettings: numeric),
    .target(name: "Charts", dependencies: ["Tensor"], swiftSettings: strict),
    .target(
      name: "Notebook", dependencies: ["CCmark", "CYaml", "Tensor"], swiftSettings: strict,
      linkerSettings: [.linkedLibrary(":libcmark.a"), .linkedLibrary(":libyaml.a")]),
    .target(
      name: "Verbs",
      dependencies: [
        "Notebook", "Charts", "Datasets", "Training", "GradientCheck", "Script", "Syntax", "Tensor",
      ],
      swiftSettings: strict),
    .target(name: "Report", dependencies: ["Notebook", "Charts", "Tensor"], swiftSettings: strict),
    .executableTarget(
      name: "gradbook",
      dependencies: ["GradientCheck", "Report", "Verbs", "Notebook", "Script", "Syntax", arguments],
      swiftSettings: strict,
      // No loader, no relocation at start: half of what the process took before its first line.
      linkerSettings: [.unsafeFlags(["-static-executable"], .when(configuration: .release))]),

    // What every kernel computes, in plain loops; tests compare the tables with it.
    .target(
      name: "KernelReference", dependencies: ["CKernels"], path: "Tests/KernelReference", cSettings: kernel),
    .testTarget(
      name: "CKernelsTests", dependencies: ["CKernels", "KernelReference"], swiftSettings: strict),
    .testTarget(
      name: "TensorTests", dependencies: ["CKernels", "Tensor"], exclude: ["Oracle"], swiftSettings: strict),
    .testTarget(name: "ArraysTests", dependencies: ["Arrays"], exclude: ["Oracle"], swiftSettings: strict),
    .testTarget(
      name: "SyntaxTests", dependencies: ["Syntax"], exclude: ["Oracle"], swiftSettings: strict),
    .testTarget(
      name: "ScriptTests", dependencies: ["Arrays", "Script", "ScriptFuzzing", "Syntax"],
      exclude: ["Oracle", "Programs"], swiftSettings: strict),
    // Makes programs at random and says what is wrong with what they do; tests run some, `make fuzz` very many.
    .target(
      name: "ScriptFuzzing", dependencies: ["Arrays", "Script", "Syntax"], path: "Tests/ScriptFuzzing",
      exclude: ["grammar.txt"], swiftSettings: numeric),
    .executableTarget(
      name: "fuzzer", dependencies: ["ScriptFuzzing"], path: "Tests/ScriptFuzzer", swiftSettings: strict),
    .testTarget(
      name: "DatasetsTests", dependencies: ["Datasets"], exclude: ["Oracle"], swiftSettings: strict),
    .testTarget(
      name: "TrainingTests", dependencies: ["Training"], resources: [.copy("Oracle")],
      swiftSettings: strict),
    .testTarget(
      name: "GradientCheckTests", dependencies: ["GradientCheck"], exclude: ["Programs"],
      swiftSettings: strict),
    .testTarget(
      name: "ChartsTests", dependencies: ["Charts"], exclude: ["Snapshots"], swiftSettings: strict),
    .testTarget(name: "NotebookTests", dependencies: ["Notebook"], swiftSettings: strict),
    .testTarget(name: "VerbsTests", dependencies: ["Verbs"], swiftSettings: strict),
    .testTarget(
      name: "ReportTests", dependencies: ["Report"], exclude: ["Snapshots"], swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests", dependencies: ["gradbook"], resources: [.copy("Fixtures")],
      swiftSettings: strict),
  ]
)
