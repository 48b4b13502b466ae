/** The look of a document on a screen of any width and on paper: dark ink on white, whatever the screen prefers. */
export const PAPER_STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #1d2430; font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
main, footer { max-width: 50rem; margin: 0 auto; padding: 0 1.5rem; }
main { padding-top: 2rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .75rem; }
h2 { font-size: 1.3rem; line-height: 1.25; margin: 2.25rem 0 .5rem; color: #35368a; }
h3 { font-size: 1.02rem; line-height: 1.35; margin: 1.25rem 0 .25rem; }
p { margin: 0 0 .75rem; }
.lead { font-size: 1.15rem; }
.soft, figcaption, dd, footer { color: #4a5160; font-size: .9rem; }
ol, ul { margin: 0 0 .75rem; padding-left: 1.5rem; }
li { margin-bottom: .35rem; }
li:has(.sketch) { position: relative; min-height: 4.75rem; margin-bottom: .75rem; padding-left: 9.5rem; }
.sketch { position: absolute; top: 0; left: 0; width: 8.5rem; }
@media (max-width: 30rem) {
  li:has(.sketch) { padding-left: 0; }
  .sketch { position: static; display: inline-block; vertical-align: middle; margin: 0 0 .25rem; }
  .sketch + strong { display: block; }
}
figure { margin: 1rem 0; }
svg { display: block; max-width: 100%; height: auto; margin: 0 auto .5rem; }
.table { overflow-x: auto; margin: 1rem 0; }
.table:focus-visible { outline: 2px solid #35368a; outline-offset: 2px; }
table { width: 100%; border-collapse: collapse; font-size: .875rem; overflow-wrap: normal; }
caption { text-align: left; font-weight: 600; color: #4a5160; padding-bottom: .25rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .4rem; border-bottom: 1px solid #dcd8ce; min-width: 4.5rem; overflow-wrap: break-word; }
thead th { vertical-align: bottom; border-bottom: 2px solid #827d70; }
.end { text-align: right; }
.fewer { background: #fce5d8; }
.more { background: #dcebf6; }
dl { margin: 0; }
dl > div { margin-bottom: .75rem; }
dt { font-weight: 600; }
dd { margin: 0; }
footer { border-top: 1px solid #dcd8ce; margin-top: 2rem; padding-top: .75rem; padding-bottom: 2rem; }
@page { size: A4; margin: 18mm; }
@media print {
  html { font-size: 10pt; }
  body { font-size: 1rem; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  main, footer { max-width: none; padding: 0; }
  h1, h2, h3 { break-after: avoid; }
  p, li, figure, tr, .low, dl > div { break-inside: avoid; }
  .table { overflow: visible; }
  thead { display: table-header-group; }
}
`;
