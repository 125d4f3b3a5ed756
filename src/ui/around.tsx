/** A sentence from the catalogue with a link inside it, wherever the language puts it. */
import type { ComponentChildren } from 'preact'

/** Hand this to the catalogue in place of the words the link will carry. */
export const SLOT = '\u0000'

export function Around({ text, children }: { text: string; children: ComponentChildren }) {
  const [before, after] = text.split(SLOT)
  return (
    <>
      {before}
      {children}
      {after}
    </>
  )
}
