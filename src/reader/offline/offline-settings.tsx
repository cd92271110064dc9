import { useEffect, useRef, useState } from 'preact/hooks'
import { offlineWords } from '../../locale/areas/offline'
import { useLanguage, useWords } from '../hooks/use-words'
import { useReader } from '../reader-context'
import type { KeptOnDevice, OfflinePort } from '../reader-ports'
import '../css/offline.css'

type State =
  | { readonly is: 'rest' | 'keeping' }
  | { readonly is: 'failed'; readonly code: 'offline/no-network' | 'offline/full' }

/** The part of the settings about it, once the device has answered whether it can. */
export function OfflineHere() {
  const { ports } = useReader()
  const [offline, setOffline] = useState<OfflinePort | undefined>(undefined)
  useEffect(() => {
    let left = false
    // A device that cannot do it is offered nothing.
    ports.offline?.().then(
      (port) => left || setOffline(port),
      () => undefined,
    )
    return () => {
      left = true
    }
  }, [ports])
  return offline ? <OfflineSettings offline={offline} /> : null
}

/** What is on this device for playing without a network, and the way to have all of it here. */
function OfflineSettings({ offline }: { readonly offline: OfflinePort }) {
  const words = useWords(offlineWords)
  const language = useLanguage()
  const [progress, setProgress] = useState<KeptOnDevice | undefined>(undefined)
  const [state, setState] = useState<State>({ is: 'rest' })
  const [newVersion, setNewVersion] = useState(false)
  const left = useRef(false)
  useEffect(() => {
    left.current = false
    void offline.progress().then((now) => !left.current && setProgress(now))
    offline.onNewVersion(() => !left.current && setNewVersion(true))
    return () => {
      left.current = true
    }
  }, [offline])
  const stopped = useRef(false)
  const keep = async (): Promise<void> => {
    stopped.current = false
    setState({ is: 'keeping' })
    const answer = await offline.keepAll(
      (now) => !left.current && setProgress(now),
      () => left.current || stopped.current,
    )
    if (!left.current) setState(answer.ok ? { is: 'rest' } : { is: 'failed', code: answer.code })
  }
  const megabytes = (bytes: number): string =>
    (bytes / 1e6).toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const size = progress ? megabytes(progress.whole) : ''
  const kept = progress ? megabytes(progress.kept) : ''
  const whole = progress !== undefined && progress.kept >= progress.whole
  return (
    <section class="set offline" aria-labelledby="offline">
      <h2 class="name" id="offline">
        {words('heading')}
      </h2>
      <div class="offline__says">
        {newVersion && (
          <p role="status">
            {words('newVersion')}{' '}
            <button type="button" class="btn" onClick={offline.takeNewVersion}>
              {words('takeNewVersion')}
            </button>
          </p>
        )}
        <p>{words('says')}</p>
        {progress && state.is !== 'keeping' && (
          <p class="note num">{whole ? words('whole', { size }) : words('part', { kept, size })}</p>
        )}
        {state.is === 'failed' && <p role="alert">{words(state.code)}</p>}
        {progress && state.is === 'keeping' && (
          <p class="offline__keeping">
            <label>
              <span class="num">{words('keeping', { kept, size })}</span>
              <progress value={progress.kept} max={progress.whole} />
            </label>
            <button
              type="button"
              class="btn"
              onClick={() => {
                stopped.current = true
              }}
            >
              {words('stop')}
            </button>
          </p>
        )}
        {progress && !whole && state.is !== 'keeping' && (
          <button type="button" class="btn" onClick={() => void keep()}>
            {words('all', { size })}
          </button>
        )}
      </div>
    </section>
  )
}
