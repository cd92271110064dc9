/** The 22 districts of Budapest in 1956, in Roman numerals. Soroksár was part of XX; XXIII is of 1994. */
export const DISTRICT_IDS = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
  'xvii',
  'xviii',
  'xix',
  'xx',
  'xxi',
  'xxii',
] as const

export type DistrictId = (typeof DISTRICT_IDS)[number]

export interface District {
  readonly id: DistrictId
  /** `XXI` */
  readonly numeral: string
  readonly name: { readonly hu: string; readonly en: string }
}

/** True if `text` is the id of a district of 1956. */
export function isDistrictId(text: string): text is DistrictId {
  return DISTRICT_IDS.some((id) => id === text)
}
