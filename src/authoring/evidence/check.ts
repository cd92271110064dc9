import { join } from 'node:path'
import { faultLine } from '../fault'
import { loadEvidence } from './load-evidence'

/** `npm run evidence:check`: prints what is wrong with the catalogue, a line each, and fails if anything is. */
const loaded = loadEvidence(join(process.cwd(), 'stories', 'evidence'))
if (loaded.ok) {
  const { sources, passages, contested, events, places, people, terms, holdings, windows } = loaded.value
  console.log(
    `The evidence is in order: ${passages.length} passages of ${sources.length} sources, ${contested.length} contested claims, ` +
      `${events.length} events, ${places.length} places, ${people.length} people, ${terms.length} terms, ` +
      `${holdings.length} changes in the districts, ${windows.length} windows.`,
  )
} else {
  for (const fault of loaded.fault) console.error(faultLine(fault))
  console.error(`${loaded.fault.length} fault(s) in the evidence.`)
  process.exitCode = 1
}
