/** Sees how far a talk with a mail server came, from what the library would log of it; nothing of it is written anywhere. */

interface Entry {
  tnx?: string
}

/** The library does not say in its error whether the letter itself had begun to go over. */
export function lineWatch() {
  let begun = false
  const hear = (entry: unknown, said?: unknown) => {
    if ((entry as Entry | null)?.tnx === 'client' && said === 'DATA') begun = true
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
