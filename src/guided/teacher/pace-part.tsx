import { useRef } from 'preact/hooks'
import { aliasText } from '../protocol/alias'
import type { SessionState } from '../protocol/session-state'
import { atGate, type Lag, lagging, paceLines } from './pace'
import type { Room, useStories } from './use-teacher'

export interface PartProps {
  readonly room: Room
  readonly stories: ReturnType<typeof useStories>
}

/** Where they are, and who is behind; by the names of the lesson only. */
export function PacePart({
  room,
  stories: { structures, sceneName },
  time,
}: PartProps & {
  /** The server's clock, in milliseconds. */
  readonly time: number
}) {
  const { snapshot, language, words, ask } = room
  const reading = useReadingTime(snapshot.state, time)
  const scenes = Object.fromEntries(structures.map(({ role, scenes: heads }) => [role, heads.map(({ id }) => id)]))
  const lines = paceLines(snapshot.roster, scenes)
  const late = lagging(snapshot.roster, scenes, reading)
  const waiting = atGate(snapshot.roster)
  const lateSeats = new Set(late.filter((lag) => lag.scenes > 0).map(({ row }) => row.seat))
  const hour = (role: string, scene: string): string =>
    structures
      .find((each) => each.role === role)
      ?.scenes.find(({ id }) => id === scene)
      ?.at.slice(11) ?? ''
  const said = ({ row, scenes: by, away, still }: Lag): readonly string[] => [
    ...(by > 0 ? [words('behindBy', { count: by })] : []),
    ...(away ? [words('away')] : []),
    ...(still > 0 ? [words(row.place?.doing === 'evidence' ? 'stillEvidence' : 'stillReading', { count: still })] : []),
  ]
  return (
    <section>
      <h2 class="label">{words('where')}</h2>
      {lines.length === 0 && <p class="note">{words('nobodyYet')}</p>}
      {waiting > 0 && (
        <p class="note">
          {words('atGateOf', { count: waiting, of: snapshot.roster.filter(({ removed }) => !removed).length })}
        </p>
      )}
      {lines.length > 0 && (
        <table class="pace">
          <tbody>
            {lines.map(({ role, scene, rows }) => (
              <tr key={`${role}/${scene}`}>
                <th scope="row">
                  <small class="num">{hour(role, scene)}</small> {sceneName(role, scene, language)}
                  {atGate(rows) > 0 && <span class="note"> · {words('atGate', { count: atGate(rows) })}</span>}
                </th>
                <td>
                  <span class="heads" aria-hidden="true">
                    {rows.map(({ seat }) => (
                      <i key={seat} class={lateSeats.has(seat) ? 'late' : ''} />
                    ))}
                  </span>
                </td>
                <td class="n num">
                  {rows.length}
                  <span class="sr"> {words('placeCount', { count: rows.length })}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <h2 class="label">{words('behind')}</h2>
      {late.length === 0 && <p class="note">{words('nobodyBehind')}</p>}
      <ul class="late-list">
        {late.map((lag) => {
          const { row, away } = lag
          return (
            <li key={row.seat}>
              <span>
                {aliasText(row.alias, language)}{' '}
                <span class="note">
                  {row.place && `${sceneName(row.place.role, row.place.scene, language)}: `}
                  {said(lag).join(', ')}
                </span>
              </span>
              <button
                type="button"
                class="btn btn--plain"
                onClick={() =>
                  void ask('pupil', { action: { do: 'nudge', seat: row.seat, nudge: away ? 'code' : 'summary' } })
                }
              >
                {words(away ? 'askOver' : 'giveSummary')}
                <span class="sr"> {aliasText(row.alias, language)}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** Since when the class could read undisturbed, as far as this page has seen; `undefined` while it cannot. */
function useReadingTime({ phase, phaseSince, paused, ballot, gate }: SessionState, now: number) {
  const disturbed = useRef(0)
  const reads = phase === 'play' && !paused && !ballot && gate.kind !== 'held'
  if (!reads) disturbed.current = now
  return reads ? { since: Math.max(phaseSince, disturbed.current), now } : undefined
}
