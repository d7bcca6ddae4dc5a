// swift-tools-version: 6.2
import PackageDescription

/// The language mode and checks that every target of ours is built with.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

// Debian ships the archive beside the shared library: linked in, the binary needs no libcmark where it runs.
#if os(Linux)
  let cmark = Target.systemLibrary(name: "CCMark", providers: [.apt(["libcmark-dev"])])
  let cmarkArchive: [LinkerSetting] = [.linkedLibrary(":libcmark.a")]
#else
  let cmark = Target.systemLibrary(name: "CCMark", pkgConfig: "libcmark", providers: [.brew(["cmark"])])
  let cmarkArchive: [LinkerSetting] = []
#endif

let parser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

// The rows stand in the order data flows; a target imports only targets above it.
let package = Package(
  name: "mutual",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "mutual", targets: ["mutual"])],
  dependencies: [.package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")],
  targets: [
    cmark,
    .target(name: "PlanText", swiftSettings: settings),
    .target(name: "CalendarSyntax", dependencies: ["PlanText"], swiftSettings: settings),
    .target(
      name: "PlanSyntax", dependencies: ["CCMark", "PlanText"], swiftSettings: settings,
      linkerSettings: cmarkArchive),
    .target(name: "PlanModel", dependencies: ["PlanText", "CalendarSyntax", "PlanSyntax"], swiftSettings: settings),
    .target(
      name: "CalendarChecking", dependencies: ["PlanText", "CalendarSyntax", "PlanModel"], swiftSettings: settings),
    .target(
      name: "PlanRendering", dependencies: ["PlanText", "CalendarSyntax", "PlanSyntax", "PlanModel"],
      exclude: ["Data/plan.schema.json", "Data/check.schema.json", "Data/schedule.schema.json"],
      resources: [
        .embedInCode("HTML/tokens.css"), .embedInCode("HTML/marks.css"), .embedInCode("HTML/page.css"),
        .embedInCode("HTML/filters.css"), .embedInCode("HTML/actions.css"), .embedInCode("HTML/edition.css"),
        .embedInCode("HTML/print.css"), .embedInCode("HTML/page.js"), .embedInCode("Summary/summary.css"),
        .embedInCode("Timeline/timeline.css"),
      ],
      swiftSettings: settings),
    .target(name: "PlanEditing", dependencies: ["PlanText", "PlanSyntax", "PlanModel"], swiftSettings: settings),
    .target(
      name: "PlanImporting", dependencies: ["PlanText", "PlanSyntax", "PlanModel", "PlanEditing"],
      swiftSettings: settings),
    .target(
      name: "MutualCommands",
      dependencies: [
        "PlanText", "CalendarSyntax", "PlanSyntax", "PlanModel", "CalendarChecking", "PlanRendering", "PlanEditing",
        "PlanImporting", parser,
      ],
      resources: [
        .embedInCode("Templates/short.md"), .embedInCode("Templates/standard.md"),
        .embedInCode("Templates/enterprise.md"), .embedInCode("Templates/poc.md"), .embedInCode("Templates/renewal.md"),
      ], swiftSettings: settings),
    .executableTarget(name: "mutual", dependencies: ["MutualCommands"], swiftSettings: settings),
    .target(name: "PlanTesting", dependencies: ["PlanText"], path: "Tests/PlanTesting", swiftSettings: settings),
    .target(
      name: "LawBook",
      dependencies: [
        "PlanText", "CalendarSyntax", "PlanSyntax", "PlanModel", "CalendarChecking", "PlanRendering", "PlanEditing",
        "PlanImporting",
      ], path: "Tests/LawBook", swiftSettings: settings),
    .testTarget(
      name: "PlanTextTests", dependencies: ["PlanText"], path: "Tests/PlanTextTests", swiftSettings: settings),
    .testTarget(
      name: "CalendarSyntaxTests", dependencies: ["PlanText", "CalendarSyntax"], path: "Tests/CalendarSyntaxTests",
      swiftSettings: settings),
    .testTarget(
      name: "PlanSyntaxTests", dependencies: ["PlanText", "PlanSyntax"], path: "Tests/PlanSyntaxTests",
      swiftSettings: settings),
    .testTarget(
      name: "PlanModelTests", dependencies: ["PlanText", "PlanSyntax", "PlanModel", "PlanTesting"],
      path: "Tests/PlanModelTests", exclude: ["plans"], swiftSettings: settings),
    .testTarget(
      name: "CalendarCheckingTests",
      dependencies: [
        "PlanText", "CalendarSyntax", "PlanModel", "CalendarChecking", "PlanRendering", "PlanTesting",
      ], path: "Tests/CalendarCheckingTests", exclude: ["calendars"], swiftSettings: settings),
    .testTarget(
      name: "PlanRenderingTests",
      dependencies: ["PlanText", "PlanSyntax", "PlanModel", "PlanRendering", "PlanTesting"],
      path: "Tests/PlanRenderingTests", exclude: ["golden"], swiftSettings: settings),
    .testTarget(
      name: "PlanEditingTests", dependencies: ["PlanText", "PlanModel", "PlanEditing"], path: "Tests/PlanEditingTests",
      swiftSettings: settings),
    .testTarget(
      name: "PlanImportingTests", dependencies: ["PlanText", "PlanSyntax", "PlanModel", "PlanImporting"],
      path: "Tests/PlanImportingTests", swiftSettings: settings),
    .testTarget(
      name: "MutualCommandsTests",
      dependencies: ["MutualCommands", "PlanText", "PlanModel", "PlanEditing", "PlanTesting", "mutual"],
      path: "Tests/MutualCommandsTests", exclude: ["transcripts"], swiftSettings: settings),
    .testTarget(
      name: "House", dependencies: ["PlanTesting", "mutual"], path: "Tests/House", swiftSettings: settings),
    .testTarget(
      name: "Laws",
      dependencies: [
        "PlanText", "CalendarSyntax", "PlanSyntax", "PlanModel", "CalendarChecking", "PlanRendering",
        "PlanEditing", "PlanImporting", "LawBook", "PlanTesting",
      ], path: "Tests/Laws", swiftSettings: settings),
  ]
)

// libFuzzer has the program's `main`, and not every toolchain brings it: `Tests/run` asks for it.
if Context.environment["MUTUAL_FUZZING"] != nil {
  package.targets.append(
    .executableTarget(
      name: "fuzzing", dependencies: ["LawBook"], path: "Tests/Fuzzing",
      swiftSettings: settings))
}
