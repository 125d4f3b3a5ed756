/** Opens what was sealed, with the keys in the folder. Held by the relay, and by nothing that answers a browser. */
import { openBy } from './age.ts'
import type { KeyFolder } from './key-folder.ts'
import type { Opener } from './seal.ts'

export const openOpener = (folder: Pick<KeyFolder, 'read'>): Opener => ({
  async open({ week, bytes }, about) {
    const secret = /^\d{4}-W\d{2}$/.test(week) ? folder.read(week) : null
    return secret === null ? null : openBy([secret], bytes, about)
  },
})
