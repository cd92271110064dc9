import { useEffect } from 'preact/hooks'
import { optionsOf } from '../../state/selectors/options'
import { stageOf } from '../../state/selectors/stage'
import { storyLog } from '../../state/selectors/story-log'
import { useGameState } from '../client/use-game-state'
import { DEFAULT_BALLOT_RULES } from '../protocol/ballot'
import type { Track } from '../protocol/lesson'
import type { PartProps } from './pace-part'
import { questionOfChoice } from './question-of'
import { booksOf, useBothWords, whenText } from './use-teacher'
import { openWay } from './way-to'

/** The story on the projector, driven from here: for a class with one screen, or to look at a scene together. */
export function StagePart({ room, stories: { sceneName } }: PartProps) {
  const { ports, snapshot, language, words, teach } = room
  const { stage, lesson } = snapshot.state
  const both = useBothWords()
  const { store, intents } = ports.game
  const game = useGameState(ports.game)
  const { session } = game
  const playing = stage && session.status === 'playing' && session.structure.role === stage.role ? session : undefined
  const at = playing && stageOf(playing)
  const key = stage && `${stage.role}/${stage.seed}/${stage.choices.length}`

  // After a reload the story is opened again where the class saw it last.
  useEffect(() => {
    if (stage && !playing) void openWay(ports, stage, stage.choices, stage.seed)
  }, [key])

  const begin = async (track: Track): Promise<void> => {
    const seed = ports.newSeed()
    if (!(await openWay(ports, track, track.from, seed))) return
    await teach({ do: 'stage', stage: { role: track.role, storyHash: track.storyHash, seed, choices: track.from } })
  }
  const take = async (choice: string): Promise<void> => {
    const option = playing?.turn.options.find(({ id }) => id === choice)
    if (!stage || !option) return
    await intents.choose(option.id)
    const now = store.getState().session
    if (now.status === 'playing') await teach({ do: 'stage', stage: { ...stage, choices: now.playthrough.choices } })
  }
  const askClass = async (): Promise<void> => {
    if (!playing || !at) return
    const books = await booksOf(ports, playing.structure.role, at.scene.chapter)
    const where = { role: playing.structure.role, scene: at.scene.id, words: both('stageAsk') }
    const question = books && questionOfChoice(where, playing.turn.options, books)
    if (question) await teach({ do: 'vote-open', question, rules: DEFAULT_BALLOT_RULES })
  }
  const { ballot } = snapshot.state
  return (
    <section>
      <h2 class="label">{words('stage')}</h2>
      {!stage && (
        <div class="acts">
          {lesson.what.tracks.map((track) => (
            <button type="button" class="btn" key={track.role} onClick={() => void begin(track)}>
              {words('stageBegin', {
                role: ports.roles.find(({ id }) => id === track.role)?.short[language] ?? track.role,
              })}
            </button>
          ))}
        </div>
      )}
      {playing && at && (
        <>
          <p>
            <span class="note num">{whenText(at.at, language)}</span>{' '}
            {sceneName(playing.structure.role, at.scene.id, language)}
          </p>
          <details class="stage-text" open={lesson.devices === 'one'}>
            <summary class="label">{words('stageRead')}</summary>
            {storyLog(playing).now.map((entry) => entry.kind === 'line' && <p key={entry.id}>{entry.text}</p>)}
          </details>
          <ol class="stage-options">
            {optionsOf(playing, game.reading)
              .filter(({ locked }) => !locked)
              .map(({ id, text }) => (
                <li key={id}>
                  <span>
                    {text}
                    {ballot?.decided?.option === id && <b class="label"> {words('chosen')}</b>}
                  </span>
                  <button type="button" class="btn" onClick={() => void take(id)}>
                    {words('stageTake')}
                    <span class="sr"> {text}</span>
                  </button>
                </li>
              ))}
          </ol>
        </>
      )}
      {stage && (
        <div class="acts">
          <button type="button" class="btn btn--main" disabled={ballot?.open === true} onClick={() => void askClass()}>
            {words('stageVote')}
          </button>
          <button type="button" class="btn" onClick={() => void teach({ do: 'stage' })}>
            {words('stageEnd')}
          </button>
        </div>
      )}
    </section>
  )
}
