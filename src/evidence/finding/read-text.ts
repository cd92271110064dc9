/** A text that was brought along, or why it is none: too large, not text at all, or nothing in it. */
export type BroughtText =
  | { readonly ok: true; readonly text: string; readonly encoding: 'utf-8' | 'utf-16' | 'windows-1250' }
  | { readonly ok: false; readonly code: 'own/too-large' | 'own/binary' | 'own/empty' }

/** The five documents have 70 kB at most; a book has a few MB. */
export const LARGEST = 8_000_000

/** Reads bytes as text: UTF-16 by its mark, else UTF-8, else the encoding that Hungarian files have mostly had. In NFC. */
export function readText(bytes: Uint8Array): BroughtText {
  if (bytes.length > LARGEST) return { ok: false, code: 'own/too-large' }
  const mark = `${bytes[0]} ${bytes[1]}`
  const utf16 = mark === '255 254' ? 'utf-16le' : mark === '254 255' ? 'utf-16be' : undefined
  const [text, encoding] = utf16 ? ([decode(bytes, utf16) ?? '', 'utf-16'] as const) : eightBit(bytes)
  if (text.trim() === '') return { ok: false, code: 'own/empty' }
  const odd = text.match(/(?![\t\n\r\f\v])[\p{Cc}\ufffd]/gu)?.length ?? 0
  if (odd > text.length / 200) return { ok: false, code: 'own/binary' }
  return { ok: true, text: text.normalize('NFC'), encoding }
}

function eightBit(bytes: Uint8Array): readonly [string, 'utf-8' | 'windows-1250'] {
  const utf8 = decode(bytes, 'utf-8')
  return utf8 === undefined ? [decode(bytes, 'windows-1250') ?? '', 'windows-1250'] : [utf8, 'utf-8']
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
