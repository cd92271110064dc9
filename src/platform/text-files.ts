/** No save of this game comes near this size; a longer file is cut, and then read as broken. */
const LONGEST = 4_000_000

/** Hands `text` to the browser's downloads under `name`. */
export function saveTextFile(name: string, text: string, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // Safari reads the blob only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/**
 * The text of `file`, at most four million bytes of it; undefined if the browser cannot read it (a folder, a file that
 * has gone away).
 */
export async function readTextFile(file: Blob): Promise<string | undefined> {
  try {
    return await file.slice(0, LONGEST).text()
  } catch {
    return undefined
  }
}

/** Asks the person for a file, and gives its text; undefined if they choose none. Call it from a press of a button. */
export function openTextFile(accept: string): Promise<string | undefined> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = accept
  return new Promise((done) => {
    input.addEventListener('change', () => {
      const file = input.files?.[0]
      done(file ? readTextFile(file) : undefined)
    })
    input.addEventListener('cancel', () => done(undefined))
    input.click()
  })
}
