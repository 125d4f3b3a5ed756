/** Whether what is shown is the made-up county: a mark in the data folder, set when it is filled and gone when it is emptied. */
import type { Config } from './config.ts'
import { markNamed } from './data-folder.ts'

const mark = markNamed('demonstration', 'Everyone here is made up.')

export const isDemonstration = (config: Config): boolean => mark.isSet(config)
export const markDemonstration = (config: Config): void => mark.set(config)
export const unmarkDemonstration = (config: Config): void => mark.remove(config)
