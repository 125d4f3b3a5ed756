/** Headers on every answer: nothing foreign is loaded, nothing is framed, nobody learns where a reader came from. */

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

const ALWAYS: Record<string, string> = {
  'content-security-policy': POLICY,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
}

/** `secure`: the public address is https, so browsers are told never to come back without it. */
export function securityHeaders(secure: boolean): Readonly<Record<string, string>> {
  return secure ? { ...ALWAYS, 'strict-transport-security': 'max-age=31536000' } : ALWAYS
}
