import type { CheckedRole } from '../check/check-role'
import { orderFaults, printFault, summaryOf } from '../check/print-check'
import { readRole } from '../check/role-reading'
import type { EvidenceBase } from '../evidence/evidence-base'
import type { Fault } from '../fault'
import { evidenceUse } from './evidence-use'
import { escapeHtml, percent } from './html'
import { readingTimes } from './reading-times'
import { REPORT_SCRIPT, REPORT_STYLE } from './report-style'
import { type SceneFacts, scenesOf, stepsOf } from './scene-facts'
import { sceneGraph } from './scene-graph'
import { sceneHtml } from './scene-html'

export interface ReportInput {
  readonly checked: CheckedRole
  readonly faults: readonly Fault[]
  readonly evidence: EvidenceBase | undefined
  readonly nameOf: (person: string) => string
  readonly title: string
}

/** One role's story as a page of its own, for somebody who has to vouch for it. Nothing is fetched. */
export function reportPage({ checked, faults, evidence, nameOf, title }: ReportInput): string {
  const { built, random, exploration } = checked
  const reading = readRole(built)
  const scenes = scenesOf(built.lifted)
  const runs = random?.runs ?? 0
  const shareOf = (scene: string): number => Math.min(1, (random?.scenes.get(scene) ?? 0) / Math.max(1, runs))
  const wordsOf = ({ rows }: SceneFacts): number =>
    rows.reduce((sum, row) => sum + (row.kind === 'text' ? reading.wordsOf(row.line.id) : 0), 0)
  const ordered = orderFaults(faults)
  const context = {
    ...{ evidence, runs, faults: ordered, nameOf },
    offered: random?.offered ?? new Map(),
    taken: random?.taken ?? new Map(),
    read: random?.read ?? new Map(),
  }
  const choices = built.lifted.flatMap((file) => file.choices)
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}: the story under review</title><style>${REPORT_STYLE}</style></head><body>
<nav><a href="#graph">Graph</a><a href="#faults">Faults</a><a href="#times">Reading times</a><a href="#evidence">Evidence</a><a href="#scenes">Scenes</a>
<label><input type="checkbox" name="only-unread"> only what was never read</label><label><input type="checkbox" name="no-logic"> hide logic</label></nav>
<header><h1>${escapeHtml(title)}</h1><pre class="summary">${escapeHtml(summaryOf(checked))}</pre></header>
<main><section id="graph"><h2>The scenes along time</h2><p class="facts">Warm: read in many random runs. Red outline: in none. Thick: an ending. Dashed: ends a chapter.</p></section>
<div class="graph-box">${sceneGraph(scenes, stepsOf(exploration?.summaries ?? []), shareOf)}</div>
<section id="faults"><h2>Faults</h2>${ordered.map((fault) => `<p class="fault${fault.warning ? ' warning' : ''}">${escapeHtml(printFault(fault))}</p>`).join('') || '<p>None.</p>'}</section>
<section id="times"><h2>Reading times and endings</h2>${random ? readingTimes(random) : ''}</section>
<section id="evidence"><h2>Evidence</h2>${evidence ? evidenceHtml(choices.length, evidenceUse(choices, evidence)) : ''}</section>
<section id="scenes"><h2>Scenes</h2></section>
${scenes.map((scene) => sceneHtml(scene, shareOf(scene.id), wordsOf(scene), context)).join('\n')}
</main><script>${REPORT_SCRIPT}</script></body></html>
`
}

function evidenceHtml(choices: number, use: ReturnType<typeof evidenceUse>): string {
  const rows = (cells: readonly (readonly [string, string])[]): string =>
    `<table>${cells.map(([name, value]) => `<tr><td>${escapeHtml(name)}</td><td class="number">${escapeHtml(value)}</td></tr>`).join('')}</table>`
  const cited = use.cited
    .slice(0, 25)
    .map(
      ({ passage, choices: citing }) =>
        `<li><b>${citing.length}</b> ${escapeHtml(passage.id)} <span class="marks">${escapeHtml(citing.join(', '))}</span></li>`,
    )
  const never = use.neverCited.map(
    ({ id, precis }) => `<li>${escapeHtml(id)} <span class="marks">${escapeHtml(precis.en)}</span></li>`,
  )
  return `<p>${choices} choices; ${use.oneSided} of them rest on one source alone (${percent(use.oneSided, choices)}).</p>
<h3>Basis of the choices</h3>${rows([...use.bases].map(([basis, count]) => [basis, `${count} (${percent(count, choices)})`]))}
<h3>Citations by source</h3>${rows(use.sources.map(({ source, citations }) => [source, String(citations)]))}
<h3>Cited most</h3><ol class="columns">${cited.join('')}</ol>
<details><summary>Passages of the five documents never cited here: ${use.neverCited.length}</summary><ul class="columns">${never.join('')}</ul></details>`
}
