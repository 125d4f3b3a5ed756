/** Numbers in words, to twelve. One is said as beside "Gruppe", which is what is counted. */
import type { numbers as english } from '../en/numbers.ts'

export const numbers: Record<keyof typeof english, string> = {
  'number.0': 'keine',
  'number.1': 'eine',
  'number.2': 'zwei',
  'number.3': 'drei',
  'number.4': 'vier',
  'number.5': 'fünf',
  'number.6': 'sechs',
  'number.7': 'sieben',
  'number.8': 'acht',
  'number.9': 'neun',
  'number.10': 'zehn',
  'number.11': 'elf',
  'number.12': 'zwölf',
}
