import { useMemo } from 'preact/hooks'
import { nightsWords } from '../../locale/areas/nights'
import type { Playing } from '../../state/slices/session'
import { CatalogueWords } from '../evidence/catalogue-words'
import { Failed } from '../frame/failed'
import { Loading } from '../frame/loading'
import { useAsked } from '../hooks/use-asked'
import { useWords } from '../hooks/use-words'
import { useReader } from '../reader-context'
import { RecordState } from '../record/record-state'
import { useRecord } from '../record/use-record'
import { type Agreement, agreementOn } from './agreement'
import { AccountOf } from './role-account'
import type { SharedNight } from './shared-nights'
import { TextAccounts } from './text-accounts'

interface Props {
  readonly night: SharedNight
  readonly paths: ReadonlyMap<string, Playing>
}

/** One night: what each role saw, what each document says, and what comes of laying them side by side. */
export function NightPart({ night, paths }: Props) {
  const words = useWords(nightsWords)
  const { roles } = useReader().ports
  const here = roles.filter(({ id }) => night.roles.includes(id))
  return (
    <>
      <section class="nightpart">
        <h2 class="label">{words('seen')}</h2>
        <p class="note">{words('seenNote')}</p>
        <div class="accounts" data-accounts={here.length}>
          {here.map((role) => (
            <AccountOf key={role.id} role={role} night={night.id} path={paths.get(role.id)} />
          ))}
        </div>
      </section>
      <section class="nightpart">
        <h2 class="label">{words('says')}</h2>
        <p class="note">{words('saysNote')}</p>
        <TextAccounts passages={night.passages} />
      </section>
      <Agreements night={night} />
    </>
  )
}

function Agreements({ night }: { readonly night: SharedNight }) {
  const words = useWords(nightsWords)
  const { library } = useReader().ports
  const record = useRecord()
  const claims = useAsked(() => library.contestedClaims(), library)
  const sources = useAsked(() => library.sources(), library)
  const agreement = useMemo(
    () =>
      record.status === 'ready' && claims.status === 'ready' && sources.status === 'ready'
        ? agreementOn(night, record.events, claims.value, sources.value)
        : undefined,
    [night, record, claims, sources],
  )
  const failed = [claims, sources].find(({ status }) => status === 'failed')
  if (failed?.status === 'failed')
    return (
      <Failed code={failed.code} again={failed.again}>
        {words('didNotCome')}
      </Failed>
    )
  if (!agreement)
    return record.status === 'ready' ? <Loading>{words('onItsWay')}</Loading> : <RecordState record={record} />
  return (
    <div class="nightsums">
      <div>
        <Agreed agreement={agreement} />
        <Alone agreement={agreement} />
      </div>
      <Differ agreement={agreement} lonely={new Set(night.passages).size === 1} />
    </div>
  )
}

function Agreed({ agreement: { agreed } }: { readonly agreement: Agreement }) {
  const words = useWords(nightsWords)
  return (
    <section>
      <h2 class="label">{words('agree')}</h2>
      {agreed.length === 0 && <p>{words('agreeNone')}</p>}
      <ul>
        {agreed.map(({ event, witnesses }) => (
          <li key={event.id}>
            <CatalogueWords words={event.title} /> <span class="note">{words('witnesses', { count: witnesses })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Alone({ agreement: { alone } }: { readonly agreement: Agreement }) {
  const words = useWords(nightsWords)
  return (
    <section>
      <h2 class="label">{words('alone')}</h2>
      {alone.length === 0 && <p>{words('aloneNone')}</p>}
      <ul>
        {alone.map(({ event, text }) => (
          <li key={event.id}>
            <CatalogueWords words={event.title} />{' '}
            {text && (
              <span class="note">
                <OnlyIn text={text} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function OnlyIn({ text }: { readonly text: NonNullable<Agreement['alone'][number]['text']> }) {
  const words = useWords(nightsWords)
  const [before, after] = words('onlyIn').split('{text}')
  return (
    <>
      {before}
      <CatalogueWords words={text} />
      {after}
    </>
  )
}

function Differ({ agreement: { open }, lonely }: { readonly agreement: Agreement; readonly lonely: boolean }) {
  const words = useWords(nightsWords)
  return (
    <section>
      <h2 class="label">{words('differ')}</h2>
      {open.length === 0 && <p>{words(lonely ? 'oneText' : 'differNone')}</p>}
      <div class="nightopens">
        {open.map(({ claim, sides }) => (
          <div class="nightopen" key={claim.id}>
            <h3>
              <CatalogueWords words={claim.question} />
            </h3>
            <ul>
              {sides.map(({ claim: said, texts }) => (
                <li key={said.en}>
                  <CatalogueWords words={said} />{' '}
                  <span class="note">
                    {texts.length === 0
                      ? words('nobody')
                      : texts.map((text, index) => (
                          <span key={text.en}>
                            {index > 0 && '; '}
                            <CatalogueWords words={text} />
                          </span>
                        ))}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}
