/** A text in both languages of the game. */
export interface PictureText {
  readonly en: string
  readonly hu: string
}

export type Hour = 'dawn' | 'morning' | 'day' | 'afternoon' | 'dusk' | 'night' | 'interior'
export type Weather = 'clear' | 'overcast' | 'rain' | 'snow' | 'fog' | 'smoke'
