/** What a test file opens is closed after its last test, also where a single test opened it. */

const opened: (() => Promise<void>)[] = []

export const closeAfterFile = (close: () => Promise<void>): void => void opened.push(close)

/** The last opened first. */
export async function closeAll(): Promise<void> {
  for (const close of opened.splice(0).reverse()) await close()
}
