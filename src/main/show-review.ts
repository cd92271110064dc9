import { mountReview } from '../authoring/review/page/mount-review'
import type { Game } from '../state/game'
import { stageOf } from '../state/selectors/stage'
import type { ChoiceId } from '../story/ids'

/** The author's panel beside the game while `npm run dev` is running. */
export function showReview({ store, intents }: Game): void {
  mountReview({
    now() {
      const { session } = store.getState()
      if (session.status !== 'playing') return undefined
      const { playthrough, variables, turn } = session
      const scene = stageOf(session)?.scene.id ?? ''
      const options = turn.options.map(({ id }) => id)
      return { role: playthrough.role, scene, variables, options, choices: playthrough.choices.length }
    },
    onChange: (listener) => store.subscribe(listener),
    async open(role, choices) {
      const { session } = store.getState()
      if (session.status === 'playing' && session.playthrough.role === role)
        await intents.openPlaythrough({ ...session.playthrough, choices: choices as readonly ChoiceId[], passed: [] })
    },
  })
}
