/** How a page looks: black on white with a red line under its head, on A4 upright, quiet enough to be read. */
export const pageStyle = `
@page { size: A4 portrait; margin: 20mm 18mm; }
* { box-sizing: border-box; }
html { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { margin: 0 auto; max-width: 210mm; padding: 16mm 18mm; color: #111; background: #fff;
  font: 11pt/1.65 FangSong, STFangsong, "Noto Serif CJK SC", "Songti SC", SimSun, Georgia, serif; }
header { text-align: center; border-bottom: 3px solid #c8161d; padding-bottom: 3mm; margin-bottom: 9mm; }
.masthead { margin: 0; color: #c8161d; font: 700 27pt/1.3 "Noto Serif CJK SC", "Songti SC", SimSun, Georgia, serif;
  letter-spacing: .14em; margin-right: -.14em; }
:lang(en) .masthead { letter-spacing: .02em; margin-right: 0; }
header p { text-align: center; }
.issue { margin: 2mm 0 4mm; }
.by { display: flex; justify-content: space-between; gap: 6mm; margin: 0; }
h1, h2, h3, th, .value { font-family: SimHei, "Heiti SC", "Noto Sans CJK SC", "Microsoft YaHei", Arial, sans-serif; }
h1 { margin: 0 0 8mm; text-align: center; font-size: 17pt; line-height: 1.4; text-wrap: balance; }
h2 { margin: 8mm 0 3mm; font-size: 12.5pt; break-after: avoid; }
h3 { margin: 5mm 0 2mm; font-size: 11pt; font-weight: 600; break-after: avoid; }
p { margin: 0 0 3mm; text-align: justify; }
:lang(zh) main p { text-indent: 2em; }
table { width: 100%; border-collapse: collapse; margin: 2mm 0 4mm; font-size: 9.5pt; line-height: 1.45;
  font-variant-numeric: tabular-nums; border-top: 1.5px solid #111; border-bottom: 1.5px solid #111; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th { padding: 1.6mm 1.8mm; text-align: left; vertical-align: bottom; font-weight: 600; border-bottom: .75px solid #111; }
td { padding: 1.3mm 1.8mm; vertical-align: top; border-bottom: .5px solid #d5d5d5; }
tbody th { font: inherit; vertical-align: top; padding: 1.3mm 1.8mm; border-bottom: .5px solid #d5d5d5; }
.long { overflow-wrap: anywhere; }
.number { text-align: right; }
tbody .tight, tbody .number { white-space: nowrap; }
thead .tight, thead .number { word-break: keep-all; }
tbody tr:last-child > * { border-bottom: 0; }
.cards { display: grid; grid-template-columns: repeat(3, 1fr); gap: 0; margin: 4mm 0 5mm;
  border-top: 1.5px solid #111; border-left: .5px solid #d5d5d5; }
.cards > div { padding: 3mm 3.5mm; break-inside: avoid; border-right: .5px solid #d5d5d5; border-bottom: .5px solid #d5d5d5; }
.cards dt { font-size: 9.5pt; }
.cards dd { margin: 0; font-size: 8.5pt; line-height: 1.6; color: #444; display: flex; justify-content: space-between;
  font-variant-numeric: tabular-nums; }
.cards dd.value { display: block; margin: .5mm 0 1mm; font-size: 18pt; line-height: 1.3; color: #111; }
.notes { margin-top: 10mm; padding-top: 3mm; border-top: .75px solid #999; font-size: 8.5pt; line-height: 1.55; color: #444; }
.notes h2 { margin: 0 0 1mm; font-size: 9pt; }
ul { margin: 0; padding-left: 5mm; }
li { overflow-wrap: anywhere; }
@media print { body { max-width: none; padding: 0; } }
@media (max-width: 700px) { body { padding: 6mm; } .cards { grid-template-columns: repeat(2, 1fr); } }
`.trim();
