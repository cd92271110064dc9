/** The three moods in which everybody is drawn. */
export type Mood = 'calm' | 'afraid' | 'resolved'

/** What of a scene tells in a face. */
export interface Around {
  readonly sound: string | undefined
  readonly weather: string
  readonly crowd: number
}

/** Sounds that nobody hears unmoved. */
const DANGER: ReadonlySet<string> = new Set(['shots-far', 'tanks-far', 'cellar'])
const MANY = 2

/**
 * The mood in which a speaker is shown: afraid where shots or tanks are heard, where there is smoke, or in a cellar;
 * resolved among many; calm otherwise. Those marked as steady are resolved where others are afraid.
 */
export function moodOf({ sound, weather, crowd }: Around, steady: boolean): Mood {
  if (weather === 'smoke' || (sound !== undefined && DANGER.has(sound))) return steady ? 'resolved' : 'afraid'
  return crowd >= MANY ? 'resolved' : 'calm'
}
