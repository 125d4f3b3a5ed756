/** Addresses of this context. */
export const SIGN_IN = '/sign-in'
export const ENTER_CODE = '/sign-in/code'
export const SIGN_OUT = '/sign-out'
export const ACCOUNT = '/account'
export const DESK = '/desk'

/** Where to send somebody who must show again that it is they, and then goes on to `next`, a path of ours. */
export const proveAgainUrl = (next: string): string => `${SIGN_IN}?next=${encodeURIComponent(next)}`
