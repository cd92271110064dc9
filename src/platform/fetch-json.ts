export interface FetchFault {
  readonly code: 'content/missing' | 'content/unreachable' | 'content/broken'
  readonly file: string
}

export type FetchJsonResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly fault: FetchFault }

/** What of `fetch` is used; tests hand in their own. */
export type Fetch = (address: string, options: { readonly cache?: RequestCache }) => Promise<Response>

/**
 * A function that fetches one JSON file of the build by its name, `student/structure` say. Asks a second time, past the
 * browser's cache, when no answer came or the file was cut off; a file that the server does not have is not asked for
 * twice. Never rejects.
 */
export function createFetchJson(
  address: (file: string) => string,
  fetch: Fetch,
): (file: string) => Promise<FetchJsonResult> {
  return async (file) => {
    const first = await fetchOnce(file, address(file), fetch, {})
    if (first.ok || first.fault.code === 'content/missing') return first
    return fetchOnce(file, address(file), fetch, { cache: 'reload' })
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
    return { ok: true, value: await response.json() }
  } catch {
    return fail('content/broken')
  }
}
