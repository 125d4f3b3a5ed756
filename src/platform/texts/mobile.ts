/** Numbers that text messages go to, the way the world writes them: `+447700900123`. */

const NUMBER = /^\+[1-9]\d{7,14}$/

export const isMobile = (address: string): boolean => NUMBER.test(address)

/** Null where it is none; `00` in front is read as `+`. Without a country nobody can say where it leads. */
export function readMobile(typed: string): string | null {
  const number = typed.replace(/[\s()./\u2010-\u2015-]+/g, '').replace(/^00/, '+')
  return isMobile(number) ? number : null
}
