/** Addresses about what was put up somewhere. */
import type { Material } from './placed.ts'

/** What the link is for, in its mark. */
export const PLACED_LINK = 'placed'

export const PLACE_PATH = '/put-up'
export const PLACE_SENT_PATH = `${PLACE_PATH}/sent`
export const PLACE_STOPPED_PATH = `${PLACE_PATH}/stopped`
export const DESK_PLACED_PATH = '/desk/put-up'

/** By the link of a letter; it names no group and no place. */
export const placedUrl = (token: string): string => `/put-up/of/${token}`

/** Where somebody says that they put this up. */
export const placeUrl = (material: Material): string =>
  `${PLACE_PATH}?${new URLSearchParams(fieldsOf(material))}`

/** What an address or a form says of it. */
export const fieldsOf = (material: Material): Record<string, string> => ({
  kind: material.kind,
  ...('code' in material
    ? { code: material.code }
    : { near: material.near, ...(material.within === null ? {} : { within: String(material.within) }) }),
})
