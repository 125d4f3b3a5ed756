/** The filters of a search, in the order of its address. */
export const FILTER_NAMES = ['day', 'time', 'how', 'access', 'language', 'for', 'kind'] as const
export type FilterName = (typeof FILTER_NAMES)[number]
