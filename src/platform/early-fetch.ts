type Fetch = (address: string, options: { readonly cache?: RequestCache }) => Promise<Response>

const early = new Map<string, Promise<Response>>()

/** Asks for a file before the code that needs it has come. */
export function fetchEarly(address: string): void {
  const asked = fetch(address)
  // Whoever takes the answer deals with its failure; until then it is nobody's.
  asked.catch(() => undefined)
  early.set(address, asked)
}

/** `fetch`, but what was asked for early is answered by that request, once. */
export const fetchOrEarly: Fetch = (address, options) => {
  const asked = early.get(address)
  early.delete(address)
  return asked ?? fetch(address, options)
}
