import { recordWords } from '../../locale/areas/record'
import type { GameState } from '../../state/game-state'
import { Failed } from '../frame/failed'
import { Loading } from '../frame/loading'
import { useIntents } from '../hooks/use-game'
import { useWords } from '../hooks/use-words'

/** Says that the record is on its way or did not come; nothing once it is there. */
export function RecordState({ record }: { readonly record: GameState['record'] }) {
  const words = useWords(recordWords)
  const intents = useIntents()
  if (record.status === 'ready') return null
  if (record.status !== 'failed') return <Loading>{words('onItsWay')}</Loading>
  return (
    <Failed code={record.code} again={() => void intents.loadRecord()}>
      {words('didNotCome')}
    </Failed>
  )
}
