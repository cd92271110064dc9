import type { Ballot, Tally } from '../protocol/ballot'
import type { Phase, Track } from '../protocol/lesson'
import type { ChoiceCount, ClassReport, PassageCount, PupilReport, VoteReport } from '../protocol/report'
import { PROTOCOL_VERSION } from '../protocol/version'
import type { SessionRecord } from './session-record'

/** A vote with the tallies of its rounds. */
export interface CountedVote {
  readonly ballot: Ballot
  readonly tallies: readonly Tally[]
}

/** When the lesson went on to a phase. */
export interface PhaseChange {
  readonly phase: Phase
  readonly at: number
}

const REPORTED = ['frame', 'play', 'talk', 'ticket'] as const

/** The report of a lesson. Pupils who were taken out stay in the list of pupils and count nowhere else. */
export function reportOf(
  { state }: SessionRecord,
  pupils: readonly PupilReport[],
  votes: readonly CountedVote[],
  phases: readonly PhaseChange[],
  now: number,
): ClassReport {
  const counted = pupils.filter(({ removed }) => !removed)
  return {
    v: PROTOCOL_VERSION,
    code: state.code,
    lesson: state.lesson,
    createdAt: state.createdAt,
    ...(state.endedAt === undefined ? {} : { endedAt: state.endedAt }),
    deletedAt: state.deletedAt,
    minutes: minutesOf(phases, state.endedAt ?? now),
    joined: counted.length,
    choices: choiceCounts(counted, state.lesson.what.tracks),
    passages: passageCounts(counted),
    readers: counted.filter(({ progress }) => progress !== undefined && progress.opened.length > 0).length,
    votes: votes.map((vote) => voteReport(vote, counted)),
    claims: claimCounts(counted),
    pupils,
  }
}

/** Minutes each phase took, to the tenth; a phase that was gone back to counts each time. */
function minutesOf(phases: readonly PhaseChange[], until: number): ClassReport['minutes'] {
  const minutes = { frame: 0, play: 0, talk: 0, ticket: 0 }
  for (const [index, { phase, at }] of phases.entries()) {
    const reported = REPORTED.find((each) => each === phase)
    if (reported === undefined) continue
    const next = phases[index + 1]?.at ?? until
    minutes[reported] += Math.max(0, next - at) / 60_000
  }
  for (const phase of REPORTED) minutes[phase] = Math.round(minutes[phase] * 10) / 10
  return minutes
}

/** Counts how many pupils have each of what `of` gives; a pupil counts once. Most first, then by name. */
function countBy(pupils: readonly PupilReport[], of: (pupil: PupilReport) => Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const pupil of pupils) for (const each of new Set(of(pupil))) counts.set(each, (counts.get(each) ?? 0) + 1)
  return new Map([...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b, 'en')))
}

/** The choices a pupil made: those that only led to where the lesson began are everybody's. */
export function ownChoices({ progress, track }: PupilReport, tracks: readonly Track[]): readonly string[] {
  const given = new Set(tracks[track]?.from)
  return (progress?.choices ?? []).filter((choice) => !given.has(choice))
}

function choiceCounts(pupils: readonly PupilReport[], tracks: readonly Track[]): readonly ChoiceCount[] {
  const counts = countBy(pupils, (pupil) => ownChoices(pupil, tracks))
  return [...counts].map(([choice, number]) => ({ choice, pupils: number }))
}

function passageCounts(pupils: readonly PupilReport[]): readonly PassageCount[] {
  const opened = countBy(pupils, ({ progress }) => progress?.opened ?? [])
  const noted = countBy(pupils, ({ progress }) => progress?.noted ?? [])
  const trusted = countBy(pupils, ({ progress }) => progress?.trusted.map(({ passage }) => passage) ?? [])
  const asReason = countBy(pupils, ({ votes }) => votes.flatMap(({ reason }) => reason ?? []))
  const all = new Set([...opened.keys(), ...noted.keys(), ...trusted.keys(), ...asReason.keys()])
  return [...all].map((passage) => ({
    passage,
    opened: opened.get(passage) ?? 0,
    noted: noted.get(passage) ?? 0,
    trusted: trusted.get(passage) ?? 0,
    asReason: asReason.get(passage) ?? 0,
  }))
}

function claimCounts(pupils: readonly PupilReport[]): ClassReport['claims'] {
  const counts = countBy(pupils, ({ ticket }) => (ticket === undefined ? [] : [ticket.claim]))
  return [...counts].map(([claim, number]) => ({ claim, pupils: number }))
}

function voteReport({ ballot, tallies }: CountedVote, pupils: readonly PupilReport[]): VoteReport {
  const { question, decided, round } = ballot
  return {
    question,
    tallies,
    ...(decided === undefined ? {} : { decided }),
    moves: movesOf(question.id, round, pupils),
  }
}

function movesOf(ballot: string, rounds: number, pupils: readonly PupilReport[]): VoteReport['moves'] {
  if (rounds < 2) return []
  const moves = new Map<string, { readonly from: string; readonly to: string; pupils: number }>()
  for (const { votes } of pupils) {
    const mine = votes.filter((vote) => vote.ballot === ballot)
    const from = mine.find(({ round }) => round === 1)?.option
    const to = mine.find(({ round }) => round === rounds)?.option
    if (from === undefined || to === undefined) continue
    const move = moves.get(`${from} ${to}`) ?? { from, to, pupils: 0 }
    move.pupils += 1
    moves.set(`${from} ${to}`, move)
  }
  return [...moves.values()].sort((a, b) => b.pupils - a.pupils)
}
