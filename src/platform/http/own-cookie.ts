/** A cookie for our own server alone: no other host can set or read it, no script sees it. Written and read as headers. */

export interface OwnCookie {
  name: string
  /** The header that sets it. @param seconds how long the browser keeps it */
  set(value: string, seconds: number): string
  /** The header that takes it away. */
  clear(): string
  /** Its value in a request's `cookie` header; null where there is none that could be ours. */
  read(header: string | null | undefined): string | null
}

/** What may stand in a value of ours; more is not worth looking at. */
const VALUE = /^[A-Za-z0-9%._~+/=-]{1,256}$/

/** @param secure the public address is https; without it browsers refuse the stricter kind */
export function ownCookie(plainName: string, secure: boolean): OwnCookie {
  const name = secure ? `__Host-${plainName}` : plainName
  const kept = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
  return {
    name,
    set: (value, seconds) => `${name}=${value}; Max-Age=${seconds}; ${kept}`,
    clear: () => `${name}=; Max-Age=0; ${kept}`,
    read(header) {
      for (const part of (header ?? '').split(';')) {
        const at = part.indexOf('=')
        if (at < 0 || part.slice(0, at).trim() !== name) continue
        const value = part.slice(at + 1).trim()
        return VALUE.test(value) ? value : null
      }
      return null
    },
  }
}
