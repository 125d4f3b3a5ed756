/** Where the list of erasures lies: beside the database, in no backup, and to be kept with the backups. */
import { join } from 'node:path'
import type { Config } from './config.ts'

export const erasuresFile = ({ dataDir }: Pick<Config, 'dataDir'>): string => join(dataDir, 'erasures')
