/** Three small drawings that stand beside a door to another part. */

/** A sheet with tear-off slips. */
export function SheetDrawing() {
  return (
    <svg class="drawing" viewBox="15 4 64 64" aria-hidden="true">
      <path class="on-sheet" d="M16 8h40v52H16z" />
      <path d="M23 20h26M23 28h26M23 36h16" />
      <path d="M16 48h40" stroke-dasharray="2 4" />
      <path d="M26 48v12M36 48v12M46 48v12" />
      <circle class="pin" cx="36" cy="9" r="4" />
    </svg>
  )
}

/** Two notices laid side by side, one with the corner kept. */
export function SideBySideDrawing() {
  return (
    <svg class="drawing" viewBox="5 4 64 64" aria-hidden="true">
      <path class="on-sheet" d="M6 14h27v44H6z" />
      <path d="M12 24h15M12 32h15M12 40h9" />
      <path class="free" d="M39 14h27v44H39z" />
      <path class="free-line" d="M45 24h15M45 32h15M45 40h9" />
      <path class="pin" d="M54 10h8v15l-4-3.5-4 3.5z" />
    </svg>
  )
}

/** A chair that is free. */
export function ChairDrawing() {
  return (
    <svg class="drawing" viewBox="16 4 64 64" aria-hidden="true">
      <path class="free" d="M24 8h24l-2 30H26z" />
      <path class="free-line" d="M32 9l1 28M40 9l-1 28M19 38h34l2 9H17zM20 47v18M52 47v18" />
    </svg>
  )
}
