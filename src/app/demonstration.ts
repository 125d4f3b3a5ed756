/** Whether what is shown is the made-up county: a mark in the data folder, set when it is filled and gone when it is emptied. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from './config.ts'

const mark = (config: Config): string => join(config.dataDir, 'demonstration')

export const isDemonstration = (config: Config): boolean => existsSync(mark(config))
export function markDemonstration(config: Config): void {
  mkdirSync(config.dataDir, { recursive: true })
  writeFileSync(mark(config), 'Everyone here is made up.\n')
}
export const unmarkDemonstration = (config: Config): void => rmSync(mark(config), { force: true })
