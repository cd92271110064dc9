import { aliasText } from '../protocol/alias'
import { lagging, paceLines } from './pace'
import type { Room, useStories } from './use-teacher'

export interface PartProps {
  readonly room: Room
  readonly stories: ReturnType<typeof useStories>
}

/** Where they are, and who is behind; by the names of the lesson only. */
export function PacePart({ room, stories: { structures, sceneName } }: PartProps) {
  const { snapshot, language, words, ask } = room
  const scenes = Object.fromEntries(structures.map(({ role, scenes: heads }) => [role, heads.map(({ id }) => id)]))
  const lines = paceLines(snapshot.roster, scenes)
  const late = lagging(snapshot.roster, scenes)
  const lateSeats = new Set(late.filter((lag) => lag.scenes > 0).map(({ row }) => row.seat))
  const hour = (role: string, scene: string): string =>
    structures
      .find((each) => each.role === role)
      ?.scenes.find(({ id }) => id === scene)
      ?.at.slice(11) ?? ''
  return (
    <section>
      <h2 class="label">{words('where')}</h2>
      {lines.length === 0 && <p class="note">{words('nobodyYet')}</p>}
      {lines.length > 0 && (
        <table class="pace">
          <tbody>
            {lines.map(({ role, scene, rows }) => (
              <tr key={`${role}/${scene}`}>
                <th scope="row">
                  <small class="num">{hour(role, scene)}</small> {sceneName(role, scene, language)}
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
        {late.map(({ row, scenes: by, away }) => (
          <li key={row.seat}>
            <span>
              {aliasText(row.alias, language)}{' '}
              <span class="note">
                {[by > 0 && words('behindBy', { count: by }), away && words('away')].filter(Boolean).join(', ')}
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
        ))}
      </ul>
    </section>
  )
}
