const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/**
 * 22 characters of base64url from 128 random bits or more. Works on a page that came over plain http from a laptop in
 * the room, where `crypto.randomUUID` is not there. `random` fills an array, as `crypto.getRandomValues` does.
 */
export function randomKey(random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array): string {
  return Array.from(random(new Uint8Array(22)), (byte) => LETTERS.charAt(byte & 63)).join('')
}
