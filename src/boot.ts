import { files, firstChapters } from 'virtual:story-files'
import { readHash } from './platform/address'
import { fetchEarly } from './platform/early-fetch'

/**
 * The first code to run, and small: the story that the address names is asked for while the rest of the code is still
 * on its way.
 */
const role = /^\/play\/([a-z-]+)$/.exec(readHash())?.[1]
if (role !== undefined && `${role}/structure` in files) {
  for (const file of [`${role}/structure`, `${role}/${firstChapters[role]}.en`]) {
    fetchEarly(`${import.meta.env.BASE_URL}content/${file}.json?v=${files[file]}`)
  }
}
void import('./main')
