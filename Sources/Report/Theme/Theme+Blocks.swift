extension Theme {
  /// What blocks show: figures, tables, findings, diagnostics, sources, values, callouts and footnotes.
  static let blocks = """
    .gb-cell{margin:1.9em 0}h2+.gb-cell,h3+.gb-cell{margin-top:1.1em}.gb-cell>:last-child{margin-bottom:0}
    figure{margin:0 0 1.3em}figcaption{font:.84rem/1.5 var(--sans);color:var(--soft);margin-top:.6em;\
    text-wrap:pretty}
    .gb-number{font-weight:650;color:var(--ink);white-space:nowrap}
    .gb-scroll{overflow-x:auto}.gb-drawing{overflow:clip;overflow-clip-margin:.9rem}\
    .gb-drawing svg{display:block;width:100%}
    .gb-table figcaption{margin:0 0 .5em}.gb-scroll table{margin:0}
    .gb-num{text-align:right;font-variant-numeric:tabular-nums lining-nums;white-space:nowrap}
    th{vertical-align:bottom}th.gb-num{white-space:normal}
    @media (min-width:70rem){.gb-wide .gb-table>.gb-scroll{width:max-content;min-width:100%;\
    max-width:calc(100% + 10rem)}
    .gb-wide main>.gb-pipe{width:min-content;min-width:100%;max-width:calc(100% + 10rem)}}
    .gb-data,.gb-source{font:.78rem/1.5 var(--sans);color:var(--soft);margin:.45em 0 0}
    .gb-data p{margin:.4em 0 .7em}.gb-data table{font-size:1em}
    .gb-data>summary,.gb-source>summary{width:fit-content}\
    .gb-data>summary:hover,.gb-source>summary:hover{color:var(--link)}
    .gb-source>summary code{background:none;padding:0;font-size:.98em}.gb-lines{opacity:.75;\
    margin-left:.4em}
    .gb-source pre{margin:.5em 0 0;color:var(--ink)}
    .gb-ln{color:var(--soft);opacity:.7;-webkit-user-select:none;user-select:none}
    .gb-source mark{background:var(--bad-wash);color:inherit;display:inline-block;min-width:100%}
    .gb-k{color:var(--key)}.gb-s{color:var(--string)}.gb-n,.gb-p{color:var(--number)}\
    .gb-c{color:var(--soft);\
    font-style:italic}
    .gb-listing{margin:.7em 0 .9em}.gb-listing p{font:.78rem/1.5 var(--sans);color:var(--soft);margin:0 0 .3em}\
    .gb-listing pre{margin:0;border-left:3px solid var(--rule);border-radius:0 5px 5px 0}
    .gb-omitted{color:var(--soft);font-style:italic;-webkit-user-select:none;user-select:none}
    .gb-findings{list-style:none;padding:0;margin:0 0 .8em;border-top:1px solid var(--rule)}
    .gb-findings li{display:flex;gap:.7em;margin:0;padding:.42em 0;border-bottom:1px solid var(--rule)}
    .gb-statement{min-width:0;flex:1}.gb-findings code{background:none;padding:0}
    .gb-detail{font:.8rem/1.5 var(--sans);color:var(--soft);margin-left:.6em}
    .gb-mark{font-family:var(--sans);font-weight:700}.gb-holds .gb-mark{color:var(--good)}\
    .gb-fails .gb-mark,.gb-fails .gb-detail{color:var(--bad)}
    .gb-value{background:var(--value);padding:.06em .24em;border-radius:3px;\
    font-variant-numeric:lining-nums tabular-nums;white-space:nowrap}
    .gb-claim a{text-decoration:none;color:inherit}.gb-claim .gb-mark{margin-right:.25em}.gb-fails>a code,\
    .gb-claim.gb-fails code{background:var(--bad-wash);color:var(--bad)}
    .gb-text{white-space:pre-line}
    .gb-diagnostic{border-left:4px solid var(--warn);background:var(--warn-wash);border-radius:0 5px 5px 0;\
    padding:.75em 1em;margin:0 0 1.1em;font:.84rem/1.5 var(--sans)}
    .gb-diagnostic.gb-error{border:1px solid var(--bad);border-left-width:5px;\
    background:var(--bad-wash);border-radius:5px}
    .gb-diagnostic.gb-note{border-left-color:var(--link);background:var(--wash)}
    .gb-diagnostic p{margin:0}.gb-diagnostic strong{color:var(--warn)}\
    .gb-error strong{color:var(--bad)}.gb-note strong{color:var(--link)}
    .gb-diagnostic .gb-code{background:none;padding:0;white-space:nowrap;color:var(--soft)}
    .gb-place{font-family:var(--mono);font-size:.76rem;color:var(--soft)}.gb-help span{font-weight:650}
    .gb-diagnostic pre{background:none;padding:.5em 0;margin:0;white-space:pre-wrap;overflow-wrap:anywhere}\
    .gb-diagnostic mark{background:none;color:inherit;font-weight:700;\
    text-decoration:underline wavy var(--warn);\
    text-underline-offset:.25em;white-space:pre-wrap}.gb-error mark{text-decoration-color:var(--bad)}\
    .gb-note mark{text-decoration-color:var(--link)}
    .gb-diagnostic:target{outline:2px solid var(--bad);outline-offset:3px}
    .gb-example{background:var(--wash);border-radius:5px;margin:0 0 1.1em}.gb-example p{margin:0;\
    padding:.5rem .8rem 0;\
    font-size:.95rem;color:var(--soft)}.gb-example p code{padding:0}.gb-example pre{padding-top:.3em}
    .gb-callout{border-left:4px solid var(--link);padding:.15em 0 .15em 1.1em;margin:0 0 1.3em}
    .gb-callout>:last-child{margin-bottom:0}.gb-callout-title{font:650 .84rem var(--sans);\
    color:var(--link);\
    margin:0 0 .3em}
    .gb-tip{border-color:var(--good)}.gb-tip>.gb-callout-title{color:var(--good)}
    .gb-important{border-color:var(--number)}.gb-important>.gb-callout-title{color:var(--number)}
    .gb-warning{border-color:var(--warn)}.gb-warning>.gb-callout-title{color:var(--warn)}
    .gb-caution{border-color:var(--bad)}.gb-caution>.gb-callout-title{color:var(--bad)}
    .gb-pipe{margin:0 0 1.3em}
    .footnotes{border-top:1px solid var(--rule);margin-top:3em;padding-top:1.3em;font-size:.87rem;\
    line-height:1.55}
    .footnotes li>p,.footnotes li>pre,.footnotes li>ul{margin-bottom:.5em}
    .footnote-ref,.footnote-backref{font-family:var(--sans)}\
    .footnote-ref a,.footnote-backref{text-decoration:none;padding:0 .12em}
    .footnote-ref a:target,.footnotes li:target{background:var(--wash);outline:.2em solid var(--wash);\
    border-radius:2px}
    .gb-missing{color:var(--bad);font-style:italic}

    """

  /// Narrow and printed pages.
  static let small = """
    @media (max-width:34rem){html{font-size:106%}.gb-header{padding-top:2.4rem}h1{font-size:1.6rem}\
    body{padding:0 1.05rem}.gb-detail{display:block;margin:0}}
    @media print{:root{--paper:#fff;--ink:#000;--soft:#444;--wash:#f4f4f4;--link:#000}\
    html{font-size:10.5pt}\
    body,body.gb-wide{display:block;max-width:none;padding:0}\
    .gb-toc,.gb-fold,.gb-anchor,.gb-skip,.footnote-backref{display:none!important}\
    pre,code{white-space:pre-wrap}figure,.gb-diagnostic,.gb-findings li,tr{break-inside:avoid}\
    h2,h3{break-after:avoid}.gb-pipe :is(th,td):not([align=right]){overflow-wrap:anywhere}\
    .gb-data:not([open]),.gb-source:not([open]){display:none}}
    """
}
