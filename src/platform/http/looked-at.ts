/** Whether somebody looks at the answer now: not a browser that fetches ahead, nor a machine that asks for headers only. */
interface Asked {
  method: string
  header(name: string): string | undefined
}

export const isLookedAt = (asked: Asked): boolean =>
  asked.method === 'GET' &&
  !/\bprefetch\b/i.test(`${asked.header('sec-purpose') ?? ''} ${asked.header('purpose') ?? ''}`)
