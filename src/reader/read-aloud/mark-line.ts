import type { PageLine } from './lines-on-page'

/** The name under which `read-aloud.css` knows the sentence that is being read. */
const NAME = 'spoken'

/** Shows which line is being read, and keeps it in view; none takes the mark away. The page's own elements stay as they are. */
export function markLine(line: PageLine | undefined): void {
  for (const block of document.querySelectorAll('[data-spoken]')) block.removeAttribute('data-spoken')
  // Where single sentences cannot be marked the whole paragraph is.
  const fine = typeof Highlight === 'function' && 'highlights' in CSS
  if (fine) CSS.highlights.delete(NAME)
  if (!line) return
  if (fine) CSS.highlights.set(NAME, new Highlight(line.range))
  line.block.setAttribute('data-spoken', fine ? 'line' : 'block')
  line.block.scrollIntoView({ block: 'nearest' })
}
