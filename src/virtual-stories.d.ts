declare module 'virtual:stories' {
  /** The roles of the title page, in order. */
  export const roles: readonly import('./authoring/build-content').RoleCard[]
}

declare module 'virtual:first-files' {
  /** Of `virtual:story-files` what is asked for before any other code has come. */
  export const files: Readonly<Record<string, string>>
}

declare module 'virtual:story-files' {
  /** Name of each file under `/content/`, and the hash that its address carries. */
  export const files: Readonly<Record<string, string>>
}
