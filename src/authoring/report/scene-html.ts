import type { EvidenceBase } from '../evidence/evidence-base'
import { type Fault, faultLine } from '../fault'
import { sayPassage } from '../play/say-passage'
import { escapeHtml, heat, percent } from './html'
import type { SceneFacts, SceneRow } from './scene-facts'

export interface SceneContext {
  readonly evidence: EvidenceBase | undefined
  readonly runs: number
  readonly offered: ReadonlyMap<string, number>
  readonly taken: ReadonlyMap<string, number>
  readonly read: ReadonlyMap<string, number>
  readonly faults: readonly Fault[]
  readonly nameOf: (person: string) => string
}

/** A scene with its lines, how often each was read in the margin, and the evidence under each choice. */
export function sceneHtml(scene: SceneFacts, share: number, words: number, context: SceneContext): string {
  const { id, knot, rows } = scene
  const { tags } = knot
  const facts = ['diorama', 'sound', 'cue', 'weather', 'crowd', 'shared'].flatMap((tag) =>
    tags.has(tag) ? [`${tag}: ${escapeHtml(tags.get(tag) ?? '')}`] : [],
  )
  if (tags.has('linking')) facts.push('linking')
  const note = tags.get('note')
  const own = context.faults.filter(
    ({ file, line }) => file === knot.file && line >= knot.line && line <= lastLine(scene),
  )
  return `<section class="scene-text" id="${escapeHtml(id)}" data-share="${share}">
<h3>${escapeHtml(id)} <small>${escapeHtml(tags.get('at') ?? '')} · ${escapeHtml(tags.get('place') ?? '')} · ${percent(share, 1)} of runs · ${words} words · ${escapeHtml(knot.file)}:${knot.line}</small></h3>
<p class="facts">${facts.join(' · ')}${tags.has('ending') ? ` · <b>ending: ${escapeHtml(tags.get('title') ?? '')}</b>` : ''}${tags.has('chapter-end') ? ' · <b>ends the chapter</b>' : ''}</p>
${note === undefined ? '' : `<p class="note"><b>Content note.</b> ${escapeHtml(note)} <i>${escapeHtml(tags.get('summary') ?? '')}</i></p>`}
${own.map((fault) => `<p class="fault${fault.warning ? ' warning' : ''}">${escapeHtml(faultLine(fault))}</p>`).join('')}
${rows.map((row) => rowHtml(row, context)).join('\n')}
</section>`
}

function lastLine({ knot, rows }: SceneFacts): number {
  const last = rows.findLast((row) => row.kind !== 'logic')
  return last?.kind === 'text' ? last.line.line : last?.kind === 'choice' ? last.choice.line : knot.line + 20
}

function rowHtml(row: SceneRow, context: SceneContext): string {
  const indent = `style="--depth:${row.depth}"`
  if (row.kind === 'logic') return `<p class="logic" ${indent}>${escapeHtml(row.source)}</p>`
  if (row.kind === 'choice') return choiceHtml(row, context)
  const { line } = row
  const hits = context.read.get(line.id) ?? 0
  const who = line.tags.get('who')
  const fate = line.tags.get('fate')
  return `<p class="line" ${indent}>${margin(hits, context.runs)}<span>${who === undefined ? '' : `<b class="who">${escapeHtml(context.nameOf(who))}</b> `}${fate === undefined ? '' : `<b class="who">what became of ${escapeHtml(context.nameOf(fate))}</b> `}${escapeHtml(line.text)}</span></p>`
}

function choiceHtml(
  { choice, condition, depth }: SceneRow & { readonly kind: 'choice' },
  context: SceneContext,
): string {
  const { tags } = choice
  const locked = tags.get('locked')
  const weigh = tags.get('weigh')
  const hits = locked === undefined ? (context.taken.get(choice.id) ?? 0) : (context.offered.get(choice.id) ?? 0)
  const marks = [
    escapeHtml(tags.get('basis') ?? 'no basis'),
    ...(weigh === undefined ? [] : [`weighs ${escapeHtml(weigh)}`]),
    ...(tags.has('pass') ? ['taken when passed over'] : []),
    ...(locked === undefined ? [] : [`closed: ${escapeHtml(locked)}`]),
    `offered ${context.offered.get(choice.id) ?? 0} times`,
    escapeHtml(choice.id),
  ]
  const passages = choice.sources.map((id) => {
    const text = context.evidence ? sayPassage(id, context.evidence).split('\n').slice(1).join('\n') : ''
    return `<details><summary>${escapeHtml(id)}</summary><pre>${escapeHtml(text)}</pre></details>`
  })
  return `<div class="choice${locked === undefined ? '' : ' locked'}" style="--depth:${depth}">${margin(hits, context.runs)}<div>
<p class="text">${escapeHtml(choice.text)}${condition === '' ? '' : ` <code>${escapeHtml(condition)}</code>`}</p>
<p class="marks">${marks.join(' · ')}</p>${passages.join('')}</div></div>`
}

function margin(hits: number, runs: number): string {
  const share = runs === 0 ? 0 : hits / runs
  return `<span class="hits" style="background:${hits === 0 ? '#fff' : heat(share)}"${hits === 0 ? ' data-never' : ''}>${hits === 0 ? 'never' : percent(hits, runs)}</span>`
}
