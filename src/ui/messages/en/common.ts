/** Words used on more than one page. */
export const common = {
  'common.product': 'Waymeet',
} as const
