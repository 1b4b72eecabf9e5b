extension Machine {
  /// A class whose members are natives.
  ///
  /// Those of the module "class NAME" are its methods, those of "attributes of NAME" its attributes, which those of
  /// "setters of NAME" set; a native named `__new__` makes the instances.
  func nativeClass(_ name: String, parent: Value? = nil) -> Value {
    let key = "class \(name)"
    if let type = modules[key] { return type }
    var object = TypeObject()
    object.name = name
    let list = heap.types[builtinType(of: .list).place]
    let base = parent ?? list.linearization.last ?? .none
    object.bases = [base]
    if parent != nil { object.constructor = heap.types[base.place].constructor }
    for (member, native) in nativeModules[key] ?? [] {
      if member == common.newObject {
        object.constructor = Int32(native)
      } else {
        object.attributes.append(Attribute(name: member, value: Value(.native, native)))
      }
    }
    let setters = nativeModules["setters of \(name)"] ?? []
    for (member, native) in nativeModules["attributes of \(name)"] ?? [] {
      var property = PropertyObject(getter: Value(.native, native))
      if let setter = setters.first(where: { $0.name == member }) {
        property.setter = Value(.native, setter.native)
      }
      object.attributes.append(
        Attribute(name: member, value: Value(.property, heap.properties.add(property))))
    }
    object.isClosed = object.constructor < 0 && object.attribute(common.initializer) == nil
    let type = Value(.type, heap.types.add(object))
    heap.types[type.place].linearization = [type] + heap.types[base.place].linearization
    heap.typeVersion &+= 1
    modules[key] = type
    return type
  }

  /// An instance of a native class with what it keeps.
  func instance(of type: Value, _ payload: [Value]) -> Value {
    var object = InstanceObject()
    object.type = type.place
    object.payload = payload
    heap.allocated &+= 96
    return Value(.instance, heap.instances.add(object))
  }
}
