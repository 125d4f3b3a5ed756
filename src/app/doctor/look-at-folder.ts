/** The data folder: room, the key for links, the index put away, and what is known of backups. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { type Finding, note, sayLong, well, wrong } from './finding.ts'

const GB = 1024 ** 3
/** Less than this, and an import or an upgrade may fill the disk. */
const ENOUGH = GB
const DAY = 86_400_000

export async function lookAtRoom({ dataDir }: Config): Promise<Finding> {
  if (!existsSync(dataDir)) return note(`There is no folder ${dataDir} yet: it is made at the first start.`)
  const { bavail, bsize } = await statfs(dataDir)
  const free = bavail * bsize
  const said = `${(free / GB).toFixed(1)} GB are free where the data lies (${dataDir}).`
  return free >= ENOUGH
    ? well(said)
    : wrong(said, 'Make room: old backups and logs first; leave the folder database alone.')
}

export function lookAtLinkKey({ dataDir, linkKey }: Config): Finding {
  if (linkKey) return well('The key for links comes from the settings.')
  const [folder, file] = [join(dataDir, 'keys'), join(dataDir, 'keys', 'links')]
  if (!existsSync(file)) return note('There is no key for links yet: it is made at the first start.')
  const open = [folder, file].filter(path => (statSync(path).mode & 0o077) !== 0)
  return open.length === 0
    ? well('The key for links is readable by Waymeet alone.')
    : wrong(
        'Others on this machine can read the key for links, and make links as we do.',
        `Type: chmod go= ${open.join(' ')}`,
      )
}

export function lookAtIndex({ dataDir }: Config, now: number): Finding {
  const file = join(dataDir, 'search-index')
  if (!existsSync(file))
    return note(
      'The search index is not put away yet: the next start reads every group, which may take a minute.',
    )
  return well(
    `The search index was put away ${sayLong(now - statSync(file).mtimeMs)} ago; it is made anew by itself.`,
  )
}

/** Days after which a backup is an old one. */
const OLD_DAYS = 2

export function lookAtBackups({ dataDir }: Config, now: number): Finding {
  const folder = join(dataDir, 'backups')
  const made = existsSync(folder) ? readdirSync(folder).map(name => statSync(join(folder, name)).mtimeMs) : []
  if (made.length === 0)
    return note(
      'Nothing is known here of a backup.',
      'Where backups are made by other means this is no fault (docs/how-to/database.md).',
    )
  const age = now - Math.max(...made)
  const said = `The last backup in ${folder} was made ${sayLong(age)} ago.`
  return age > OLD_DAYS * DAY ? wrong(said, 'Make one today, and see why none was made since.') : well(said)
}
