import { readSoundCatalogue, type SoundCatalogue } from './sound-catalogue'
import type { SoundPorts } from './sound-ports'

/** All sounds by id; empty if their list does not come. */
export async function fetchCatalogue({ json }: Pick<SoundPorts, 'json'>): Promise<SoundCatalogue> {
  try {
    return readSoundCatalogue(await json('sound/sounds.json'))
  } catch {
    return new Map()
  }
}

/** What is heard, in words, by the id of the sound. */
export async function soundCaptions(
  ports: Pick<SoundPorts, 'json'>,
): Promise<ReadonlyMap<string, { readonly en: string; readonly hu: string }>> {
  const catalogue = await fetchCatalogue(ports)
  return new Map([...catalogue.values()].map(({ id, caption }) => [id, caption]))
}
