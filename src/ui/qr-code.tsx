/** A code to hold a phone against, drawn by the server as one path: it prints sharp and asks nobody. */
import { encode } from 'uqr'

/** Neighbouring dark squares of a row become one stroke, which keeps the markup small. */
export function qrPath(text: string): { path: string; size: number } {
  const { data, size } = encode(text, { ecc: 'M', border: 2 })
  let path = ''
  for (const [y, row] of data.entries()) {
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue
      const from = x
      while (x + 1 < size && row[x + 1]) x++
      path += `M${from} ${y}h${x + 1 - from}v1H${from}z`
    }
  }
  return { path, size }
}

/** Bytes. A code with more is too fine for a phone to read from paper. */
const MOST = 400

/** Left out where the text is too long to be read by a phone; it stands beside the code in letters anyway. */
export function QrCode({ text, label }: { text: string; label: string }) {
  if (new TextEncoder().encode(text).length > MOST) return null
  const { path, size } = qrPath(text)
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path d={path} />
    </svg>
  )
}
