/** The figures of `bench find` with their targets (design 7 and 9, and the import rate of M75). */
import type { Figure } from './figures.ts'
import type { HttpRate } from './http-rates.ts'
import type { ImportRate } from './import-rate.ts'
import type { Latency } from './latency.ts'
import type { Measured } from './measured-server.ts'
import type { UnderLoad } from './under-load.ts'

const MB = 1_048_576
const KB = 1_000

const least = (value: number): NonNullable<Figure['target']> => ({ at: 'least', value })
const most = (value: number): NonNullable<Figure['target']> => ({ at: 'most', value })

export interface FindMeasured extends UnderLoad {
  imports: readonly ImportRate[]
  server: Measured
  rates: readonly HttpRate[]
}

export const findFigures = ({ imports, server, rates, crowded, changes }: FindMeasured): Figure[] => [
  ...imports.map(importFigure),
  ...openFigures(server),
  ...latencyFigures('Index, clean words and a place', server.latency.clean, 1),
  ...latencyFigures('Index, a slip in the town, no place', server.latency.typo),
  ...latencyFigures('Index, slips, place, day, two filters', server.latency['typo-narrowed'], 3),
  ...latencyFigures('Index, looking around a place', server.latency.browse),
  ...latencyFigures('Whole answer, from words to groups', server.answer),
  ...rates.flatMap(rateFigures),
  ...crowded.flatMap(crowdedFigures),
  ...changes.flatMap(changeFigures),
  ...sizeFigures(server),
]

const importFigure = ({ format, rows, readMs, writeMs }: ImportRate): Figure => ({
  what: `Import of ${rows.toLocaleString('en-GB')} rows of ${format}, read and written`,
  value: (rows / (readMs + writeMs)) * 1000,
  unit: 'rows/s',
  target: least(3_000),
})

function openFigures({ groups, openMs, longestPauseMs, rss, heap, index }: Measured): Figure[] {
  return [
    { what: 'Groups in the directory', value: groups, unit: '' },
    { what: 'Opening: until ready', value: openMs / 1000, unit: 's', target: most(20) },
    { what: 'Opening: longest pause', value: longestPauseMs, unit: 'ms' },
    { what: 'Memory of the process', value: rss / MB, unit: 'MB' },
    { what: 'Memory, heap in use', value: heap / MB, unit: 'MB' },
    { what: 'Memory, index', value: index / MB, unit: 'MB' },
  ]
}

const latencyFigures = (what: string, { p50, p95, max }: Latency, target?: number): Figure[] => [
  { what: `${what}: half below`, value: p50, unit: 'ms' },
  { what: `${what}: 95 of 100 below`, value: p95, unit: 'ms', ...(target ? { target: most(target) } : {}) },
  { what: `${what}: longest`, value: max, unit: 'ms' },
]

function rateFigures({ gzip, rate, ratio, ofKept, byProcessor, processorMs }: HttpRate): Figure[] {
  const how = gzip ? 'gzip' : 'plain'
  return [
    { what: `HTTP ${how}: fixed page`, value: rate.fixed.perSecond, unit: '/s' },
    { what: `HTTP ${how}: fixed page, kept as bytes`, value: rate.kept.perSecond, unit: '/s' },
    { what: `HTTP ${how}: searches, all different`, value: rate.distinct.perSecond, unit: '/s' },
    {
      what: `HTTP ${how}: all different, of the fixed page`,
      value: ratio.distinct * 100,
      unit: '%',
      target: least(8),
    },
    {
      what: `HTTP ${how}: all different, of the page kept as bytes`,
      value: ofKept.distinct * 100,
      unit: '%',
    },
    { what: `HTTP ${how}: all different, by processor time`, value: byProcessor.distinct * 100, unit: '%' },
    { what: `HTTP ${how}: processor time of a search`, value: processorMs.distinct, unit: 'ms' },
    { what: `HTTP ${how}: all different, 95 of 100 below`, value: rate.distinct.p95, unit: 'ms' },
    { what: `HTTP ${how}: searches, repeated`, value: rate.repeated.perSecond, unit: '/s' },
    {
      what: `HTTP ${how}: repeated, of the fixed page`,
      value: ratio.repeated * 100,
      unit: '%',
      target: least(40),
    },
    { what: `HTTP ${how}: repeated, of the page kept as bytes`, value: ofKept.repeated * 100, unit: '%' },
    { what: `HTTP ${how}: repeated, by processor time`, value: byProcessor.repeated * 100, unit: '%' },
    { what: `HTTP ${how}: repeated, 95 of 100 below`, value: rate.repeated.p95, unit: 'ms' },
  ]
}

const crowdedFigures = ({ connections, given }: UnderLoad['crowded'][number]): Figure[] => [
  { what: `${connections} connections at once: answers`, value: given.perSecond, unit: '/s' },
  { what: `${connections} connections at once: half below`, value: given.p50, unit: 'ms' },
  { what: `${connections} connections at once: 99 of 100 below`, value: given.p99, unit: 'ms' },
  {
    what: `${connections} connections at once: 99 of 100 below, once connected`,
    value: given.laterP99,
    unit: 'ms',
  },
  {
    what: `${connections} connections at once: longest first answer`,
    value: given.firstMax,
    unit: 'ms',
  },
  {
    what: `${connections} connections at once: other than 200`,
    value: given.failed,
    unit: '',
    target: most(0),
  },
]

const changeFigures = ({ connections, told }: UnderLoad['changes'][number]): Figure[] => [
  { what: `A change found while ${connections} search: half below`, value: told.p50, unit: 'ms' },
  {
    what: `A change found while ${connections} search: longest`,
    value: told.max,
    unit: 'ms',
    target: most(1_000),
  },
]

function sizeFigures({ sizes, cards }: Measured): Figure[] {
  return [
    { what: 'Front page, gzip', value: sizes.front / KB, unit: 'kB', target: most(14) },
    { what: 'Find page, gzip, middle', value: sizes.find / KB, unit: 'kB', target: most(14) },
    { what: 'Find page, gzip, largest', value: sizes.findLargest / KB, unit: 'kB', target: most(14) },
    { what: 'Group page, gzip, middle', value: sizes.group / KB, unit: 'kB', target: most(14) },
    { what: 'Style sheet, Brotli', value: sizes.css / KB, unit: 'kB', target: most(12) },
    { what: 'All scripts, Brotli', value: sizes.script / KB, unit: 'kB', target: most(20) },
    { what: 'Script that searches a kept area, Brotli', value: sizes.worker / KB, unit: 'kB' },
    { what: 'Find page, HTML before packing', value: cards.bytes / KB, unit: 'kB' },
    { what: 'Cards shown', value: cards.shown, unit: '' },
    { what: 'Cards drawn', value: cards.drawn, unit: '', target: most(cards.different) },
    { what: 'Cards drawn again though nothing changed', value: cards.drawnAgain, unit: '', target: most(0) },
  ]
}
