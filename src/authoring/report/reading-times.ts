import { READING_PACE } from '../check/print-check'
import type { RandomReport } from '../random/random-report'
import { escapeHtml, percent } from './html'

/** How long the paths are, and how they end, as two small tables of bars. */
export function readingTimes({ wordsOfPaths, words, choices, endings, chanceRuns, runs }: RandomReport): string {
  const minutes = wordsOfPaths.map((count) => count / READING_PACE)
  const first = Math.floor(Math.min(...minutes))
  const last = Math.ceil(Math.max(...minutes))
  const width = Math.max(1, Math.ceil((last - first) / 12))
  const bars = Array.from({ length: Math.max(1, Math.ceil((last - first) / width)) }, (_, index) => {
    const from = first + index * width
    return {
      name: `${from}–${from + width} min`,
      hits: minutes.filter((time) => time >= from && time < from + width).length,
    }
  })
  const byChance = [...endings].sort((a, b) => b[1] - a[1]).map(([name, hits]) => ({ name, hits }))
  return `<p>${runs} random runs. Words of a path: ${words.min} – ${words.median} – ${words.max} (least, middle, most); choices ${choices.min} – ${choices.median} – ${choices.max}; at ${READING_PACE} words a minute.</p>
${wordsOfPaths.length === 0 ? '<p>No run came to an ending.</p>' : table(bars, wordsOfPaths.length)}
<h3>Endings, by chance alone</h3>${table(byChance, chanceRuns)}`
}

function table(bars: readonly { readonly name: string; readonly hits: number }[], whole: number): string {
  const most = Math.max(1, ...bars.map(({ hits }) => hits))
  const rows = bars.map(
    ({ name, hits }) =>
      `<tr><td>${escapeHtml(name)}</td><td><span class="bar" style="width:${((16 * hits) / most).toFixed(2)}rem"></span></td><td class="number">${percent(hits, whole)}</td></tr>`,
  )
  return `<table>${rows.join('')}</table>`
}
