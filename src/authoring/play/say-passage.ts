import type { EvidenceBase } from '../evidence/evidence-base'

/** A passage as text: who says it, from which standpoint, then what it says. */
export function sayPassage(id: string, { passages, sources }: EvidenceBase): string {
  const passage = passages.find((candidate) => candidate.id === id)
  const source = passage && sources.find((candidate) => candidate.id === passage.source)
  if (!passage || !source) return `${id}: there is no such passage`
  const { who, title, year } = source.short
  const head = [who?.en, title.en, year?.en].filter((part) => part !== undefined).join(', ')
  return [
    `${id}`,
    `  ${head}${passage.circle === 'further' ? ' (beyond the five documents)' : ''}`,
    `  standpoint: ${source.standpoint.position.en}`,
    `  ${passage.precis.en}`,
    ...passage.utterances.map(({ who: speaker, text }) => `  "${text}" — ${speaker.en}`),
    ...passage.figures.map(({ what, value }) => `  ${what.en}: ${value.en}`),
  ].join('\n')
}
