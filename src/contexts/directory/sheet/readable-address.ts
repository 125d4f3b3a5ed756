/** An address as one would type it from paper: no beginning that browsers add, no signs for what is plain. */
export const readable = (address: string): string =>
  decodeURI(address.replace(/^https?:\/\//, '')).replaceAll('+', ' ')
