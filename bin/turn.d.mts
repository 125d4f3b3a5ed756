/** What `turn.mjs` gives; it must run before anything is fetched, so it is written without types. */
export function takeTurn(
  folder: string,
  sayWaiting?: (owner: number, folder: string) => string,
): Promise<() => void>
