import type { Phrase, Values } from './phrase'
import { fillPhrase } from './phrase'

export type Table<Key extends string> = Readonly<Record<Key, Phrase>>

/** The words of one part of the interface: English comes with the code, every other language when it is chosen. */
export interface Area<Key extends string> {
  readonly en: Table<Key>
  readonly others: Readonly<Record<string, () => Promise<Table<Key>>>>
}

export type Translate<Key extends string> = (key: Key, values?: Values) => string

/** Keeps the keys of an area's tables in step: a table that lacks one, or has one too many, does not compile. */
export function area<const En extends Readonly<Record<string, Phrase>>>(
  en: En,
  others: Readonly<Record<string, () => Promise<Table<Extract<keyof En, string>>>>>,
): Area<Extract<keyof En, string>> {
  return { en, others } as Area<Extract<keyof En, string>>
}

const loaded = new WeakMap<object, Map<string, object>>()

/** An area's table, if it is here already. */
export function tableNow<Key extends string>(area: Area<Key>, language: string): Table<Key> | undefined {
  return language === 'en' ? area.en : (loaded.get(area)?.get(language) as Table<Key> | undefined)
}

/** An area's table, fetched if need be; English where the language is unknown or its file does not come. */
export async function tableFor<Key extends string>(area: Area<Key>, language: string): Promise<Table<Key>> {
  const here = tableNow(area, language)
  if (here) return here
  try {
    const table = (await area.others[language]?.()) ?? area.en
    const tables = loaded.get(area) ?? new Map<string, object>()
    loaded.set(area, tables.set(language, table))
    return table
  } catch {
    return area.en
  }
}

/** Puts the values into a line of the table, in the language's own way of counting. */
export function translator<Key extends string>(table: Table<Key>, language: string): Translate<Key> {
  return (key, values) => fillPhrase(table[key], language, values)
}
