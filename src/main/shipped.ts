import { askedOnce } from '../platform/asked-once'
import { inTime } from '../platform/in-time'
import type { BothLanguages, Picture } from '../reader/reader-ports'

/** The address of a file under `assets/`. */
export const asset = (path: string): string => `${import.meta.env.BASE_URL}${path}`

/** A file under `assets/`; rejects where it does not come, or nothing is heard of it for too long. */
export async function shipped(path: string): Promise<Response> {
  const response = await inTime(fetch(asset(path)))
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return response
}

const LIST = 'art/dioramas.json'
const parsed = async (path: string): Promise<unknown> => (await shipped(path)).json()

/** Page and city read the same list of pictures, and do not both fetch it. */
const listedPictures = askedOnce(() => parsed(LIST))

/** The content of a JSON file under `assets/`, not yet checked; rejects where it does not come. */
export const shippedJson = (path: string): Promise<unknown> => (path === LIST ? listedPictures() : parsed(path))

/** Each picture of the list by its id; none where the list does not come. */
export const shippedPictures = askedOnce(
  (): Promise<ReadonlyMap<string, Picture>> =>
    listedPictures().then(
      (list) => new Map((list as readonly Picture[]).map((picture) => [picture.id, picture])),
      () => new Map(),
    ),
)

/** What a drawing shows, in words; `undefined` where that does not come. */
export const shippedPictureWords = (id: string): Promise<BothLanguages | undefined> =>
  parsed(`art/dioramas/${id}/words.json`).then(
    (words) => (words as { readonly alt: BothLanguages }).alt,
    () => undefined,
  )
