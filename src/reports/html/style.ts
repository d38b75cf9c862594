/** The page's only style sheet; allowed by its hash. Colours pass 4.5 to 1 on their grounds in both schemes. */
export const STYLE = `
:root { color-scheme: light dark;
  --ground: #ffffff; --panel: #f5f6f8; --line: #d5d9e0; --text: #1b1f27; --soft: #545c6a; --link: #0b57b0;
  --good: #17693a; --warn: #8a4b00; --bad: #b3201d; --calm: #39536f; --mark: #fff1c2; --gone: #fbdcda; --new: #d5f0de; }
@media (prefers-color-scheme: dark) { :root {
  --ground: #14171c; --panel: #1d2128; --line: #3a414d; --text: #e8ebf0; --soft: #a9b2c0; --link: #86b7ff;
  --good: #7fd6a0; --warn: #f2b65c; --bad: #ff9a94; --calm: #a8c4e2; --mark: #4a3c10; --gone: #55211f; --new: #173f28; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
header, main, footer { max-width: 76rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 1.5rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0; overflow-wrap: anywhere; }
h2 { font-size: 1.2rem; margin: 2.25rem 0 .75rem; }
p { margin: .5rem 0; }
a { color: var(--link); }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; margin: 1rem 0 0; list-style: none; }
.skip { position: absolute; left: -100vw; }
.skip:focus { position: fixed; left: 1rem; top: 1rem; background: var(--panel); padding: .5rem 1rem; z-index: 2; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px; }
code, pre, .mono { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .875em; }
pre { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
.soft { color: var(--soft); }
.tiles { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1rem 0; padding: 0; }
.tiles div { background: var(--panel); border: 1px solid var(--line); border-radius: 6px; padding: .5rem 1rem; min-width: 7.5rem; }
.tiles dt { color: var(--soft); font-size: .875rem; }
.tiles dd { margin: 0; font-size: 1.5rem; font-variant-numeric: tabular-nums; }
.wide { overflow-x: auto; }
.wide > table { min-width: 36rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; color: var(--soft); padding-bottom: .375rem; }
th, td { text-align: left; vertical-align: top; padding: .375rem .625rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
thead th { background: var(--panel); border-bottom-width: 2px; white-space: nowrap; }
tbody th { font-weight: 600; }
tbody th .soft { font-weight: 400; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.wide > .rows { min-width: 46rem; }
.rows, .rows > caption, .rows > thead, .rows > tbody { display: block; }
.rows > tbody { content-visibility: auto; contain-intrinsic-size: auto 4rem; border-bottom: 1px solid var(--line); }
.rows > tbody.open { contain-intrinsic-size: auto 5.75rem; }
.rows > tbody[hidden] { display: none; }
.rows > thead th { white-space: normal; }
.rows > * > tr { display: grid; grid-template-columns: minmax(0, 1fr) 24% 18% 12.5rem; }
.rows > tbody > tr > * { border-bottom: 0; }
.rows > .open > tr + tr { display: block; }
.rows > .open > tr + tr > td { display: block; padding-top: 0; }
.badge { display: inline-block; border: 1px solid currentColor; border-radius: 1rem; padding: 0 .625rem; font-size: .8125rem; white-space: nowrap; }
.good { color: var(--good); } .warn { color: var(--warn); } .bad { color: var(--bad); } .calm { color: var(--calm); }
summary { cursor: pointer; color: var(--link); overflow-wrap: anywhere; }
details > div { margin: .5rem 0 .75rem; border-left: 3px solid var(--line); padding-left: .75rem; }
.values { table-layout: fixed; }
.values th[scope=row] { width: 18%; }
.long { max-height: 22rem; overflow: auto; }
del, ins { text-decoration: none; display: block; }
del::before { content: "- "; } ins::before { content: "+ "; }
del { background: var(--gone); } ins { background: var(--new); }
.hazard { border-left: 4px solid var(--warn); background: var(--mark); padding: .375rem .75rem; margin: .375rem 0; }
.problem { border-left: 4px solid var(--bad); background: var(--panel); padding: .5rem .875rem; margin: .625rem 0; }
form { display: flex; flex-wrap: wrap; gap: .75rem 1.25rem; align-items: end; margin: .75rem 0; }
output { padding-bottom: .5rem; }
label { display: grid; gap: .125rem; color: var(--soft); font-size: .875rem; }
input, select { font: inherit; color: var(--text); background: var(--ground); border: 1px solid var(--soft); border-radius: 5px; padding: .375rem .625rem; height: 2.5rem; min-width: 12rem; }
::placeholder { color: var(--soft); opacity: 1; }
input { width: min(26rem, 80vw); }
svg { background: var(--panel); border: 1px solid var(--line); border-radius: 6px; }
svg text { fill: var(--text); font: 13px ui-monospace, "DejaVu Sans Mono", monospace; }
svg rect { fill: var(--ground); stroke: var(--soft); }
svg path { fill: none; stroke: var(--soft); stroke-width: 1.5; }
svg marker path { fill: var(--soft); stroke: none; }
footer { color: var(--soft); padding-top: 1.5rem; padding-bottom: 3rem; }
@media print { form, nav, .skip { display: none; } .long { max-height: none; } }
`;
