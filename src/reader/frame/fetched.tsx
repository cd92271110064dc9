import type { ComponentChildren } from 'preact'
import type { Asked } from '../hooks/use-asked'
import { Failed } from './failed'
import { Loading } from './loading'

interface Props<Value> {
  readonly asked: Asked<Value>
  /** Says what is on its way. */
  readonly onItsWay: string
  /** Says what did not come. */
  readonly didNotCome: string
  /** Draws what came; left out where the page draws it in places of its own. */
  children?(value: Value): ComponentChildren
}

/** What was asked of the library, once it is here; until then that it is on its way, or that it failed and can be asked again. */
export function Fetched<Value>({ asked, onItsWay, didNotCome, children }: Props<Value>) {
  if (asked.status === 'loading') return <Loading>{onItsWay}</Loading>
  if (asked.status === 'ready') return <>{children?.(asked.value)}</>
  return (
    <Failed code={asked.code} again={asked.again}>
      {didNotCome}
    </Failed>
  )
}
