import { useState } from 'preact/hooks'
import { QrPicture } from '../../reader/frame/qr-picture'
import { aliasText } from '../protocol/alias'
import { showCode } from '../protocol/ids'
import { LessonStrip } from './lesson-strip'
import { ProjectorButton } from './projector-button'
import { type Room, useAddresses } from './use-teacher'

/** How the class comes in, and who is here. */
export function LobbyPage({ room }: { readonly room: Room }) {
  const { ports, snapshot, language, words, teach } = room
  const { state, roster, probes } = snapshot
  const addresses = useAddresses(room)
  const [picked, setPicked] = useState(0)
  const base = addresses[picked]?.url ?? ports.address
  const join = `${base}#/join/${state.code}`
  const here = roster.filter(({ removed }) => !removed)
  const { lesson } = state
  const together = lesson.devices === 'one'
  return (
    <>
      <main class={together ? 'lobby lobby--one' : 'lobby'} id="text">
        {!together && (
          <section class="joinhow">
            <div>
              <p class="label">
                <span class="num">1</span> {words('sameNetwork')}
              </p>
              <p class="addr">{base.replace(/^https?:\/\//, '').replace(/\/$/, '')}</p>
              {addresses.length > 1 && (
                <label class="pick">
                  <span class="note">{words('network')}</span>
                  <select value={picked} onChange={({ currentTarget }) => setPicked(Number(currentTarget.value))}>
                    {addresses.map(({ name, url }, index) => (
                      <option key={url} value={index}>
                        {url} ({name})
                      </option>
                    ))}
                  </select>
                </label>
              )}
            </div>
            <div>
              <p class="label">
                <span class="num">2</span> {words('typeCode')}
              </p>
              <p class="code">
                <span aria-hidden="true">{showCode(state.code)}</span>
                <span class="sr">{words('codeIs', { code: [...state.code].join(' ') })}</span>
              </p>
            </div>
            <div class="way">
              <div>
                <p class="label">{words('orCamera')}</p>
                <p>{words('noAccount')}</p>
                <p class="note">
                  {words('probe')} <span class="break">{`${join}?probe`}</span>
                </p>
                <p class="note" role="status">
                  {probes > 0 && words('probes', { count: probes })}
                </p>
              </div>
              <QrPicture address={join} label={words('qrOf', { address: join })} correction="M" border={2} />
            </div>
          </section>
        )}
        <section class="lobby__side">
          <div>
            <p class="label">{words('classSession')}</p>
            <h1 class="poster">{lesson.what.title[language]}</h1>
          </div>
          <LessonStrip plan={lesson.plan} words={words} />
          {together ? (
            <p class="lead">{words('oneScreen')}</p>
          ) : (
            <>
              <div>
                <p class="label" role="status">
                  {words('hereCount', { count: here.length })}
                </p>
                <ul class="here-list">
                  {here.map(({ seat, alias }) => (
                    <li key={seat}>{aliasText(alias, language)}</li>
                  ))}
                </ul>
                <p class="note">{words('drawn')}</p>
              </div>
              <p>
                <button type="button" class="btn" onClick={() => void teach({ do: 'lock', locked: !state.locked })}>
                  {words(state.locked ? 'unlock' : 'lock')}
                </button>
              </p>
            </>
          )}
        </section>
      </main>
      <footer class="console__foot">
        <ProjectorButton room={room} base={base} />
        <button
          type="button"
          class="btn btn--accent"
          onClick={() => void teach({ do: 'phase', phase: lesson.plan.frame > 0 ? 'frame' : 'play' })}
        >
          {words('start')}
        </button>
      </footer>
    </>
  )
}
