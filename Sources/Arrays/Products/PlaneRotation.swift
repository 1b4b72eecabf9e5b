/// A rotation that turns (f, g) into (length, 0); the cosine is positive where f is not 0, as LAPACK has it.
struct PlaneRotation {
  var cosine: Double
  var sine: Double
  var length: Double

  init(cosine: Double, sine: Double, length: Double) {
    self.cosine = cosine
    self.sine = sine
    self.length = length
  }

  init(_ f: Double, _ g: Double) {
    if g == 0 {
      self.init(cosine: 1, sine: 0, length: f)
    } else if f == 0 {
      self.init(cosine: 0, sine: Double(signOf: g, magnitudeOf: 1), length: g.magnitude)
    } else {
      let size = (f * f + g * g).squareRoot()
      let length = Double(signOf: f, magnitudeOf: size)
      self.init(cosine: f.magnitude / size, sine: g / length, length: length)
    }
  }
}
