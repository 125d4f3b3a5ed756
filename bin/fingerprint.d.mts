/** What `fingerprint.mjs` gives. */
export function fingerprint(root: string): string
