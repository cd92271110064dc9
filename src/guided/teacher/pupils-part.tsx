import { aliasText } from '../protocol/alias'
import type { PupilAction } from '../protocol/teacher-actions'
import type { Room } from './use-teacher'

/** Names of the lesson: drawn anew, taken out, let in again. */
export function PupilsPart({ room: { snapshot, language, words, ask } }: { readonly room: Room }) {
  const act = (action: PupilAction): void => void ask('pupil', { action })
  return (
    <details>
      <summary class="label">{words('pupils')}</summary>
      <ul class="late-list">
        {snapshot.roster.map(({ seat, alias, removed }) => {
          const name = aliasText(alias, language)
          return (
            <li key={seat}>
              <span class={removed ? 'is-removed' : ''}>{name}</span>
              <span>
                {!removed && (
                  <button
                    type="button"
                    class="btn btn--plain"
                    aria-label={words('newAlias', { alias: name })}
                    onClick={() => act({ do: 'new-alias', seat })}
                  >
                    {words('newAliasShort')}
                  </button>
                )}
                <button
                  type="button"
                  class="btn btn--plain"
                  aria-label={words(removed ? 'undo' : 'remove', { alias: name })}
                  onClick={() => act({ do: 'remove', seat, removed: !removed })}
                >
                  {words(removed ? 'undoShort' : 'removeShort')}
                </button>
              </span>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
