import PlanModel

/// The owners of a step as data.
struct OwnersJSON {
  let owners: [Owner]

  func write(to json: inout JSONWriter) {
    json.key("owners")
    json.array(owners) { json, owner in
      json.object { json in
        json.member("name", owner.name)
        json.member("side", owner.side.rawValue)
        json.member("role", owner.role)
        json.member("isPerson", owner.isPerson)
      }
    }
  }
}
