/** Notes as written, each line of its own: joined by a blank, two notes read as one. */
interface LinesProps {
  text: string | null
  /** Left out where it stands beside in quotation marks. */
  but?: string | undefined
}

const alike = (line: string): string => line.replace(/[.\s]+$/, '').toLowerCase()

export function Lines({ text, but }: LinesProps) {
  const lines = (text ?? '').split('\n').filter(line => line.trim() !== '')
  return (
    <>
      {lines
        .filter(line => but === undefined || alike(line) !== alike(but))
        .map(line => (
          <p dir="auto">{line}</p>
        ))}
    </>
  )
}
