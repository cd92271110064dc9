import { settingsWords } from '../../locale/areas/settings'
import { useGame, useIntents } from '../hooks/use-game'
import { useWords } from '../hooks/use-words'
import { Seg } from './seg'
import { Volumes } from './volumes'

/** Sound, how loud it is, and its captions. */
export function SoundSettings() {
  const words = useWords(settingsWords)
  const { sound, warSounds, captions } = useGame(({ settings }) => settings)
  const intents = useIntents()
  return (
    <>
      <Seg
        id="sound"
        name={words('sound')}
        note={words('soundNote')}
        value={sound}
        of={[
          { value: false, label: words('off') },
          { value: true, label: words('on') },
        ]}
        set={(value) => intents.set('sound', value)}
      />
      {sound && (
        <>
          <Volumes />
          <Seg
            id="warSounds"
            name={words('warSounds')}
            note={words('warSoundsNote')}
            value={warSounds}
            of={[
              { value: false, label: words('off') },
              { value: true, label: words('on') },
            ]}
            set={(value) => intents.set('warSounds', value)}
          />
        </>
      )}
      <Seg
        id="captions"
        name={words('captions')}
        value={captions}
        of={[
          { value: false, label: words('hide') },
          { value: true, label: words('show') },
        ]}
        set={(value) => intents.set('captions', value)}
      />
    </>
  )
}
