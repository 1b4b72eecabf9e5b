/// One chart of a figure.
public enum Panel: Equatable, Sendable {
  /// Lines over a common x.
  case line(LinePanel)
  /// Points by class.
  case scatter(ScatterPanel)
  /// Decision regions with points on top.
  case boundary(BoundaryPanel)
  /// Small images.
  case images(ImagePanel)

  /// The table of charts: the one place that names each kind.
  var drawing: any PanelDrawing {
    switch self {
    case .line(let panel): LineDrawing(panel)
    case .scatter(let panel): ScatterDrawing(panel)
    case .boundary(let panel): BoundaryDrawing(panel)
    case .images(let panel): ImageDrawing(panel)
    }
  }
}
