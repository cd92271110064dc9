/** Why a piece of evidence cannot be shown. Each code has a line in the string tables. */
export interface EvidenceFault {
  readonly code: /** The server says there is no such file. */
    | 'evidence/missing'
    /** No answer: the network is gone. */
    | 'evidence/unreachable'
    /** The file came, but cut off or not what it should be. */
    | 'evidence/broken'
    /** The catalogue has no entry of this id. */
    | 'evidence/unknown'
  /** Name of the file, without its ending. */
  readonly file: string
}

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: EvidenceFault }

/**
 * Fetches one JSON file of the build by its name, e.g. `evidence/sources`. The codes of its faults are told apart by
 * their endings (`…/missing`, `…/unreachable`); any other counts as broken.
 */
export type FetchEvidence = (
  file: string,
) => Promise<
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly fault: { readonly code: string } }
>

/** The fault of `file`, by the code that fetching it gave. */
export function faultOf(code: string, file: string): EvidenceFault {
  if (code.endsWith('/missing') || code.endsWith('/unknown-role')) return { code: 'evidence/missing', file }
  if (code.endsWith('/unreachable')) return { code: 'evidence/unreachable', file }
  return { code: 'evidence/broken', file }
}
