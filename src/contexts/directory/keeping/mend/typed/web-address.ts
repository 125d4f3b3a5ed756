/** The address of a page, completed where people leave out how it begins. */

/** Null where it is none that a browser opens as a page, or carries a name and password. */
export function readWebAddress(typed: string): string | null {
  const trimmed = typed.trim()
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`
  if (whole.length > 300 || /[\s<>"\\]/.test(whole) || !URL.canParse(whole)) return null
  const { protocol, hostname, username, password, href } = new URL(whole)
  const isPage = protocol === 'https:' || protocol === 'http:'
  return isPage && hostname.includes('.') && !username && !password ? href : null
}
