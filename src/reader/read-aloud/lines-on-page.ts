import { sentencesOf } from './sentences'

/** A sentence as it stands on the page. */
export interface PageLine {
  readonly text: string
  /** The language that the page marks it with. */
  readonly language: string
  readonly range: Range
  /** The paragraph, head or choice that it belongs to. */
  readonly block: Element
}

const BLOCKS = 'h1,h2,h3,h4,p,li,dt,dd,blockquote,figcaption,summary,legend,.n,.say,.reason'
/** What is pressed and not read, what stands there for screen readers, and what is only shown or looked up. */
const SILENT = '[aria-hidden="true"],.sr,nav,svg,button:not(.term):not(.choice__go),a,code,input,select,.id'

/** Everything to be read in some regions of the page, in its order, sentence by sentence. Hidden parts are left out. */
export function linesOnPage(regions: readonly Element[]): readonly PageLine[] {
  return regions.flatMap((region) => [...region.querySelectorAll(BLOCKS)].filter(isSeen).flatMap(linesOf))
}

/** What is folded away has a place on the page all the same. */
const isSeen = (block: Element): boolean => block.getClientRects().length > 0 && block.checkVisibility()

function linesOf(block: Element): readonly PageLine[] {
  return runsOf(block).flatMap(({ language, nodes }) => {
    const text = nodes.map(({ data }) => data).join('')
    return sentencesOf(text, language).map(({ from, to }) => ({
      text: text.slice(from, to).replace(/\s+/g, ' '),
      language,
      range: rangeOf(nodes, from, to),
      block,
    }))
  })
}

interface Run {
  readonly language: string
  readonly box: Element
  readonly nodes: Text[]
}

/** The texts that belong to a block and to no block within it, split where the language changes or a new line begins. */
function runsOf(block: Element): readonly Run[] {
  const runs: Run[] = []
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    if (!(node instanceof Text) || !parent || parent.closest(BLOCKS) !== block || isSilent(parent)) continue
    const language = parent.closest('[lang]')?.getAttribute('lang') || 'en'
    const box = boxOf(parent, block)
    const last = runs.at(-1)
    if (last?.language === language && last.box === box) last.nodes.push(node)
    else runs.push({ language, box, nodes: [node] })
  }
  return runs
}

/** The nearest element round a text that stands on lines of its own. */
function boxOf(parent: Element, block: Element): Element {
  let box = parent
  while (box !== block && box.parentElement && getComputedStyle(box).display.startsWith('inline'))
    box = box.parentElement
  return box
}

const isSilent = (parent: Element): boolean => parent.closest(SILENT) !== null

/** The part of some texts, joined, from the character `from` to before `to`. */
function rangeOf(nodes: readonly Text[], from: number, to: number): Range {
  const range = document.createRange()
  let passed = 0
  for (const node of nodes) {
    const end = passed + node.length
    if (from >= passed && from < end) range.setStart(node, from - passed)
    if (to > passed && to <= end) range.setEnd(node, to - passed)
    passed = end
  }
  return range
}
