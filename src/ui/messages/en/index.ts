/** English, the first language. One file per part of the product; keys are `part.thing`. */
import { common } from './common.ts'
import { frame } from './frame.ts'

export const en = { ...common, ...frame } as const
