/** The projector's link: its key, and the address at which the room reaches this computer. */
export function wallLink(own: string, wallKey: string, room: string): string {
  return `${own}#/wall/${wallKey}?at=${encodeURIComponent(room)}`
}

/** The address of the room that a projector's link carries; `undefined` where it carries none that can be opened. */
export function roomAddressIn(link: string): string | undefined {
  const [, told] = /#.*\?at=([^&]*)$/.exec(link) ?? []
  try {
    const address = new URL(decodeURIComponent(told ?? ''))
    return /^https?:$/.test(address.protocol) ? address.href : undefined
  } catch {
    return undefined
  }
}
