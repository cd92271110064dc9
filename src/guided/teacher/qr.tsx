import { useMemo } from 'preact/hooks'
import { encode } from 'uqr'

/** An address as a QR code. */
export function Qr({ address, label }: { readonly address: string; readonly label: string }) {
  const { size, path } = useMemo(() => {
    const { data, size: side } = encode(address, { ecc: 'M', border: 2 })
    const cells = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    return { size: side, path: cells.join('') }
  }, [address])
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
