import Testing

@testable import PlanRendering

struct StyleSheetTests {
  @Test(arguments: [
    ("a { color: red; }\n", "a{color:red}"), ("/* why */\na,\n  b { x: y }", "a,b{x:y}"),
    (".a :hover  { m: calc(1px + 2px) }", ".a :hover{m:calc(1px + 2px)}"),
    ("b { content: \": { /* \" }", "b{content:\": { /* \"}"),
    ("@media print { a { b: c } }", "@media print{a{b:c}}"), ("a { } /* open", "a{}"),
    ("@media (a: b) and (c)", "@media (a:b) and (c)"),
  ])
  func `A page carries its style without what only people need`(_ sheet: String, _ compact: String) {
    #expect(String(decoding: StyleSheet.compact(Array(sheet.utf8)), as: UTF8.self) == compact)
  }

  @Test func `A page carries its script without what only people need`() {
    let script = "\"use strict\";\n// why\n{\n  // how\n\n  let a = \"// b\"; // c\n}\n"
    let compact = "\"use strict\";\n{\nlet a = \"// b\"; // c\n}"
    #expect(String(decoding: Script.compact(Array(script.utf8)), as: UTF8.self) == compact)
  }
}
