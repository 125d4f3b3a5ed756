/** What links and codes are made with: given in the settings, or a file of its own in the data folder. */
import { join } from 'node:path'
import { openLinkKey, readLinkKey } from '#platform/links/link-key.ts'
import type { LinkKey } from '#platform/links/signed-link.ts'
import type { Config } from './config.ts'

export const linkKeyOf = ({ linkKey, dataDir }: Config): LinkKey =>
  linkKey ? readLinkKey(linkKey) : openLinkKey(join(dataDir, 'keys'))
