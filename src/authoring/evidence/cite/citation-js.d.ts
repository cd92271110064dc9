/** As much of Citation.js as is used here; the packages bring no types of their own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: readonly object[], options?: { readonly generateGraph?: boolean })
    format(output: string, options?: Readonly<Record<string, unknown>>): string
  }
  interface Register {
    add(name: string, content: string): void
    has(name: string): boolean
  }
  export const plugins: {
    readonly config: {
      get(name: '@csl'): { readonly styles: Register; readonly locales: Register }
      get(name: '@bibtex'): { readonly format: { useIdAsLabel: boolean } }
    }
  }
}
declare module '@citation-js/plugin-csl'
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
