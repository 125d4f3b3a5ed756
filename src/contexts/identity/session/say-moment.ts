/** A day and a time of day, in the reader's language. */
import type { Setting } from '#ui/setting.ts'

/** @param moment epoch milliseconds; told in the directory's own zone, or in UTC where it has none */
export const sayMoment = ({ t, homeZone }: Pick<Setting, 't' | 'homeZone'>, moment: number): string =>
  new Intl.DateTimeFormat(t.locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: homeZone ?? 'UTC',
  }).format(moment)
