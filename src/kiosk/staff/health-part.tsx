import { kioskWords } from '../../locale/areas/kiosk'
import { useLanguage, useWords } from '../../reader/hooks/use-words'
import { useKiosk } from '../use-kiosk'

/** How the kiosk is: what runs, since when, from which content, and what was wrong with it. */
export function HealthPart() {
  const { ports } = useKiosk()
  const words = useWords(kioskWords)
  const language = useLanguage()
  const { version, startedAt, content, storage, faults, lastFault } = ports.health()
  const { problems } = ports.options
  const from = {
    'built-in': words('contentBuiltIn'),
    pack: words('contentPack', { name: content.name }),
    kept: words('contentKept', { name: content.name }),
  }[content.from]
  const since = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(startedAt))
  return (
    <dl class="health">
      <dt>{words('version')}</dt>
      <dd class="num">{version}</dd>
      <dt>{words('runningSince')}</dt>
      <dd class="num">{since}</dd>
      <dt>{words('content')}</dt>
      <dd>
        {from}
        {content.fault && <p class="health__wrong">{words(content.fault)}</p>}
      </dd>
      <dt>{words('settings')}</dt>
      <dd>
        {problems.length === 0 && words('settingsFine')}
        {problems.map(({ code, key }) => (
          <p class="health__wrong" key={code + key}>
            {words(code, { key })}
          </p>
        ))}
      </dd>
      <dt>{words('storage')}</dt>
      <dd>{words(storage ? 'storageYes' : 'storageNo')}</dd>
      <dt>{words('faults')}</dt>
      <dd class="num">
        {faults}
        {lastFault !== '' && <p class="health__wrong">{lastFault}</p>}
      </dd>
    </dl>
  )
}
