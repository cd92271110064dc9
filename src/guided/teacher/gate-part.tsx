import { useState } from 'preact/hooks'
import type { PartProps } from './pace-part'

/** How far the class plays: held, to a chapter's end or a scene, or to the end of the lesson's part. */
export function GatePart({ room, stories: { structures, sceneName } }: PartProps) {
  const { snapshot, ports, language, words, teach } = room
  const { gate, lesson } = snapshot.state
  const [picks, setPicks] = useState<Readonly<Record<string, string>>>({})
  const set = (): void => {
    const stops = structures.flatMap(({ role, scenes }) => {
      const picked = picks[role] ?? ''
      const scene = scenes.find(({ id }) => id === picked)
      const track = lesson.what.tracks.find((each) => each.role === role)
      const chapter = scene?.chapter ?? (picked === '' ? track?.chapter : picked)
      if (chapter === undefined) return []
      return [{ role: role as string, chapter: chapter as string, ...(scene ? { scene: scene.id as string } : {}) }]
    })
    if (stops.length > 0) void teach({ do: 'gate', gate: { kind: 'until', stops } })
  }
  return (
    <section>
      <h2 class="label">{words('gate')}</h2>
      <div class="acts">
        <button
          type="button"
          class="btn"
          aria-pressed={gate.kind === 'held'}
          onClick={() => void teach({ do: 'gate', gate: { kind: 'held' } })}
        >
          {words('held')}
        </button>
        <button
          type="button"
          class="btn"
          aria-pressed={gate.kind === 'open'}
          onClick={() => void teach({ do: 'gate', gate: { kind: 'open' } })}
        >
          {words('openGate')}
        </button>
      </div>
      {structures.map(({ role, chapters, scenes }) => {
        const shown = ports.roles.find(({ id }) => id === role)
        const chapter = lesson.what.tracks.find((track) => track.role === role)?.chapter
        return (
          <label key={role} class="pick">
            <span class="note">{words('stop', { role: shown?.short[language] ?? role })}</span>
            <select
              value={picks[role] ?? chapter ?? ''}
              onChange={({ currentTarget }) => setPicks({ ...picks, [role]: currentTarget.value })}
            >
              {chapters
                .filter((id) => chapter === undefined || id === chapter)
                .map((id) => (
                  <option key={id} value={id}>
                    {words('untilChapter', {
                      chapter: shown?.chapters.find((each) => each.id === id)?.title[language] ?? id,
                    })}
                  </option>
                ))}
              {scenes
                .filter((head) => head.chapter === chapter && head.linking !== true)
                .map(({ id, at }) => (
                  <option key={id} value={id}>
                    {words('untilScene', { scene: `${at.slice(11)} ${sceneName(role, id, language)}` })}
                  </option>
                ))}
            </select>
          </label>
        )
      })}
      <button type="button" class="btn" aria-pressed={gate.kind === 'until'} onClick={set}>
        {words('setGate')}
      </button>
    </section>
  )
}
