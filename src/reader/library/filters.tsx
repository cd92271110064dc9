import type { ComponentChildren } from 'preact'
import { wordsIn } from '../../evidence/words'
import { libraryWords } from '../../locale/areas/library'
import { shortDay } from '../../locale/dates'
import { useLanguage, useWords } from '../hooks/use-words'
import { DAYS, PERIODS, type Wanted } from './narrow'
import type { Catalogue } from './shelf'

interface Props {
  readonly catalogue: Catalogue
  readonly wanted: Wanted
  want(change: Partial<Wanted>): void
}

interface Choice {
  readonly id: string
  readonly name: string
}

/** Narrows the list by document, theme, place, date and person. */
export function Filters({ catalogue, wanted, want }: Props) {
  const words = useWords(libraryWords)
  const language = useLanguage()
  const { sources } = catalogue
  const named = (
    list: readonly { readonly id: string; readonly name: { readonly en: string; readonly hu?: string } }[],
  ) =>
    list
      .map(({ id, name }): Choice => ({ id, name: wordsIn(name, language).text }))
      .toSorted((a, b) => a.name.localeCompare(b.name, language))
  const texts = (circle: string) =>
    sources.filter((source) => source.circle === circle).map(({ id, short }) => ({ id, name: short.title }))
  const themes = Object.entries(catalogue.themes).map(([id, name]) => ({ id, name }))
  return (
    <div class="filters">
      <Pick name={words('byText')} value={wanted.source} set={(source) => want({ source })}>
        <optgroup label={words('five')}>{options(named(texts('five')))}</optgroup>
        <optgroup label={words('further')}>{options(named(texts('further')))}</optgroup>
      </Pick>
      <Pick name={words('byTheme')} value={wanted.theme} set={(theme) => want({ theme })}>
        {options(named(themes))}
      </Pick>
      <Pick name={words('byPlace')} value={wanted.place} set={(place) => want({ place })}>
        {options(named(catalogue.places))}
      </Pick>
      <Pick name={words('byDate')} value={wanted.date} set={(date) => want({ date })}>
        {options(PERIODS.map(({ key, date }) => ({ id: date, name: words(`period/${key}`) })))}
        <optgroup label={words('oneDay')}>
          {options(DAYS.map((day) => ({ id: day, name: shortDay(day, language) })))}
        </optgroup>
      </Pick>
      <Pick name={words('byPerson')} value={wanted.person} set={(person) => want({ person })}>
        {options(named(catalogue.people))}
      </Pick>
    </div>
  )
}

const options = (choices: readonly Choice[]) =>
  choices.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ))

interface PickProps {
  readonly name: string
  readonly value: string
  set(value: string): void
  readonly children: ComponentChildren
}

function Pick({ name, value, set, children }: PickProps) {
  const words = useWords(libraryWords)
  return (
    <label class="field">
      <span class="label">{name}</span>
      <select value={value} onChange={({ currentTarget }) => set(currentTarget.value)}>
        <option value="">{words('any')}</option>
        {children}
      </select>
    </label>
  )
}
