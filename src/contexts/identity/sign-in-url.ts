/** Addresses of this context. */
export const SIGN_IN = '/sign-in'
export const ENTER_CODE = '/sign-in/code'
export const ENTER_BY_PASSKEY = '/sign-in/passkey'
export const ASK_FOR_PASSKEY = '/sign-in/passkey/ask'
export const SIGN_OUT = '/sign-out'
export const ACCOUNT = '/account'
export const NEW_PASSKEY = '/account/passkeys/new'
export const passkeyUrl = (id: string): string => `/account/passkeys/${id}`
export const DESK = '/desk'

/** Where to send somebody who must show again that it is they, and then goes on to `next`, a path of ours. */
export const proveAgainUrl = (next: string): string => `${SIGN_IN}?next=${encodeURIComponent(next)}`
