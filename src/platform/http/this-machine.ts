/** Whether a request was made on this machine itself, by its own name, and not passed on for somebody else. */

const OWN_NAME = /^(?:localhost|127\.0\.0\.1|\[::1\])$/
const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/
/** A proxy beside us comes from this machine too: it says that it passes something on. */
const PASSED_ON = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
  'via',
]

/** @param url of a request, or a public address */
export const isThisMachine = (url: string): boolean => OWN_NAME.test(new URL(url).hostname)

export interface MadeHere {
  url: string
  header(name: string): string | undefined
  /** Of the socket; undefined where there is none. */
  remoteAddress: string | undefined
}

export const isMadeHere = ({ url, header, remoteAddress = '' }: MadeHere): boolean =>
  isThisMachine(url) && LOOPBACK.test(remoteAddress) && PASSED_ON.every(name => header(name) === undefined)
