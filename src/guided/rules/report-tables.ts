import { aliasText } from '../protocol/alias'
import type { Language } from '../protocol/ids'
import type { ClassReport, PupilReport } from '../protocol/report'
import { csvTable } from './csv'

/**
 * Column heads are names and not sentences: a table is read by programs as well, and must not change with the language.
 * Ids stand as the stories have them.
 */
const PUPIL_HEAD = [
  'alias',
  'role',
  'late',
  'removed',
  'chapter',
  'scene',
  'choices',
  'passages_opened',
  'passages_noted',
  'passages_trusted',
  'claim',
  'claim_passage',
  'sentence',
] as const

/** One row for each pupil, by alias. */
export function pupilTable(report: ClassReport, language: Language): string {
  const { tracks } = report.lesson.what
  const row = ({ alias, track, late, removed, progress, ticket }: PupilReport) => [
    aliasText(alias, language),
    tracks[track]?.role,
    late ? 1 : 0,
    removed ? 1 : 0,
    progress?.chapter,
    progress?.scene,
    progress?.choices.join(' '),
    progress?.opened.join(' '),
    progress?.noted.join(' '),
    progress?.trusted.map(({ contested, passage }) => `${contested}:${passage}`).join(' '),
    ticket?.claim,
    ticket?.passage,
    ticket?.sentence.kind === 'written' ? ticket.sentence.text : ticket?.sentence.id,
  ]
  return csvTable([PUPIL_HEAD, ...report.pupils.map(row)])
}

const VOTE_HEAD = ['vote', 'question', 'round', 'option', 'words', 'votes', 'decided_by', 'reasons'] as const

/** One row for each option of each round of each vote. */
export function voteTable(report: ClassReport, language: Language): string {
  const rows = report.votes.flatMap(({ question, tallies, decided }) =>
    tallies.flatMap(({ round, counts, reasons }) =>
      question.options.map(({ id, words }) => [
        question.id,
        question.words[language],
        round,
        id,
        words[language],
        counts[id] ?? 0,
        round === tallies.length && decided?.option === id ? decided.by : undefined,
        Object.entries(reasons[id] ?? {})
          .map(([passage, times]) => `${passage}:${times}`)
          .join(' '),
      ]),
    ),
  )
  return csvTable([VOTE_HEAD, ...rows])
}
