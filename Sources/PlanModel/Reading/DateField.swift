import PlanText

/// A field that holds a date, and what its value says.
struct DateField {
  let field: Field
  let syntax: DateSyntax

  init(_ field: Field) {
    self.field = field
    syntax = DateSyntax(field: field.value)
  }

  var key: FieldKey { field.key }
  var isEmpty: Bool { field.text.isEmpty }
  var written: WrittenDate { WrittenDate(field.text, syntax, at: field.range) }
}
