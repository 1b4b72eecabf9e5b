extension Theme {
  /// Colours, type and everything that Markdown alone can produce.
  static let base = """
    :root{color-scheme:light dark;--paper:#fdfdfb;--ink:#1f2126;--soft:#62666e;--rule:#e3e1da;\
    --wash:#f5f4ef;\
    --link:#1d5c9e;--bad:#ad2418;--bad-wash:#fcf0ee;--warn:#855600;--warn-wash:#fcf6e6;--good:#1a7046;\
    --value:#eef2f0;--key:#1d5c9e;--string:#1a7046;--number:#8a3f8f;\
    --serif:"Iowan Old Style","Palatino Linotype","URW Palladio L",P052,Palatino,Charter,Georgia,serif;\
    --sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;\
    --mono:ui-monospace,"SF Mono",SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
    @media (prefers-color-scheme:dark){:root{--paper:#14161a;--ink:#d9dbdf;--soft:#9aa0a9;--rule:#2d3138;\
    --wash:#1c1f25;--link:#86b5ec;--bad:#ff9489;--bad-wash:#2a1a1a;--warn:#e6bb62;--warn-wash:#272115;\
    --good:#6cc998;--value:#1f2925;--key:#86b5ec;--string:#7fcca3;--number:#d6a0dc}}
    *,::before,::after{box-sizing:border-box}
    html{font-size:112.5%;-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
    body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.62 var(--serif);\
    overflow-wrap:break-word;text-rendering:optimizeLegibility;font-kerning:normal}
    h1,h2,h3,h4,h5,h6{font-family:var(--sans);font-weight:650;line-height:1.25;margin:2.2em 0 .7em;\
    letter-spacing:-.012em;text-wrap:balance}
    h1{font-size:1.95rem;margin:0 0 .5em;line-height:1.16;letter-spacing:-.022em}h2{font-size:1.36rem}\
    h3{font-size:1.1rem}h4,h5,h6{font-size:1rem}
    main>h2{border-top:1px solid var(--rule);padding-top:1.15em;margin-top:2.4em}
    p,ul,ol,dl,blockquote,pre,table,details{margin:0 0 1.1em}
    ul,ol{padding-left:1.5em}li>p{margin-bottom:.5em}li+li{margin-top:.25em}
    a{color:var(--link);text-decoration-thickness:.06em;text-underline-offset:.16em}\
    a:hover{text-decoration-thickness:.12em}
    a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:2px solid var(--link);\
    outline-offset:2px}
    blockquote{margin-left:0;padding:.1em 0 .1em 1.1em;border-left:3px solid var(--rule);color:var(--soft)}
    blockquote>:last-child{margin-bottom:0}
    hr{border:0;border-top:1px solid var(--rule);margin:2.5em 0}
    img,svg{max-width:100%;height:auto}
    code,pre,kbd,samp{font-family:var(--mono);font-size:.84em;font-variant-ligatures:none}
    code{background:var(--wash);padding:.12em .32em;border-radius:3px;-webkit-box-decoration-break:clone;\
    box-decoration-break:clone}
    kbd{border:1px solid var(--rule);border-bottom-width:2px;border-radius:4px;padding:.05em .35em}
    pre{background:var(--wash);padding:.85em 1em;border-radius:5px;overflow-x:auto;font-size:.8rem;\
    line-height:1.55;\
    tab-size:4}pre code{background:none;padding:0;font-size:1em}
    table{border-collapse:collapse;font:.84rem/1.45 var(--sans)}
    th,td{padding:.32em 1.5em .32em 0;text-align:left;vertical-align:top;\
    border-bottom:1px solid var(--rule)}
    th{font-weight:600;border-bottom:1.5px solid var(--soft)}th:last-child,td:last-child{padding-right:0}
    [align=center]{text-align:center}[align=right]{text-align:right;font-variant-numeric:tabular-nums lining-nums}
    sup{font-size:.7em;line-height:0}
    main>table{display:block;overflow-x:auto;max-width:100%}
    summary{cursor:pointer}

    """
}
