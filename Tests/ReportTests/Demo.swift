@testable import Notebook
@testable import Report

/// A small notebook that shows everything a page can show.
enum Demo {
  static let svg =
    "<svg viewBox=\"0 0 640 300\" role=\"img\" aria-labelledby=\"t1\"><title id=\"t1\">Loss</title>"
    + "<path d=\"M40 20V260H620\" fill=\"none\" stroke=\"currentColor\"/>"
    + "<path d=\"M40 40C120 200 300 230 620 240\" fill=\"none\" stroke=\"#4a7ebb\" stroke-width=\"2\"/>"
    + "<text x=\"560\" y=\"230\" font-size=\"13\" fill=\"currentColor\">train</text></svg>"

  static let markdown = """
    We train on two moons. The loss starts to fall in the first epoch, and *nothing* happens to the accuracy for
    hundreds of epochs; [](#fig-curve) shows both, [](#tbl-moons) the data, and the [end](#what-to-take-away) says why.

    ## The data

    ```nn data moons
    kind: moons
    samples: 500
    noise: 0.15 # as in the question
    split: {test: 0.2}
    ```

    ## Training `slow`

    The network is small: two inputs, eight sigmoid units, two outputs. See `tanh` and <kbd>Ctrl</kbd>.

    ```nn train slow
    data: moons
    model: [dense 8 sigmoid, dense 2 sigmoid]
    loss: half-squared-error
    optimizer: {kind: sgd, rate: $rate}
    label: "a string"
    epochs: 400
    ```

    ### What the curve shows

    ```nn plot curve
    runs: [slow]
    show: [loss, accuracy]
    ```

    The loss fell to `nn slow.train.loss:.3f` while accuracy stayed at `nn slow.train.accuracy:.1%`, so
    `nn claim: slow.train.loss < 0.3` holds, but `nn claim: slow.train.accuracy > 0.9` does not.

    > [!NOTE]
    > Accuracy counts *signs*, loss measures distances.

    > [!WARNING]
    > A chosen seed proves nothing.

    > A plain quote, as people wrote it
    > in the question.

    ```nn expect
    - slow.train.loss falls
    - slow.train.accuracy within [0.45, 0.55]
    - slow.train.loss < 0.2
    ```

    ## What to take away

    1. Outputs go to the class prior first.
    2. Margins must cross zero.
       - and they do so late

    ```python
    def step(w, gradient, rate):
        return w - rate * gradient  # a line that is long enough to scroll in its own box when the page is narrow, no?
    ```

    To write about a block, escape it:

    ```\\nn train slow
    data: moons
    ```

    and inline `\\nn slow.train.loss`.

    ```nn train broken
    data: moons
    rat: 0.01
    ```

    ![Two moons](moons.png) and ![a remote picture](https://example.com/a.png)

    | Rate | Loss[^loss] | Figure |
    |------|------------:|:------:|
    | 0.01 | `nn slow.train.loss:.3f` | [](#fig-curve) |
    | `a\\|b` | *none* |

    The end.[^loss]

    [^loss]: Of the training split, `nn slow.train.loss:.3f` at last.
    """

  static let path = "notebooks/demo.md"

  static func diagnostic(
    _ code: DiagnosticCode, _ message: String, severity: Diagnostic.Severity = .error, line: Int, column: Int,
    length: Int, help: String? = nil
  ) -> Diagnostic {
    let source = SourceText(path: path, text: markdown)
    return Diagnostic(
      code, message, at: source.location(SourcePosition(line: line, column: column), length: length),
      severity: severity, help: help)
  }

  static var result: NotebookResult {
    let claim = diagnostic(
      .claim, "the claim does not hold: found 0.494, 0.406 too low", line: 34, column: 57, length: 26)
    let expectation = diagnostic(
      .expectation, "slow.train.loss is 0.2503, 0.0503 too high", line: 48, column: 3, length: 21)
    let key = diagnostic(
      .unknownKey, "unknown key 'rat' of train", line: 72, column: 1, length: 3, help: "did you mean 'rate'?")
    let warning = diagnostic(
      .rawHTML, "the page leaves out <kbd>", severity: .warning, line: 15, column: 84, length: 5)
    var front = FrontMatter()
    front.title = "The loss falls, the accuracy does not"
    front.description =
      "Why a network can improve for hundreds of epochs without a single prediction changing."
    front.author = "A. Author"
    front.seed = 7
    front.parameters = [("rate", "0.01")]
    let table = TableOutput(
      columns: [
        .init("split", isNumeric: false), .init("samples"), .init("features"), .init("class 0"),
        .init("class 1"),
      ],
      rows: [["train", "400", "2", "198", "202"], ["test", "100", "2", "52", "48"]])
    let curve = FigureOutput(
      svg: svg, title: "Loss of slow over 400 epochs",
      description: "Training loss falls from 0.387 to 0.250 over 400 epochs; accuracy stays at 0.494.",
      data: [
        TableOutput(
          columns: [.init("epoch"), .init("loss"), .init("accuracy")],
          rows: [["0", "0.387", "0.494"], ["200", "0.261", "0.494"], ["400", "0.250", "0.494"]])
      ])
    return .make(
      markdown, front: front,
      values: ["slow.train.loss:.3f": "0.250", "slow.train.accuracy:.1%": "49.4%"],
      failures: ["slow.train.accuracy > 0.9": claim], diagnostics: [warning, claim, expectation, key]
    ) { name in
      var display = DisplayOptions()
      switch name {
      case "data moons":
        display.caption = "The two moons, split once with the notebook's seed."
        return (CellResult(outputs: [.table(table)]), display)
      case "train slow":
        return (
          CellResult(
            outputs: [.text("400 epochs of gradient descent, 42 parameters.")],
            values: [
              "train.loss": .curves([[0.387, 0.261, 0.25]]), "train.accuracy": .numbers([0.494, .nan]),
            ],
            record: [
              ("loss", .numbers([0.387, 0.261, 0.25])), ("model", .object([("layers", .integer(2))])),
            ],
            diagnostics: []), display
        )
      case "plot curve":
        display.caption = "The loss falls from the first epoch; accuracy waits until margins cross zero."
        display.source = .open
        return (CellResult(outputs: [.figure(curve)]), display)
      case "expect":
        return (
          CellResult(
            outputs: [
              .findings([
                Finding(statement: "slow.train.loss falls", holds: true, detail: "from 0.387 to 0.250"),
                Finding(statement: "slow.train.accuracy within [0.45, 0.55]", holds: true, detail: "0.494"),
                Finding(
                  statement: "slow.train.loss < 0.2", holds: false, detail: "found 0.2503, 0.0503 too high"),
              ])
            ], diagnostics: [expectation]), display
        )
      default: return (.failure([key]), display)
      }
    }
  }

  static let options = PageOptions(version: "0.1.0", numericVersion: "1") { path in
    path == "moons.png"
      ? "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
      : nil
  }
}
