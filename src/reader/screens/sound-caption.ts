import { SoundCaption } from '../story/sound-caption'

export const screen = { page: SoundCaption, areas: [] }
