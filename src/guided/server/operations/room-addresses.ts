import { networkInterfaces } from 'node:os'
import type { RoomAddress } from '../../protocol/acks'

/** The addresses at which phones in the room may reach `port` of this computer; which of them works, a phone must try. */
export function roomAddresses(port: number, interfaces = networkInterfaces()): readonly RoomAddress[] {
  return Object.entries(interfaces).flatMap(([name, addresses = []]) =>
    addresses
      .filter(({ family, internal }) => family === 'IPv4' && !internal)
      // 169.254: the interface has been given no address, so nobody else has one that reaches it.
      .filter(({ address }) => !address.startsWith('169.254.'))
      .map(({ address }) => ({ name, url: `http://${address}:${port}` })),
  )
}
