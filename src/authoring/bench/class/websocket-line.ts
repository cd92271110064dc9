import { randomBytes } from 'node:crypto'
import { connect } from 'node:net'

const TEXT = 0x81
const CLOSE = 0x88
const HEAD_END = Buffer.from('\r\n\r\n')

/** A websocket that sends and receives texts. */
export interface Line {
  send(text: string): void
  close(): void
}

/**
 * A websocket written by hand, because the clients of a load test share the machine with the server: one of these costs
 * a tenth of the processor and memory that a library's does, so that the server is what is measured. Texts only, whole
 * frames only, as this server sends them.
 */
export function openLine(url: URL, heard: (text: Buffer) => void, ended: () => void): Line {
  const socket = connect(Number(url.port), url.hostname)
  socket.setNoDelay(true)
  socket.on('error', () => undefined)
  socket.on('close', ended)
  let rest: Buffer = Buffer.alloc(0)
  let upgraded = false

  socket.once('connect', () => {
    socket.write(
      [
        `GET ${url.pathname}${url.search} HTTP/1.1`,
        `Host: ${url.host}`,
        'Upgrade: websocket',
        'Connection: Upgrade',
        `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
        'Sec-WebSocket-Version: 13',
        '\r\n',
      ].join('\r\n'),
    )
  })

  socket.on('data', (chunk) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    if (!upgraded) {
      const end = rest.indexOf(HEAD_END)
      if (end < 0) return
      upgraded = true
      rest = rest.subarray(end + HEAD_END.length)
    }
    for (;;) {
      const frame = firstFrame(rest)
      if (frame === undefined) break
      rest = rest.subarray(frame.end)
      if (frame.kind === TEXT) heard(frame.text)
      else if (frame.kind === CLOSE) socket.end()
    }
    // What stays must not keep the whole chunk in memory.
    rest = Buffer.from(rest)
  })

  return { send: (text) => void socket.write(frameOf(text)), close: () => socket.destroy() }
}

/** The frame at the beginning of `bytes`, or undefined if it is not all there yet. */
function firstFrame(bytes: Buffer): { readonly kind: number; readonly text: Buffer; readonly end: number } | undefined {
  if (bytes.length < 2) return undefined
  const short = bytes.readUInt8(1)
  const start = short === 127 ? 10 : short === 126 ? 4 : 2
  if (bytes.length < start) return undefined
  const length = short === 127 ? Number(bytes.readBigUInt64BE(2)) : short === 126 ? bytes.readUInt16BE(2) : short
  const end = start + length
  return bytes.length < end ? undefined : { kind: bytes.readUInt8(0), text: bytes.subarray(start, end), end }
}

/** A page has to mask what it sends; a mask of zeros is one, and costs nothing. */
function frameOf(text: string): Buffer {
  const length = Buffer.byteLength(text)
  const start = length < 126 ? 6 : 8
  const frame = Buffer.alloc(start + length)
  frame.writeUInt8(TEXT, 0)
  if (length < 126) frame.writeUInt8(0x80 | length, 1)
  else {
    frame.writeUInt8(0x80 | 126, 1)
    frame.writeUInt16BE(length, 2)
  }
  frame.write(text, start)
  return frame
}
