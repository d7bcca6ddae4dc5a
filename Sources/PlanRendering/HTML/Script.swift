/// A script that stands inside a page; there is nothing that could not be read without it.
struct Script: InlineFile {
  let bytes: [UInt8]

  /// Works the filters.
  static let page = Script(bytes: PackageResources.page_js)
}
