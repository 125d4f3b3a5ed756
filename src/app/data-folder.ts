/** Small marks in the data folder: files that are there or not. */
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from '#platform/make-folder.ts'
import type { Config } from './config.ts'
import { PlainFault } from './plain-fault.ts'

export interface Mark {
  isSet(config: Config): boolean
  /** @throws PlainFault where the data folder cannot be made or written. */
  set(config: Config): void
  remove(config: Config): void
}

/** @param text for whoever opens the file */
export function markNamed(name: string, text: string): Mark {
  const file = ({ dataDir }: Config) => join(dataDir, name)
  return {
    isSet: config => existsSync(file(config)),
    set(config) {
      try {
        makeFolder(config.dataDir)
        writeFileSync(file(config), `${text}\n`)
      } catch (error) {
        throw unusable(config, error as NodeJS.ErrnoException)
      }
    },
    remove: config => rmSync(file(config), { force: true }),
  }
}

const unusable = ({ dataDir }: Config, { code, message }: NodeJS.ErrnoException): PlainFault =>
  new PlainFault(
    `Nothing can be kept in the folder ${dataDir} (${code ?? message}). ` +
      'Make room in it or let yourself write there, or set DATA_DIR to a folder of your own.',
  )
