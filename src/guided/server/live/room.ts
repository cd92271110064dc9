import type { Tally } from '../../protocol/ballot'
import { NEWS_EVERY_MS } from '../../protocol/limits'
import { hasRunOut } from '../../rules/pupil-rules'
import type { ClassDatabase } from '../store/class-database'
import { storedPupils } from '../store/read-pupils'
import { pollTallies } from '../store/read-votes'
import { findSession } from '../store/sessions'
import type { SessionTable } from '../store/tables'
import { createLinks, type Links } from './links'
import type { Outlet } from './outlet'
import { type Held, held, publicTally, rosterRow } from './views'

/** A session that has pages open at this process: what was last read of it, and what is still to be told. */
export interface Room {
  readonly session: string
  readonly links: Links
  probes: number
  now(): Held
  /** Takes over what was just read or written, if it is newer; says so to all pages. */
  take(row: SessionTable): void
  /** Reads the session anew; several at once are read together. False if it is gone. */
  reload(): Promise<boolean>
  seatsChanged(seats: readonly number[]): void
  votesChanged(): void
  linksChanged(): void
  /** The newest tally of the present vote, not older than the last news. */
  tally(): Promise<Tally | undefined>
  isOverdue(): boolean
  close(): void
}

export interface RoomTools {
  readonly database: ClassDatabase
  readonly outlet: Outlet
  readonly now: () => number
  /** Whether a teacher of this session has a page open here. */
  readonly hasTeacher: (session: string) => boolean
  /** How many pages of it are open here. */
  readonly pages: (session: string) => number
  readonly failed: (error: unknown) => void
}

/** Pupils and the projector need no more than a number a second; in a hall they get it more seldom. */
const crowdEvery = (pages: number) => Math.max(1000, pages)

export function createRoom(first: SessionTable, tools: RoomTools): Room {
  const { database, outlet } = tools
  const session = first.id
  const links = createLinks()
  const seats = new Set<number>()
  let current = held(first)
  let votes = false
  let here = 0
  let crowdAt = 0
  /** Told to teacher and projector, and not yet to the pupils. */
  let forPupils: Tally | undefined
  let counted: { readonly seq: number; readonly tallies: readonly Tally[] } | undefined
  let counting: Promise<readonly Tally[]> | undefined
  let reloading: Promise<boolean> | undefined
  let timer: NodeJS.Timeout | undefined
  let closed = false

  function soon(ms = NEWS_EVERY_MS): void {
    if (closed || timer !== undefined) return
    timer = setTimeout(() => {
      timer = undefined
      spread().catch((error) => {
        tools.failed(error)
        soon(1000)
      })
    }, ms)
  }

  async function recount(): Promise<readonly Tally[]> {
    const { row, record } = current
    const { ballot } = record.state
    const tallies = ballot === undefined ? [] : await pollTallies(database.db, session, ballot)
    counted = { seq: row.seq, tallies }
    return tallies
  }

  /** Several who ask at once are given the same count. */
  function count(): Promise<readonly Tally[]> {
    counting ??= recount().finally(() => {
      counting = undefined
    })
    return counting
  }

  async function spread(): Promise<void> {
    await spreadRoster()
    const now = tools.now()
    const isCrowdsTurn = Math.abs(now - crowdAt) >= crowdEvery(tools.pages(session))
    if (votes) await spreadVotes()
    const present = links.here(now)
    if (isCrowdsTurn) {
      crowdAt = now
      if (present !== here) outlet.toAll(session, { kind: 'here', here: present })
      here = present
      if (forPupils !== undefined) outlet.toRole(session, 'pupil', { kind: 'tally', tally: forPupils })
      forPupils = undefined
    }
    if (seats.size > 0 || votes || forPupils !== undefined || present !== here) soon()
  }

  async function spreadRoster(): Promise<void> {
    const changed = [...seats]
    seats.clear()
    if (changed.length === 0 || !tools.hasTeacher(session)) return
    const pupils = await storedPupils(database, session, changed)
    const now = tools.now()
    outlet.toRole(session, 'teacher', { kind: 'roster', rows: pupils.map((pupil) => rosterRow(pupil, links, now)) })
  }

  async function spreadVotes(): Promise<void> {
    votes = false
    const tallies = await recount()
    const { ballot } = current.record.state
    if (ballot === undefined) return
    // Rounds before the present one change only with what may be seen of them.
    for (const tally of ballot.open ? tallies.slice(-1) : tallies) {
      outlet.toRole(session, 'teacher', { kind: 'tally', tally })
      outlet.toRole(session, 'wall', { kind: 'tally', tally: publicTally(ballot, tally) })
    }
    const last = tallies.at(-1)
    if (last === undefined) return
    forPupils = publicTally(ballot, last)
    if (ballot.open) return
    // A result is told at once; how many have voted can wait for the crowd's turn.
    outlet.toRole(session, 'pupil', { kind: 'tally', tally: forPupils })
    forPupils = undefined
  }

  async function read(): Promise<boolean> {
    const row = await findSession(database, 'id', session)
    if (row !== undefined) room.take(row)
    return row !== undefined
  }

  const room: Room = {
    session,
    links,
    probes: 0,
    now: () => current,
    take: (row) => {
      if (row.seq <= current.row.seq) return
      current = held(row)
      const { ballot } = current.record.state
      outlet.toAll(session, { kind: 'state', seq: row.seq, now: tools.now(), state: current.record.state })
      if (ballot !== undefined) room.votesChanged()
    },
    reload: () => {
      reloading ??= read().finally(() => {
        reloading = undefined
      })
      return reloading
    },
    seatsChanged: (changed) => {
      for (const seat of changed) seats.add(seat)
      soon()
    },
    votesChanged: () => {
      votes = true
      soon()
    },
    linksChanged: () => soon(),
    tally: async () => (counted?.seq === current.row.seq ? counted.tallies : await count()).at(-1),
    isOverdue: () => hasRunOut(current.record.state, tools.now()),
    close: () => {
      closed = true
      clearTimeout(timer)
    },
  }
  return room
}
