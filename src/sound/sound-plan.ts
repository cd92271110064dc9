import type { GameState } from '../state/game-state'
import { chapterEndOf, endingOf } from '../state/selectors/progress'
import { scenesMet } from '../state/selectors/stage'
import type { Playing } from '../state/slices/session'
import type { SoundCatalogue } from './sound-catalogue'

/** What should be heard now. */
export interface SoundPlan {
  readonly ambience: string | undefined
  /** A second layer, softly under the first: the place's own sound under a radio or tanks. */
  readonly under: string | undefined
  readonly music: string | undefined
  /** Heard once when its scene begins; `scene` tells one beginning from another. */
  readonly cue: { readonly sound: string; readonly scene: string } | undefined
  /** Whether the place has changed since the ambience before: then it changes faster. */
  readonly place: string | undefined
  /** Decibels that ambience and music give way, because something is being read closely. */
  readonly ambienceDuck: number
  readonly musicDuck: number
  /** The page is being read aloud: everything else gives way to it. */
  readonly aloud: boolean
}

export const SILENCE: SoundPlan = {
  ambience: undefined,
  under: undefined,
  music: undefined,
  cue: undefined,
  place: undefined,
  ambienceDuck: 0,
  musicDuck: 0,
  aloud: false,
}

/** Sounds that lie over a place instead of being one. */
const OVER_A_PLACE: ReadonlySet<string> = new Set(['radio-static', 'tanks-far', 'shots-far', 'bells-far'])
/** Choices stand on the page nearly always, and are read. */
const READING = -3
/** A source, the map or a page of the journal is open. */
const ELSEWHERE = -6

/**
 * What the story, and the page that is open, ask to be heard. The sound of a place stays until the next one is named;
 * a cue is heard once over it.
 */
export function soundPlan({ session, view, settings }: GameState, catalogue: SoundCatalogue): SoundPlan {
  const { name } = view.screen
  if (name === 'title') return { ...SILENCE, music: known(catalogue, 'title-texture') }
  if (session.status !== 'playing') return SILENCE
  if (name === 'debrief') return { ...SILENCE, music: known(catalogue, 'debrief-texture') }
  const { ambience, under, cue, place } = withWar(settings.warSounds, layersOf(session, catalogue), catalogue)
  const closer = name !== 'story' || view.evidenceOf !== undefined
  return {
    ambience,
    under,
    cue: name === 'story' ? cue : undefined,
    place,
    music: closer ? undefined : musicOf(session, catalogue),
    ambienceDuck: closer ? ELSEWHERE : READING,
    musicDuck: 0,
    aloud: view.aloud,
  }
}

interface Layers {
  readonly ambience: string | undefined
  readonly under: string | undefined
  readonly cue: SoundPlan['cue']
  readonly place: string | undefined
}

/** Without sounds of war the place's own sound is heard in their stead, or else the one that the list names. */
function withWar(allowed: boolean, layers: Layers, catalogue: SoundCatalogue): Layers {
  const calm = (id: string | undefined): string | undefined =>
    id === undefined ? undefined : catalogue.get(id)?.withoutWar
  const instead = calm(layers.ambience)
  if (allowed || instead === undefined) return layers
  return { ...layers, ambience: calm(layers.under) ?? layers.under ?? instead, under: undefined }
}

function layersOf(session: Playing, catalogue: SoundCatalogue): Layers {
  const scenes = scenesMet(session)
  const present = scenes.at(-1)
  const sounding = scenes.filter(({ sound }) => sound !== undefined && catalogue.get(sound)?.kind === 'ambience')
  const ambience = sounding.at(-1)
  const before = sounding.findLast(
    ({ sound, place }) => place === ambience?.place && sound !== ambience?.sound && !OVER_A_PLACE.has(sound ?? ''),
  )
  const over = ambience?.sound !== undefined && OVER_A_PLACE.has(ambience.sound)
  return {
    ambience: ambience?.sound,
    under: over ? before?.sound : undefined,
    place: present?.place,
    cue:
      present?.cue === undefined ? undefined : { sound: present.cue, scene: `${present.id} ${session.steps.length}` },
  }
}

/** From this day on the chapters end with a graver piece. */
const SECOND_ATTACK = '1956-11-04'

/**
 * Music is rare: at the end of a chapter, and at an ending. The line of the anthem belongs to one ending only; the
 * soldier's chapters end with the old song of his sister's letters.
 */
function musicOf(session: Playing, catalogue: SoundCatalogue): string | undefined {
  const ending: string | undefined = endingOf(session)
  if (ending !== undefined) return known(catalogue, ending === 'papers-1989' ? 'himnusz-phrase' : 'egmont-victory')
  const closing = chapterEndOf(session)
  if (!closing) return undefined
  if (session.structure.role === 'soldier') return known(catalogue, 'folk-pava')
  return known(catalogue, closing.at < SECOND_ATTACK ? 'debrief-texture' : 'egmont-opening')
}

const known = (catalogue: SoundCatalogue, id: string): string | undefined => (catalogue.has(id) ? id : undefined)
