extension Theme {
  /// Programs with signs beside their lines, and folded figures.
  ///
  /// Formulas stand below each other unless the code is long. What is said about a line takes no more room than can be
  /// seen without scrolling.
  static let programs = """
    .gb-program{margin:.7em 0 1.3em;container-type:inline-size}.gb-program>p{font:.78rem/1.5 var(--sans);color:var(--soft);margin:0 0 .3em}
    .gb-rows{display:grid;grid-template-columns:max-content max-content minmax(max-content,1fr);\
    overflow-x:auto;background:var(--wash);border-radius:5px;padding:.6em 0;\
    font:.8rem/1.55 var(--mono);font-variant-ligatures:none;tab-size:4}
    .gb-row{display:grid;grid-column:1/-1;grid-template-columns:subgrid}
    .gb-row code{background:none;padding:0;font-size:1em;white-space:pre}
    .gb-held{display:flex;gap:2ch}.gb-held code{min-width:42ch}
    .gb-row .gb-ln{white-space:pre;padding-right:1em}
    .gb-sign{font-family:var(--sans);font-weight:700;text-align:center;width:2.2em;color:var(--soft);\
    -webkit-user-select:none;user-select:none}
    .gb-formula{font-family:var(--sans);color:var(--soft);white-space:nowrap;padding-right:1em}
    .gb-is-explained .gb-sign{color:var(--good)}.gb-is-scaled .gb-sign{color:var(--warn)}\
    .gb-is-wrong .gb-sign{color:var(--bad)}.gb-added .gb-sign{color:var(--good)}
    .gb-row.gb-is-wrong{background:var(--bad-wash)}.gb-row.gb-is-scaled.gb-removed{background:var(--warn-wash)}\
    .gb-row.gb-added{background:var(--value)}
    @media (min-width:70rem){.gb-wide .gb-rows{width:max-content;min-width:100%;max-width:calc(100% + 10rem)}}
    .gb-remark{grid-column:3/-1;contain:inline-size;position:sticky;left:3.5em;max-width:calc(100cqi - 4.5em);\
    font:.78rem/1.5 var(--sans);margin:.15em 0 .5em;padding:0 1em 0 0}
    .gb-remark strong{color:var(--link)}.gb-remark.gb-error strong{color:var(--bad)}\
    .gb-remark.gb-warning strong{color:var(--warn)}
    .gb-program .gb-legend{margin:.35em 0 0}.gb-legend>span{white-space:nowrap;margin-right:1em}\
    .gb-legend .gb-sign{width:auto}
    @container (max-width:32rem){.gb-held{display:block}.gb-formula{display:block;width:fit-content;white-space:normal;\
    position:sticky;left:3.5em;max-width:calc(100cqi - 4.5em)}}
    .gb-more{margin:0 0 1.3em}.gb-more>summary{font:.84rem/1.5 var(--sans);color:var(--soft);width:fit-content}\
    .gb-more>summary:hover{color:var(--link)}.gb-more>figure{margin:.8em 0 0}
    @media print{.gb-rows{grid-template-columns:max-content max-content minmax(0,1fr)}\
    .gb-row code{white-space:pre-wrap}.gb-more:not([open]){display:none}}

    """
}
