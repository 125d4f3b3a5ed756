/** Sees how far a talk with a mail server came, from what the library would log of it; nothing of it is written anywhere. */

interface Entry {
  tnx?: string
}

/** The library does not say in its error whether the letter itself had begun to go over. */
export function lineWatch() {
  let asked = false
  let begun = false
  const hear = (entry: unknown, said?: unknown) => {
    const tnx = (entry as Entry | null)?.tnx
    if (tnx === 'client' && said === 'DATA') asked = true
    // The question may leave together with those before it: only a yes to it opens the way for the letter.
    if (asked && tnx === 'server' && String(said).startsWith('3')) begun = true
    if (tnx === 'message') begun = true
  }
  const ignore = () => {}
  return {
    letterBegun: () => begun,
    logger: {
      level: ignore,
      trace: hear,
      debug: hear,
      info: hear,
      warn: ignore,
      error: ignore,
      fatal: ignore,
    },
  }
}
