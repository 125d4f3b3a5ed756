/** English, the first language. One file per part of the product; keys are `part.thing`. */
import { common } from './common.ts'
import { frame } from './frame.ts'
import { freshness } from './freshness.ts'
import { kind } from './kind.ts'
import { takingPart } from './taking-part.ts'

export const en = { ...common, ...frame, ...freshness, ...kind, ...takingPart } as const
