/// A labelled place on an axis.
struct Tick: Equatable {
  var value: Double
  var label: String
}
