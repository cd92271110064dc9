import { dayOrNight } from '../history/day-and-night'
import type { Moment } from '../history/moment'
import type { Settings } from '../state/slices/settings'
import type { Screen } from '../state/slices/view'

export type Theme = 'day' | 'night' | 'contrast' | 'contrast-light'

/**
 * The colours of a screen. Only the story follows the hour, and an hour changes only with a scene; every other page
 * is paper, unless the reader has chosen.
 */
export function themeOf(theme: Settings['theme'], screen: Screen['name'], at: Moment | undefined): Theme {
  if (theme !== 'hour') return theme
  return screen === 'story' && at !== undefined ? dayOrNight(at) : 'day'
}

/** Sources are always on paper: a region with them stays light at night, but never leaves high contrast. */
export function paperTheme(theme: Settings['theme']): Theme {
  return theme === 'contrast' || theme === 'contrast-light' ? theme : 'day'
}

/** What the reader's settings say of the whole page: attributes of the root element and values of its tokens. */
export function rootLook(settings: Settings): {
  readonly data: Readonly<Record<'motion' | 'paragraphs' | 'face' | 'aloud', string>>
  readonly tokens: Readonly<Record<'--text-scale' | '--lead-scale', string>>
} {
  const lead = { book: 1, wide: 1.15, wider: 1.3 }[settings.lineSpacing]
  return {
    data: { motion: settings.motion, paragraphs: settings.paragraphs, face: settings.face, aloud: settings.readAloud },
    tokens: { '--text-scale': String(settings.textScale), '--lead-scale': String(lead) },
  }
}
