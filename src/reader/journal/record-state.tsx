import { recordWords } from '../../locale/areas/record'
import { shellWords } from '../../locale/areas/shell'
import type { GameState } from '../../state/game-state'
import { Loading } from '../frame/loading'
import { useIntents } from '../hooks/use-game'
import { useWords } from '../hooks/use-words'

/** Says that the record is on its way or did not come; nothing once it is there. */
export function RecordState({ record }: { readonly record: GameState['record'] }) {
  const words = useWords(recordWords)
  const shell = useWords(shellWords)
  const intents = useIntents()
  if (record.status === 'ready') return null
  if (record.status !== 'failed') return <Loading>{words('onItsWay')}</Loading>
  return (
    <div class="message message--stop" role="alert" data-code={record.code}>
      <p>{words('didNotCome')}</p>
      <button type="button" class="btn" onClick={() => void intents.loadRecord()}>
        {shell('tryAgain')}
      </button>
    </div>
  )
}
