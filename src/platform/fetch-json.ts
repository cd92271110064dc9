import { inTime, NoAnswer } from './in-time'

export interface FetchFault {
  readonly code: 'content/missing' | 'content/unreachable' | 'content/broken'
  readonly file: string
}

export type FetchJsonResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly fault: FetchFault }

/** What of `fetch` is used; tests hand in their own. */
export type Fetch = (address: string, options: { readonly cache?: RequestCache }) => Promise<Response>

/** Milliseconds for a file to come once its answer has begun. The largest takes a tenth of it on the slowest networks. */
const WHOLE_FILE = 60_000

/**
 * A function that fetches one JSON file of the build by its name, `student/structure` say. Asks a second time, past all
 * that is kept of it, when no answer came or the file was cut off; `forget` lets go of what is kept outside the browser's
 * own cache. A file that the server does not have is not asked for twice, nor is one for which an answer was waited for
 * in vain: the person is told instead. Never rejects.
 */
export function createFetchJson(
  address: (file: string) => string,
  fetch: Fetch,
  forget: (address: string) => Promise<void> = async () => {},
): (file: string) => Promise<FetchJsonResult> {
  return async (file) => {
    let silent = false
    const listen: Fetch = (wanted, options) =>
      inTime(fetch(wanted, options)).catch((error: unknown) => {
        silent = error instanceof NoAnswer
        throw error
      })
    const first = await fetchOnce(file, address(file), listen, {})
    if (first.ok || first.fault.code === 'content/missing' || silent) return first
    await forget(address(file))
    return fetchOnce(file, address(file), listen, { cache: 'reload' })
  }
}

async function fetchOnce(
  file: string,
  address: string,
  fetch: Fetch,
  options: { readonly cache?: RequestCache },
): Promise<FetchJsonResult> {
  const fail = (code: FetchFault['code']): FetchJsonResult => ({ ok: false, fault: { code, file } })
  let response: Response
  try {
    response = await fetch(address, options)
  } catch {
    return fail('content/unreachable')
  }
  if (response.status === 404 || response.status === 410) return fail('content/missing')
  if (!response.ok) return fail('content/unreachable')
  try {
    return { ok: true, value: await inTime(response.json(), WHOLE_FILE) }
  } catch {
    return fail('content/broken')
  }
}
