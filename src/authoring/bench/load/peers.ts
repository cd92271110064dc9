/** What another engine takes to its first choice: painted and acting at once, since nothing of it is written at build. */
export interface Peer {
  readonly name: string
  readonly firstChoice: number
  readonly kbAtChoice: number
  readonly kbInAll: number
  readonly blocking: number
}

/**
 * Medians of five cold loads under the same conditions (gzip, 1.6 Mbit/s, 150 ms, processor ×4), measured in November
 * 2026 on the machine that this game was first measured on. Times in milliseconds; of a range, its better end.
 */
export const PEERS: readonly Peer[] = [
  { name: 'inky web template, same story', firstChoice: 1430, kbAtChoice: 77, kbInAll: 77, blocking: 222 },
  { name: 'Undum', firstChoice: 1900, kbAtChoice: 146, kbInAll: 457, blocking: 315 },
  { name: 'SugarCube 2.37', firstChoice: 2000, kbAtChoice: 212, kbInAll: 212, blocking: 825 },
  { name: 'Harlowe 3.3', firstChoice: 2700, kbAtChoice: 168, kbInAll: 168, blocking: 935 },
  { name: 'Atrament web-ui 2.5', firstChoice: 3300, kbAtChoice: 142, kbInAll: 142, blocking: 925 },
  { name: 'Calico 2.0', firstChoice: 3700, kbAtChoice: 171, kbInAll: 171, blocking: 1438 },
  { name: 'Phaser’s own template', firstChoice: 9000, kbAtChoice: 631, kbInAll: 631, blocking: 4401 },
  { name: 'Monogatari 2.8, demo', firstChoice: 11000, kbAtChoice: 976, kbInAll: 976, blocking: 1681 },
  { name: 'Narrat 4.1, demo', firstChoice: 11000, kbAtChoice: 827, kbInAll: 2189, blocking: 4270 },
]
