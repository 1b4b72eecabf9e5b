/// The room that titles and labels need around a plot.
struct Insets: Equatable {
  var top: Double
  var right: Double
  var bottom: Double
  var left: Double
}
