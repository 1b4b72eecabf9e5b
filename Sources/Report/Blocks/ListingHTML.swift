import Notebook

/// Lines of text as they are, with a word on what they are.
struct ListingHTML {
  /// The block.
  let html: String

  init(_ listing: ListingOutput) {
    let count = "\(listing.lineCount) line\(listing.lineCount == 1 ? "" : "s")"
    var text = listing.head.map { HTMLText.escaped($0) + "\n" }.joined()
    if listing.omitted > 0 {
      text += "<span class=\"gb-omitted\">… \(listing.omitted) lines left out …</span>\n"
      text += listing.tail.map { HTMLText.escaped($0) + "\n" }.joined()
    }
    html = """
      <div class="gb-listing"><p>\(HTMLText.escaped(listing.title)), \(count)</p>
      <pre tabindex="0"><samp>\(text)</samp></pre>
      </div>
      """
  }
}
