import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { StudentPorts } from './student-ports'

export interface Looking {
  /** The pupil reads in the journal, the sources or the notes while the class is elsewhere. */
  readonly looking: boolean
  look(screen: Parameters<StudentPorts['game']['intents']['go']>[0]): void
  back(): void
}

/**
 * Lets a pupil look things up while the class waits, talks or votes. The way back into the story is closed meanwhile:
 * who presses it is with the class again, and not beyond the gate. With each new `step` of the class everybody is back.
 */
export function useLooking({ game }: Pick<StudentPorts, 'game'>, step: string): Looking {
  const { store, intents } = game
  const [looking, setLooking] = useState(false)
  const before = useRef(step)
  const back = (): void => {
    setLooking(false)
    const { session, view } = store.getState()
    if (session.status === 'playing' && view.screen.name !== 'story') intents.go({ name: 'story' })
  }
  useEffect(() => {
    if (before.current === step) return
    before.current = step
    back()
  }, [step])
  useLayoutEffect(() => {
    if (!looking) return
    return store.subscribe(({ view: { screen } }) => {
      if (screen.name === 'story' || screen.name === 'title') setLooking(false)
    })
  }, [looking, store])
  return {
    looking,
    look(screen) {
      intents.go(screen)
      setLooking(true)
    },
    back,
  }
}
