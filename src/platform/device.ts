/** What some browsers say of the device; where they say nothing it is taken to be an ordinary one. */
interface Told {
  readonly connection?: { readonly saveData?: boolean }
  /** Gigabytes, rounded, 8 at most. */
  readonly deviceMemory?: number
}

/** Less than this is a phone or a school computer of long ago, in gigabytes. */
const LITTLE_MEMORY = 2

const told = (): Told => navigator as unknown as Told

/** Whether the person has asked their browser to fetch no more than is needed. */
export function savesData(): boolean {
  return told().connection?.saveData === true
}

/** Whether pictures and sound had better be few; false where the browser does not say. */
export function hasLittleMemory(): boolean {
  return (told().deviceMemory ?? LITTLE_MEMORY) < LITTLE_MEMORY
}
