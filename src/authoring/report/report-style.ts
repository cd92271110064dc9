/** The look of the report: a page to read and to print, on paper and ember like the game. */
export const REPORT_STYLE = `
:root { color-scheme: light; --paper: #faf6ee; --ink: #221d18; --quiet: #6a6056; --line: #d9cfbf; --ember: #a8321f }
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 Georgia, 'Times New Roman', serif }
header, main > section { max-width: 74rem; margin: 0 auto; padding: 1rem 1.5rem }
h1, h2, h3 { line-height: 1.2 } h3 { margin: 0 0 .25rem } h3 small { font: 13px/1.4 system-ui, sans-serif; color: var(--quiet) }
nav { position: sticky; top: 0; z-index: 2; background: var(--paper); border-bottom: 1px solid var(--line); padding: .4rem 1.5rem; font: 14px system-ui, sans-serif }
nav a, nav label { margin-right: 1rem } a { color: var(--ember) }
.graph-box { overflow: auto; border-block: 1px solid var(--line); background: #fff; max-height: 44rem; text-align: center }
.graph text { font: 12px system-ui, sans-serif } .graph .when { fill: #4d443b; font-size: 10px } .graph .chapter { font-weight: 700; font-size: 13px }
.graph rect { stroke: #8d8171 } .graph .ending rect { stroke: var(--ink); stroke-width: 2.5 } .graph .chapter-end rect { stroke-dasharray: 5 3 }
.graph .unread rect { stroke: var(--ember); stroke-width: 2 } .graph .begin { stroke: var(--line); stroke-dasharray: 2 4 } .graph .step { fill: none; stroke: #b3a794 } .graph .step.lit { stroke: var(--ember); stroke-width: 2.5 }
.scene-text { border-top: 1px solid var(--line); padding-top: .8rem !important; scroll-margin-top: 3rem }
.facts, .marks, .logic, .hits, table, .summary { font: 13px/1.45 system-ui, sans-serif } .facts, .marks { color: var(--quiet); margin: 0 0 .3rem }
.line, .choice { display: grid; grid-template-columns: 4.2rem 1fr; gap: .8rem; margin: .25rem 0; padding-left: calc(var(--depth) * 1rem) }
.choice { border-left: 3px solid #cdbfa9; padding-left: calc(var(--depth) * 1rem + .5rem); margin: .6rem 0 } .choice.locked { opacity: .75; border-left-style: dashed }
.choice .text { margin: 0; font-weight: 600 } .logic { margin: 0 0 0 5rem; padding-left: calc(var(--depth) * 1rem); color: #87683a; font-family: ui-monospace, monospace; font-size: 12px }
.hits { text-align: right; padding: .1rem .35rem; border-radius: 3px; align-self: start; color: #3d342b } .hits[data-never] { outline: 2px solid var(--ember); color: var(--ember) }
.who { font: 600 12px system-ui, sans-serif; color: var(--quiet) } .note { background: #f1e6d2; padding: .4rem .7rem }
.fault { background: #f7ddd5; padding: .3rem .6rem; font: 13px/1.4 ui-monospace, monospace; overflow-wrap: anywhere } .fault.warning { background: #f3ead2 }
details pre { white-space: pre-wrap; font: 14px/1.45 Georgia, serif; background: #fff; border: 1px solid var(--line); padding: .5rem .7rem; margin: .2rem 0 .5rem } summary { cursor: pointer; font: 13px system-ui, sans-serif; color: var(--quiet) }
table { border-collapse: collapse } td, th { text-align: left; padding: .15rem .8rem .15rem 0; vertical-align: top; border-bottom: 1px solid var(--line) } td.number { text-align: right }
.bar { display: inline-block; height: .7rem; background: #b98a4a; vertical-align: middle } .columns { columns: 22rem; column-gap: 2rem } .columns li { break-inside: avoid }
body.only-unread .scene-text:not([data-share='0']):not(:has([data-never])) { display: none } body.no-logic .logic { display: none }
@media print { nav { display: none } .graph-box { max-height: none } details { display: none } }
`

/** Lights the ways into and out of the scene under the pointer, and the two switches. */
export const REPORT_SCRIPT = `
for (const link of document.querySelectorAll('.graph a')) {
  const id = link.getAttribute('href').slice(1)
  const light = (on) => document.querySelectorAll('.step').forEach((step) => {
    if (step.dataset.from === id || step.dataset.to === id) step.classList.toggle('lit', on)
  })
  link.addEventListener('pointerenter', () => light(true)); link.addEventListener('pointerleave', () => light(false))
  link.addEventListener('focus', () => light(true)); link.addEventListener('blur', () => light(false))
}
for (const box of document.querySelectorAll('nav input')) box.addEventListener('change', () => document.body.classList.toggle(box.name, box.checked))
`
