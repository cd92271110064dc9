import { useMemo } from 'preact/hooks'
import { encode } from 'uqr'

interface Props {
  readonly address: string
  readonly label: string
  /** How much may be covered or dirty: about 7 % at `L`, 15 % at `M`. More takes more squares. */
  readonly correction: 'L' | 'M'
  /** White around the code, in squares. */
  readonly border: number
}

/** An address as a QR code. Always dark on light, whatever the page's colours are: phones read it so. */
export function QrPicture({ address, label, correction, border }: Props) {
  const { size, path } = useMemo(() => {
    const { data, size: side } = encode(address, { ecc: correction, border })
    const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    return { size: side, path: squares.join('') }
  }, [address, correction, border])
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
