extension Theme {
  /// The page's header, contents, banner and footer.
  static let layout = """
    body{max-width:calc(68ch + 2.6rem);margin:0 auto;padding:0 1.3rem}
    .gb-header{padding:4.2rem 0 1.4rem;border-bottom:1px solid var(--rule);margin-bottom:2rem}
    .gb-lede{font-size:1.12rem;line-height:1.5;color:var(--soft);margin:0 0 .6em;text-wrap:pretty}
    .gb-author{font:.84rem var(--sans);color:var(--soft);margin:0}
    .gb-skip{position:absolute;left:-99rem}.gb-skip:focus{left:1rem;top:.5rem;background:var(--paper)}
    .gb-sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    .gb-toc,.gb-fold{font:.8rem/1.4 var(--sans)}
    .gb-toc ul,.gb-fold ul{list-style:none;margin:0;padding:0}.gb-toc li,.gb-fold li{margin:.42em 0}
    .gb-toc ul ul,.gb-fold ul ul{padding-left:1em}
    .gb-toc a,.gb-fold a{color:var(--soft);text-decoration:none}\
    .gb-toc a:hover,.gb-fold a:hover{color:var(--link)}
    .gb-toc{display:none}.gb-fold{margin-bottom:1.8rem}.gb-fold summary{font-weight:600}
    .gb-toc p{font-weight:600;margin:0 0 .6em}
    .gb-anchor{margin-left:.35em;color:var(--soft);text-decoration:none;font-weight:400;opacity:0}\
    .gb-anchor:focus,:hover>.gb-anchor{opacity:1}
    .gb-banner{border:1px solid var(--bad);border-left-width:5px;background:var(--bad-wash);\
    border-radius:5px;\
    padding:.8em 1.1em;margin-bottom:2rem;font:.86rem/1.5 var(--sans)}
    .gb-banner p{margin:0 0 .35em;font-weight:650;color:var(--bad)}.gb-banner ul{margin:0;\
    padding-left:1.2em}
    .gb-banner a{color:inherit}
    .gb-footer{border-top:1px solid var(--rule);margin-top:4rem;padding:1.1rem 0 3rem;color:var(--soft);\
    font:.76rem/1.6 var(--sans)}.gb-footer dl{display:flex;flex-wrap:wrap;gap:.2em 1.6em;margin:0}\
    .gb-footer div{display:flex;gap:.4em}.gb-footer dt::after{content:":"}.gb-footer dd{margin:0;\
    color:var(--ink);\
    font-variant-numeric:tabular-nums}
    .gb-index{list-style:none;padding:0}.gb-index li{padding:1.1rem 0;margin:0;\
    border-bottom:1px solid var(--rule)}
    .gb-index h2{margin:0 0 .2em;font-size:1.16rem;border:0;padding:0}.gb-index p{margin:0 0 .25em}\
    .gb-index .gb-state{font:.8rem var(--sans);color:var(--soft)}
    @media (min-width:70rem){body.gb-wide{display:grid;max-width:none;\
    grid-template-columns:minmax(0,1fr) minmax(0,68ch) minmax(0,1fr);column-gap:3rem}\
    .gb-wide>*{grid-column:2;min-width:0}.gb-wide>.gb-toc{display:block;grid-column:1;grid-row:2/span 2;\
    justify-self:end;width:100%;max-width:14rem;position:sticky;top:2rem;align-self:start;\
    max-height:calc(100vh - 4rem);\
    overflow-y:auto}.gb-wide>.gb-fold{display:none}}

    """
}
